import { protocol } from '@electric-sql/pglite';
import type { Backend } from '../backend.ts';
import { quoteLiteral } from '../wire/quote.ts';
import { readResults } from '../wire/read-results.ts';
import { createVerifier } from '../wire/scram.ts';
import { DATABASE } from './authenticate.ts';
import { createPgliteBackend } from './pglite-backend.ts';
import { type PgliteEngine, startPgliteEngine } from './pglite-engine.ts';

export type PgliteOptions = { dataDir?: string; snapshot?: string; superuserPassword: string; log?: boolean };

const LOG_LINES = 20_000;

/** Opens the embedded Postgres. `log` fills with its last lines, if they are wanted. */
export async function startPglite(
  options: PgliteOptions,
): Promise<{ backend: Backend; database: string; log: string[] }> {
  const { dataDir, snapshot, superuserPassword } = options;
  const log: string[] = [];
  const data = {
    log: options.log ?? false,
    ...(dataDir !== undefined && { dataDir }),
    ...(snapshot !== undefined && { snapshot }),
  };
  const engine = await startPgliteEngine(data, (line) => {
    if (log.push(line) > LOG_LINES) log.shift();
  });
  await setSuperuserPassword(engine, superuserPassword);
  return { backend: createPgliteBackend(engine), database: DATABASE, log };
}

/** Gives the bootstrap superuser its password, whatever the data directory says. */
async function setSuperuserPassword(engine: PgliteEngine, password: string): Promise<void> {
  const verifier = quoteLiteral(await createVerifier(password));
  const [answer] = await engine.exchange([protocol.serialize.query(`alter role postgres password ${verifier}`)]);
  readResults(answer!);
}
