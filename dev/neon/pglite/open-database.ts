import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { vector } from '@electric-sql/pglite-pgvector';
import { findSnapshot } from './find-snapshot.ts';
import { lockDataDir } from './lock-data-dir.ts';
import type { ThreadData } from './pglite-thread.ts';

// PGlite's own list, without search_path=public and -O (catalogs may be altered), which no server has.
const flags = ['--single', '-F', '-j'];
const settings = [
  'exit_on_error=false',
  'log_checkpoints=false',
  'io_method=sync',
  'max_worker_processes=0',
  'max_parallel_workers=0',
  'max_parallel_workers_per_gather=0',
  'max_parallel_maintenance_workers=0',
];

/**
 * Opens the database of a data directory, or a new one in memory.
 *
 * @param onLog takes Postgres' log, line by line, if `log` asks for it.
 * @throws {Error} when another process has the directory open.
 */
export async function openDatabase(
  { dataDir, snapshot, log }: ThreadData,
  onLog: (line: string) => void,
): Promise<PGlite> {
  const silence = log ? [] : ['log_min_messages=panic'];
  const options = {
    extensions: { vector, pgcrypto },
    startParams: [...flags, ...[...settings, ...silence].flatMap((setting) => ['-c', setting])],
    ...(log && { onStderr: (line: string) => (onLog(line), false) }),
  };
  if (dataDir === undefined) {
    const loadDataDir = snapshot === undefined ? await findSnapshot() : new Blob([await readFile(snapshot)]);
    return PGlite.create({ ...options, loadDataDir });
  }

  lockDataDir(dataDir);
  const cluster = join(dataDir, 'cluster');
  if (!existsSync(cluster)) await createCluster(cluster);
  return PGlite.create({ ...options, dataDir: cluster });
}

/** A cluster appears under its name only once it is whole, so that a kill half-way leaves nothing to stumble over. */
async function createCluster(path: string): Promise<void> {
  const unfinished = `${path}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const database = await PGlite.create({ dataDir: unfinished, loadDataDir: await findSnapshot() });
  await database.close();
  await rename(unfinished, path);
}
