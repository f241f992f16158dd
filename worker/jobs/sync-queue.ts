import type { SyncMessage, SyncQueue } from '../services/sync/sync-queue.ts';

/** What one call of Cloudflare's takes. */
const mostAtOnce = 100;

/** Cloudflare's queue as the one that the services know. */
export function createSyncQueue(queue: Queue<SyncMessage>): SyncQueue {
  return {
    async send(messages) {
      for (let start = 0; start < messages.length; start += mostAtOnce) {
        await queue.sendBatch(messages.slice(start, start + mostAtOnce).map((body) => ({ body })));
      }
    },
  };
}
