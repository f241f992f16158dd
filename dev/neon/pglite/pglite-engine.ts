import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type messages, protocol } from '@electric-sql/pglite';
import type { ThreadData } from './pglite-thread.ts';

/** PGlite in a thread of its own: a long statement leaves the HTTP server free to answer. */
export type PgliteEngine = {
  /** One conversation at a time, as the superuser; the caller takes turns. */
  exchange(conversation: Uint8Array): Promise<messages.BackendMessage[]>;
  close(): Promise<void>;
};

export async function startPgliteEngine(data: ThreadData): Promise<PgliteEngine> {
  const thread = new Worker(new URL('pglite-thread.ts', import.meta.url), { workerData: data });
  await once(thread, 'message');
  return {
    async exchange(conversation) {
      thread.postMessage(conversation);
      const [bytes] = (await once(thread, 'message')) as [Uint8Array];
      const answer: messages.BackendMessage[] = [];
      new protocol.Parser().parse(bytes, (message) => answer.push(message));
      return answer;
    },
    async close() {
      const exited = once(thread, 'exit');
      thread.postMessage('close');
      await exited;
    },
  };
}
