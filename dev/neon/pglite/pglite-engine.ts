import { Worker } from 'node:worker_threads';
import { messages, protocol } from '@electric-sql/pglite';
import type { ThreadData, ThreadMessage } from './pglite-thread.ts';

/** PGlite in a thread of its own: a long statement leaves the HTTP server free to answer. */
export type PgliteEngine = {
  /**
   * Sends rounds of messages, each of which Postgres answers up to a ReadyForQuery, and resolves to one answer per round.
   * The session is the superuser's, and the caller's alone: calls take turns.
   *
   * @throws {Error} when the embedded Postgres has stopped.
   */
  exchange(rounds: Uint8Array[]): Promise<messages.BackendMessage[][]>;
  close(): Promise<void>;
};

/** The thread runs with flags of its own: those of the process may be meant for its entry point alone. */
const execArgv: string[] = [];

/** Deep recursion must meet Postgres' own limit (max_stack_depth) before that of JavaScript's stack. */
const resourceLimits = { stackSizeMb: 64 };

/**
 * Starts the thread and waits until its database is open.
 *
 * @param onLog takes Postgres' log, line by line.
 */
export async function startPgliteEngine(data: ThreadData, onLog: (line: string) => void): Promise<PgliteEngine> {
  const thread = new Worker(new URL('pglite-thread.ts', import.meta.url), {
    workerData: data,
    execArgv,
    resourceLimits,
  });
  let reply = Promise.withResolvers<Uint8Array>();
  let crash: Error | undefined;

  function stop(reason: Error): Error {
    crash ??= reason;
    reply.reject(crash);
    return crash;
  }

  thread.on('message', (message: ThreadMessage) => {
    if (typeof message === 'string') return onLog(message);
    reply.resolve(message);
  });
  thread.on('error', stop);
  const exited = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  void exited.then(() => stop(new Error('The embedded Postgres has stopped')));
  await reply.promise;

  return {
    async exchange(rounds) {
      if (crash) throw crash;
      reply = Promise.withResolvers();
      thread.postMessage(new Uint8Array(Buffer.concat(rounds)));
      const answers = splitRounds(await reply.promise);
      if (answers.length === rounds.length) return answers;
      void thread.terminate();
      throw stop(new Error('The embedded Postgres stopped in the middle of an answer'));
    },
    async close() {
      thread.postMessage('close');
      await exited;
    },
  };
}

function splitRounds(bytes: Uint8Array): messages.BackendMessage[][] {
  const rounds: messages.BackendMessage[][] = [];
  let current: messages.BackendMessage[] = [];
  new protocol.Parser().parse(bytes as Uint8Array<ArrayBuffer>, (message) => {
    current.push(message);
    if (!(message instanceof messages.ReadyForQueryMessage)) return;
    rounds.push(current);
    current = [];
  });
  return rounds;
}
