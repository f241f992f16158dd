import { protocol } from '@electric-sql/pglite';
import { quoteLiteral } from '../wire/quote.ts';
import { readResults } from '../wire/read-results.ts';
import { createVerifier } from '../wire/scram.ts';
import type { PgliteEngine } from './pglite-engine.ts';

/** Gives the bootstrap superuser its password, whatever the data directory says. */
export async function setSuperuserPassword(engine: PgliteEngine, password: string): Promise<void> {
  const verifier = await createVerifier(password);
  const [answer] = await engine.exchange([
    protocol.serialize.query(`alter role postgres password ${quoteLiteral(verifier)}`),
  ]);
  readResults(answer!);
}
