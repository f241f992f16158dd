import type { Dependencies } from '../context.ts';
import { describeCause, log, toTenantMark } from '../log.ts';
import type { SyncMessage } from '../services/sync/sync-queue.ts';
import { syncProperty } from '../services/sync/sync-property.ts';

/** Less than the quarter of an hour that a queue's consumer is given; a day that is cut off is read again. */
const timeoutMs = 10 * 60_000;
const retryAfterSeconds = 60;

/** One tenant a message, one message after the other. What fails comes again; after the last time the next tick sends anew. */
export async function consumeSyncs(dependencies: Dependencies, batch: MessageBatch<SyncMessage>): Promise<void> {
  for (const message of batch.messages) {
    const { tenantId } = message.body;
    try {
      const { days } = await syncProperty(dependencies, message.body, AbortSignal.timeout(timeoutMs));
      if (days > 0) log({ event: 'synced', tenant: await toTenantMark(tenantId), count: days });
      message.ack();
    } catch (error) {
      log({ event: 'sync_message_failed', tenant: await toTenantMark(tenantId), cause: describeCause(error) });
      message.retry({ delaySeconds: retryAfterSeconds });
    }
  }
}
