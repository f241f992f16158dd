/** What one call of Cloudflare's takes. */
const mostAtOnce = 100;

/** What is used of a queue that is bound. */
export interface QueueBinding<Message> {
  sendBatch(messages: Iterable<{ body: Message }>): Promise<unknown>;
}

/** Cloudflare's queue as the services know it. Where none is bound nothing is sent: cron finds what there is to do. */
export function createQueue<Message>(queue: QueueBinding<Message> | undefined) {
  return {
    async send(messages: Message[]): Promise<void> {
      for (let start = 0; start < messages.length; start += mostAtOnce) {
        await queue?.sendBatch(messages.slice(start, start + mostAtOnce).map((body) => ({ body })));
      }
    },
  };
}
