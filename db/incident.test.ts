import { readFileSync } from 'node:fs';
import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, createAccount } from './fixtures/create-account.ts';
import { createApiKey } from './fixtures/create-api-key.ts';
import { seedTenant } from './fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';
import { type Credential, openDoor } from './scope.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

describe('the statements of SECURITY.md', () => {
  it('end those of one person, and no other’s', async () => {
    const [anna, ben] = [await createAccount(database.db), await createAccount(database.db)];
    const credentials = [await credentialsOf(anna), await credentialsOf(ben)].flat();
    expect(await outcomes(credentials)).toEqual(['in', 'in', 'in', 'in']);
    await run(1, (sql) => sql.replaceAll('person@example.com', `${anna.googleSub}@kolibri.example`));
    expect(await outcomes(credentials)).toEqual(['PA401', 'PA401', 'in', 'in']);
  });

  it('end every session and key', async () => {
    const credentials = [
      await credentialsOf(await createAccount(database.db)),
      await credentialsOf(await createAccount(database.db)),
    ].flat();
    await run(0);
    expect(await outcomes(credentials)).toEqual(['PA401', 'PA401', 'PA401', 'PA401']);
  });

  it('stop every grant', async () => {
    for (const { actor } of [await createAccount(database.db), await createAccount(database.db)]) {
      await seedTenant(database.root, { tenantId: actor.tenantId, userId: actor.userId });
    }
    const statuses = () => database.root`select status, count(*)::int from ga4_credentials group by status`;
    expect(await statuses()).toEqual([{ status: 'active', count: 2 }]);
    await run(2);
    expect(await statuses()).toEqual([{ status: 'needs_reconnect', count: 2 }]);
  });

  it('leave every table as shut as it was', async () => {
    const open = await database.root`select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'parley_migrations'
        and not (relrowsecurity and relforcerowsecurity)`;
    expect(open).toEqual([]);
  });
});

/** As `psql -1` would, as the owner of the tables. */
async function run(block: number, fill = (sql: string) => sql): Promise<void> {
  const page = readFileSync('SECURITY.md', 'utf8').split('## After an incident')[1] ?? '';
  const blocks = [...page.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = '']) => sql);
  const statements = fill(blocks[block] ?? '')
    .split(/;\n/)
    .filter((statement) => statement.trim() !== '');
  const owner = neon(database.ownerUrl);
  await owner.transaction(statements.map((statement) => owner.query(statement)));
}

async function credentialsOf(account: Account): Promise<Credential[]> {
  return [account.session, await createApiKey(database.db, account, 'member')];
}

async function outcomes(credentials: Credential[]): Promise<string[]> {
  return Promise.all(
    credentials.map((credential) =>
      openDoor(database.db, credential, { role: 'viewer', scope: 'read' }, []).then(
        () => 'in',
        (error: { code: string }) => error.code,
      ),
    ),
  );
}
