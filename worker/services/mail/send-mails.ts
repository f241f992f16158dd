import { dropMails, failMails, leaseMail, type LeasedMail, releaseMail } from '../../../db/queries/deliveries.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { describeCause, log, toTenantMark } from '../../log.ts';
import { leaseSeconds, mostAttempts, mostPerMessage, retryAt } from '../schedules/work-limits.ts';
import { mailOf } from './mail-of.ts';
import type { Mailer } from './mailer.ts';
import { writeUnsubscribeToken } from './unsubscribe-token.ts';
import { writeMessage } from './write-message.ts';

type MailTools = Pick<Dependencies, 'env' | 'db' | 'mailer' | 'languages' | 'now'>;

/**
 * Sends what is due of a team. A mail is leased and sent once; only where a worker dies between the two may it come again,
 * with the same Message-ID. Returns how many were sent.
 */
export async function sendMails(tools: MailTools, tenantId: string): Promise<number> {
  const { db, mailer, languages, now } = tools;
  const actor = { tenantId, userId: '' };
  if (!mailer) {
    await scopeTo(db, actor, [failMails(db)]);
    return 0;
  }
  await scopeTo(db, actor, [dropMails(db, now())]);
  let sent = 0;
  for (let count = 0; count < mostPerMessage; count++) {
    const [{ rows }] = await scopeTo(db, actor, [leaseMail(db, { asOf: now(), seconds: leaseSeconds })]);
    const [mail] = rows;
    if (!mail) break;
    try {
      await languages.open();
      await mailer.send(await toSent(tools, mailer, tenantId, mail));
      await scopeTo(db, actor, [releaseMail(db, mail, { status: 'sent', dueAt: now() })]);
      sent++;
    } catch (error) {
      log({ event: 'mail_not_sent', tenant: await toTenantMark(tenantId), cause: describeCause(error) });
      const status = mail.attempts >= mostAttempts ? 'failed' : 'queued';
      await scopeTo(db, actor, [releaseMail(db, mail, { status, dueAt: retryAt(now(), mail.attempts) })]);
    }
  }
  return sent;
}

async function toSent({ env, now }: MailTools, { from }: Mailer, tenantId: string, mail: LeasedMail) {
  const { kind, id, page } = subjectOf(mail);
  const token = await writeUnsubscribeToken(env.COOKIE_KEY, { tenantId, kind, id, userId: mail.user_id });
  const unsubscribeUrl = `${env.APP_URL}/mail/unsubscribe?token=${token}`;
  const words = mailOf(mail, { report: `${env.APP_URL}/schedules/${page}`, unsubscribe: unsubscribeUrl });
  const idOf = (mailId: string) => `<${mailId}@${from.split('@')[1]}>`;
  const raw = writeMessage({
    ...words,
    ...{ from: { name: 'Parley', address: from }, to: { name: mail.name, address: mail.email } },
    ...{ messageId: idOf(mail.id), date: now(), unsubscribeUrl },
    ...(mail.opening_id !== null && { inReplyTo: idOf(mail.opening_id) }),
  });
  return { from, to: mail.email, raw };
}

function subjectOf({ run, incident }: LeasedMail) {
  if (run) return { kind: 'schedule', id: run.schedule_id, page: `runs/${run.id}` } as const;
  if (incident) return { kind: 'alert', id: incident.rule_id, page: `incidents/${incident.id}` } as const;
  throw new Error('a mail about nothing');
}
