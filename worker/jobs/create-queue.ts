/** What one call of Cloudflare's takes. */
const mostAtOnce = 100;

/** A queue of Cloudflare's as those that the services know. */
export function createQueue<Message>(queue: Queue<Message>): { send(messages: Message[]): Promise<void> } {
  return {
    async send(messages) {
      for (let start = 0; start < messages.length; start += mostAtOnce) {
        await queue.sendBatch(messages.slice(start, start + mostAtOnce).map((body) => ({ body })));
      }
    },
  };
}
