import { messages, protocol } from '@electric-sql/pglite';
import type { Backend, Login } from '../backend.ts';
import { refuseConnection } from '../wire/postgres-failure.ts';
import { readResults } from '../wire/read-results.ts';
import { encodeStatement, joinBytes } from '../wire/statement.ts';
import { FairQueue } from './fair-queue.ts';
import type { PgliteEngine } from './pglite-engine.ts';
import { verifyPassword } from './verify-password.ts';

const { serialize } = protocol;

/** The one database of a PGlite cluster that the engine has open. */
export const DATABASE = 'postgres';

/**
 * Whatever a conversation did, this leaves the session as it was before it. Nobody logged in to PGlite's session, so
 * DISCARD ALL has no authenticated user to return to: the superuser is named.
 */
const reset = ['rollback', 'set session authorization postgres', 'discard all'].map(serialize.query);

/**
 * Many logins over PGlite's single superuser session: each conversation is checked against pg_authid, runs under the
 * role's session authorization, and is followed by a reset.
 */
export function createPgliteBackend(engine: PgliteEngine): Backend {
  const queue = new FairQueue();

  async function authenticate(login: Login): Promise<void> {
    const lookup = 'select rolpassword, rolcanlogin, coalesce(rolvaliduntil < now(), false) from pg_authid where rolname = $1';
    const statement = encodeStatement({ text: lookup, parameters: [login.role] });
    const [result] = readResults(await engine.exchange(joinBytes([statement, serialize.sync()])));
    const [verifier = null, canLogin, expired] = result?.rows[0] ?? [];
    if (verifier === null || expired === 't' || !(await verifyPassword(login.password, verifier))) {
      throw refuseConnection('28P01', `password authentication failed for user "${login.role}"`);
    }
    if (canLogin !== 't') throw refuseConnection('28000', `role "${login.role}" is not permitted to log in`);
    if (login.database !== DATABASE) throw refuseConnection('3D000', `database "${login.database}" does not exist`);
  }

  return {
    converse: (login, conversation, signal) =>
      queue.run(signal, async () => {
        await authenticate(login);
        const assume = serialize.query(`set session authorization ${quoteIdentifier(login.role)}`);
        const answer = await engine.exchange(joinBytes([assume, conversation, ...reset]));
        return between(answer, 1);
      }),
    async close() {
      await queue.drain();
      await engine.close();
    },
  };
}

/** The answer without what the session's set-up and reset said. */
function between(answer: messages.BackendMessage[], before: number): messages.BackendMessage[] {
  const ends = answer.flatMap((message, index) => (message.name === 'readyForQuery' ? [index + 1] : []));
  return answer.slice(ends[before - 1], ends.at(-1 - reset.length));
}

function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
