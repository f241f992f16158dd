import type { Dependencies } from '../context.ts';
import type { WorkMessage } from '../services/schedules/work-queue.ts';
import type { SyncMessage } from '../services/sync/sync-queue.ts';
import type { WebhookMessage } from '../services/webhooks/webhook-queue.ts';
import { consumeDeadSyncs, deadSyncs } from './consume-dead-syncs.ts';
import { consumeSyncs } from './consume-syncs.ts';
import { consumeWebhooks, webhookDeliveries } from './consume-webhooks.ts';
import { consumeWork, workQueueName } from './consume-work.ts';

interface BatchOf<Name extends string, Body> {
  readonly queue: Name;
  readonly messages: readonly {
    readonly body: Body;
    ack(): void;
    retry(options: { delaySeconds: number }): void;
  }[];
}

type KnownBatch =
  | BatchOf<typeof workQueueName, WorkMessage>
  | BatchOf<typeof webhookDeliveries, WebhookMessage>
  | BatchOf<'parley-sync' | typeof deadSyncs, SyncMessage>;

/** Hands what a queue brings to the job that it is for. */
export async function consumeQueue(dependencies: Dependencies, anyBatch: BatchOf<string, unknown>): Promise<void> {
  const batch = toKnownBatch(anyBatch);
  switch (batch.queue) {
    case workQueueName:
      return consumeWork(dependencies, batch);
    case webhookDeliveries:
      return consumeWebhooks(dependencies, batch);
    case 'parley-sync':
      return consumeSyncs(dependencies, batch);
    case deadSyncs:
      return consumeDeadSyncs(dependencies, batch);
  }
}

/** wrangler.toml has us consume no other queue, and each carries only what was sent to it. */
function toKnownBatch(batch: BatchOf<string, unknown>): KnownBatch {
  return batch as KnownBatch;
}
