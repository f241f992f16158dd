import { inject } from 'vitest';
import { type MailStandIn, startMail } from '../../dev/mail/start-mail.ts';
import { doDueWork } from '../../worker/services/schedules/do-due-work.ts';
import { queueDueWork } from '../../worker/services/schedules/queue-due-work.ts';
import type { WorkMessage } from '../../worker/services/schedules/work-queue.ts';
import { createTestApp } from './create-test-app.ts';
import { createWorkTools } from './work-tools.ts';

const mailSender = 'parley@kolibri.example';

/** Cron, its queue and the mail, at a time of the test's choosing; `app` has the same clock. */
export async function startWork(bindings: Record<string, string> = {}) {
  const mail: MailStandIn = await startMail({ sender: mailSender });
  const all = { ...inject('bindings'), MAIL_FROM: mailSender, MAIL_STAND_IN_URL: mail.url, ...bindings };
  let at = Date.now();
  const now = () => new Date(at);
  const tools = createWorkTools(all, now);
  const tick = async () => {
    const sent: WorkMessage[] = [];
    await queueDueWork(tools, { send: async (messages) => void sent.push(...messages) });
    return sent;
  };
  const deliver = (message: WorkMessage) => doDueWork(tools, message);
  return {
    bindings: all,
    now,
    mail,
    tick,
    deliver,
    app: createTestApp({ bindings: all, now }),
    goTo: (instant: string | Date) => void (at = new Date(instant).getTime()),
    wait: (minutes: number) => void (at += minutes * 60_000),
    /** One tick, and each message that it sends delivered twice, beside itself. */
    work: async () => {
      for (const message of await tick()) await Promise.all([deliver(message), deliver(message)]);
    },
  };
}
