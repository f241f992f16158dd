import type { Login } from '../backend.ts';
import { refuseConnection } from '../wire/postgres-failure.ts';
import { readResults } from '../wire/read-results.ts';
import { verifyPassword } from '../wire/scram.ts';
import { encodePipeline } from '../wire/statement.ts';
import type { PgliteEngine } from './pglite-engine.ts';

/** The one database of PGlite's cluster that is open. */
export const DATABASE = 'postgres';

/** A role that may log in; `settings` are its `ALTER ROLE ... SET` and the database's, the most specific last. */
export type Account = { role: string; superuser: boolean; settings: { name: string; value: string }[] };

const roleText = `
  select rolpassword, rolcanlogin, coalesce(rolvaliduntil < now(), false), rolsuper
  from pg_authid where rolname = $1`;

const settingsText = `
  select split_part(setting, '=', 1), substr(setting, strpos(setting, '=') + 1)
  from pg_db_role_setting, unnest(setconfig) setting
  where setrole in (0, (select oid from pg_authid where rolname = $1))
    and setdatabase in (0, (select oid from pg_database where datname = current_database()))
  order by setrole <> 0, setdatabase <> 0`;

/** Lets roles in as Postgres' own scram-sha-256 does, with its codes and words. */
export function createAuthenticator(engine: PgliteEngine): (login: Login) => Promise<Account> {
  /** The password that last fitted a verifier: 4,096 hashes per request would be felt. */
  const verified = new Map<string, string>();

  async function isRight(password: string, verifier: string): Promise<boolean> {
    if (verified.get(verifier) === password) return true;
    const right = await verifyPassword(password, verifier);
    if (right) verified.set(verifier, password);
    return right;
  }

  return async ({ role, password, database }) => {
    const lookup = encodePipeline([roleText, settingsText].map((text) => ({ text, parameters: [role] })));
    const [answer] = await engine.exchange([lookup]);
    const [roles, settings] = readResults(answer!);
    const [verifier = null, canLogin, expired, superuser] = roles!.rows[0] ?? [];
    if (verifier === null || expired === 't' || !(await isRight(password, verifier))) {
      throw refuseConnection('28P01', `password authentication failed for user "${role}"`);
    }
    if (database !== DATABASE) throw refuseConnection('3D000', `database "${database}" does not exist`);
    if (canLogin !== 't') throw refuseConnection('28000', `role "${role}" is not permitted to log in`);
    return {
      role,
      superuser: superuser === 't',
      settings: settings!.rows.map(([name, value]) => ({ name: name!, value: value! })),
    };
  };
}
