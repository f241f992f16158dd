import { protocol } from '@electric-sql/pglite';
import { readResults } from '../wire/read-results.ts';
import type { PgliteEngine } from './pglite-engine.ts';

/** Gives the bootstrap superuser its password, whatever the data directory says. */
export async function setSuperuserPassword(engine: PgliteEngine, password: string): Promise<void> {
  const literal = `'${password.replaceAll("'", "''")}'`;
  readResults(await engine.exchange(protocol.serialize.query(`alter role postgres password ${literal}`)));
}
