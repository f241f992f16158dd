import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { vector } from '@electric-sql/pglite-pgvector';

/** What the thread is started with. Without a data directory the database lives in memory. */
export type ThreadData = { dataDir?: string; settings: string[] };

const { dataDir, settings } = workerData as ThreadData;
const port = parentPort!;

const database = await PGlite.create({
  ...(dataDir !== undefined && { dataDir }),
  extensions: { vector, pgcrypto },
  // PGlite's own list without search_path=public and -O, which no server has.
  startParams: [
    '--single',
    '-F',
    '-j',
    ...[
      'exit_on_error=false',
      'log_checkpoints=false',
      'io_method=sync',
      'max_worker_processes=0',
      'max_parallel_workers=0',
      'max_parallel_workers_per_gather=0',
      'max_parallel_maintenance_workers=0',
      ...settings,
    ].flatMap((setting) => ['-c', setting]),
  ],
});

port.on('message', (conversation: Uint8Array | 'close') => {
  void (conversation === 'close' ? close() : answer(conversation));
});
port.postMessage('ready');

async function answer(conversation: Uint8Array): Promise<void> {
  const chunks: Uint8Array[] = [];
  await database.execProtocolRawStream(conversation, {
    onRawData: (chunk) => chunks.push(chunk.slice()),
  });
  const bytes = new Uint8Array(Buffer.concat(chunks));
  port.postMessage(bytes, [bytes.buffer]);
}

async function close(): Promise<void> {
  await database.close();
  port.close();
}
