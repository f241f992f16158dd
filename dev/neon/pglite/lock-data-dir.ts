import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Kept so that the locks live as long as this thread. */
const held: DatabaseSync[] = [];

/**
 * Takes the directory for this process. The operating system gives the lock back when the process dies, however it dies.
 *
 * @throws {Error} when another process, or another Postgres of this one, has it.
 */
export function lockDataDir(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  // SQLite locks files the same way on every platform; nothing is ever written to this one.
  const lock = new DatabaseSync(join(dataDir, 'lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (cause) {
    lock.close();
    throw new Error(
      `The data directory ${dataDir} is in use by another process. Stop it, or choose another directory.`,
      {
        cause,
      },
    );
  }
  held.push(lock);
}
