import type { Dependencies } from '../context.ts';
import { describeCause, log, toTenantMark } from '../log.ts';
import { doDueWork } from '../services/schedules/do-due-work.ts';
import type { WorkMessage } from '../services/schedules/work-queue.ts';

/** As in wrangler.toml. */
export const workQueueName = 'parley-schedules';

interface Batch {
  readonly messages: readonly { readonly body: WorkMessage; ack(): void }[];
}

/** One team a message. What fails is still due, and the next tick of cron says so again. */
export async function consumeWork(dependencies: Dependencies, batch: Batch): Promise<void> {
  for (const message of batch.messages) {
    const tenant = await toTenantMark(message.body.tenantId);
    try {
      const { runs, rules, mails } = await doDueWork(dependencies, message.body);
      if (runs + rules + mails > 0) log({ event: 'worked', tenant, count: runs + rules + mails });
    } catch (error) {
      log({ event: 'work_failed', tenant, cause: describeCause(error) });
    }
    message.ack();
  }
}
