import { protocol } from '@electric-sql/pglite';
import type { Backend } from '../backend.ts';
import { PostgresFailure } from '../wire/postgres-failure.ts';
import { quoteIdentifier, quoteLiteral } from '../wire/quote.ts';
import { readResults } from '../wire/read-results.ts';
import { encodePipeline, type Statement } from '../wire/statement.ts';
import { FairQueue } from '../fair-queue.ts';
import { type Account, createAuthenticator } from './authenticate.ts';
import type { PgliteEngine } from './pglite-engine.ts';

const { serialize } = protocol;

/**
 * Whatever a conversation did, this leaves the session as it was before it. Nobody logged in to PGlite's session, so
 * DISCARD ALL has no authenticated user to return to: the superuser is named.
 */
const reset = ['rollback', 'set session authorization postgres', 'discard all'].map(serialize.query);

/** Many logins over PGlite's single session, which is the superuser's. One request has it at a time, in order of arrival. */
export function createPgliteBackend(engine: PgliteEngine): Backend {
  const queue = new FairQueue(1);
  const authenticate = createAuthenticator(engine);

  return {
    run: (login, statements, signal) =>
      queue.run(signal, async () => {
        const account = await authenticate(login);
        if (!account.superuser) statements.forEach(refuseEscape);
        const [, answer] = await engine.exchange([becomeAccount(account), encodePipeline(statements), ...reset]);
        return readResults(answer!);
      }),
    close: () => queue.run(new AbortController().signal, engine.close),
  };
}

/** One simple query, so that log_statement takes effect after it. */
function becomeAccount({ role, settings }: Account): Uint8Array {
  const defaults = settings.map(
    ({ name, value }) => `select set_config(${quoteLiteral(name)}, ${quoteLiteral(value)}, false);`,
  );
  return serialize.query(
    `set log_statement = 'all'; ${defaults.join(' ')} set session authorization ${quoteIdentifier(role)}`,
  );
}

/** A server lets only superusers change the session's user, and judges by who logged in; here that is always the superuser. */
function refuseEscape({ text, parameters }: Statement): void {
  if (!/\bsession[\s_]+authorization\b/i.test(text) && !parameters.includes('session_authorization')) return;
  throw new PostgresFailure({
    message: 'permission denied to set session authorization',
    code: '42501',
    severity: 'ERROR',
  });
}
