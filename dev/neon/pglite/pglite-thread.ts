import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from './open-database.ts';

/** What the thread is started with. Without a data directory the database lives in memory: a snapshot's, or an empty one. */
export type ThreadData = { dataDir?: string; snapshot?: string; log: boolean };

/** A line of Postgres' log, or the answer to a request; the first answer is empty and says that the database is open. */
export type ThreadMessage = string | Uint8Array<ArrayBuffer>;

const port = parentPort!;
const database = await openDatabase(workerData as ThreadData, post);

port.on('message', (request: Uint8Array | 'close') => {
  void (request === 'close' ? close() : answer(request));
});
post(new Uint8Array());

async function answer(request: Uint8Array): Promise<void> {
  const chunks: Uint8Array[] = [];
  // The chunks are views into the memory of Postgres, which it writes over.
  await database.execProtocolRawStream(request, { onRawData: (chunk) => chunks.push(chunk.slice()) });
  post(new Uint8Array(Buffer.concat(chunks)));
}

async function close(): Promise<void> {
  await database.close();
  process.exit();
}

function post(message: ThreadMessage): void {
  port.postMessage(message, typeof message === 'string' ? [] : [message.buffer]);
}
