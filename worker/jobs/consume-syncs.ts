import type { Dependencies } from '../context.ts';
import { describeCause, log, toTenantMark } from '../log.ts';
import { embedFacts } from '../services/analysis/embed-facts.ts';
import type { SyncMessage } from '../services/sync/sync-queue.ts';
import { syncProperty } from '../services/sync/sync-property.ts';

/** What is used of a queue's batch. */
interface Batch {
  readonly messages: readonly {
    readonly body: SyncMessage;
    ack(): void;
    retry(options: { delaySeconds: number }): void;
  }[];
}

/** Less than the quarter of an hour that a queue's consumer is given; a day that is cut off is read again. */
const timeoutMs = 10 * 60_000;
const retryAfterSeconds = 60;

/**
 * One tenant a message, one message after the other. What fails comes again; after the last time the next tick sends anew.
 * Facts that could not be embedded fail no message: they are tried again with the next.
 */
export async function consumeSyncs(dependencies: Dependencies, batch: Batch): Promise<void> {
  for (const message of batch.messages) {
    const { tenantId } = message.body;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const { days } = await syncProperty(dependencies, message.body, signal);
      if (days > 0) log({ event: 'synced', tenant: await toTenantMark(tenantId), count: days });
      const facts = await embedFacts(dependencies, message.body, signal);
      if (facts > 0) log({ event: 'embedded', tenant: await toTenantMark(tenantId), count: facts });
      message.ack();
    } catch (error) {
      log({ event: 'sync_message_failed', tenant: await toTenantMark(tenantId), cause: describeCause(error) });
      message.retry({ delaySeconds: retryAfterSeconds });
    }
  }
}
