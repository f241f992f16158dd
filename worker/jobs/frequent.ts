import type { Dependencies } from '../context.ts';
import { describeCause, log } from '../log.ts';
import { endUnconfirmed } from '../services/connections/end-unconfirmed.ts';
import { queueEmbeddings } from '../services/sync/queue-embeddings.ts';
import { queueDueWork } from '../services/schedules/queue-due-work.ts';
import type { WorkQueue } from '../services/schedules/work-queue.ts';
import { queueSyncs } from '../services/sync/queue-syncs.ts';
import { queueWebhooks } from '../services/webhooks/queue-webhooks.ts';
import type { SyncQueue } from '../services/sync/sync-queue.ts';

/** As in wrangler.toml; every other schedule there is the night's. */
export const frequentCron = '*/5 * * * *';

/** What cron starts every few minutes. One failing does not keep the others from running. */
export async function runFrequent(
  dependencies: Pick<Dependencies, 'env' | 'db' | 'embedder' | 'outsideVectors' | 'webhookQueue' | 'now'>,
  { syncQueue, workQueue }: { syncQueue: SyncQueue; workQueue: WorkQueue },
): Promise<void> {
  for (const [event, job] of [
    ['unconfirmed_ended', endUnconfirmed],
    ['syncs_queued', (tools: typeof dependencies) => queueSyncs(tools, syncQueue)],
    ['embeddings_queued', (tools: typeof dependencies) => queueEmbeddings(tools, syncQueue)],
    ['work_queued', (tools: typeof dependencies) => queueDueWork(tools, workQueue)],
    ['webhooks_queued', queueWebhooks],
    ['vectors_deleted', ({ outsideVectors, now }: typeof dependencies) => outsideVectors.sweep(now())],
  ] as const) {
    try {
      const count = await job(dependencies);
      if (count > 0) log({ event, count });
    } catch (error) {
      log({ event: 'frequent_failed', code: event, cause: describeCause(error) });
    }
  }
}
