import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from './fixtures/create-account.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';
import { findCurrentUser } from './queries/me.ts';
import { openDoor, scopeTo } from './scope.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

describe('a scope', () => {
  it('ends with its batch, whether it succeeds or fails', async () => {
    const { db, app } = database;
    const { session, actor } = await createAccount(db);
    await openDoor(db, session, { role: 'viewer' }, [findCurrentUser(db)]);
    await scopeTo(db, actor, [findCurrentUser(db)]);
    await expect(scopeTo(db, actor, [db.execute(sql`select 1 / 0`)])).rejects.toMatchObject({ code: '22012' });
    const [left] = await app`select nullif(current_setting('app.tenant_id', true), '') as tenant,
      nullif(current_setting('app.user_id', true), '') as person,
      nullif(current_setting('app.session_user_id', true), '') as browser, (select count(*)::int from memberships) as rows`;
    expect(left).toEqual({ tenant: null, person: null, browser: null, rows: 0 });
  });

  it('is one request', async () => {
    const { db } = database;
    const { session, actor } = await createAccount(db);
    const before = database.requestCount();
    await openDoor(db, session, { role: 'viewer' }, [findCurrentUser(db), findCurrentUser(db)]);
    await scopeTo(db, actor, [findCurrentUser(db), findCurrentUser(db)]);
    expect(database.requestCount() - before).toBe(2);
  });

  it('undoes everything when one statement fails', async () => {
    const { db, root } = database;
    const { actor } = await createAccount(db, { name: 'Before' });
    const rename = db.execute(sql`update tenants set name = 'After'`);
    await expect(scopeTo(db, actor, [rename, db.execute(sql`select 1 / 0`)])).rejects.toMatchObject({ code: '22012' });
    expect(await root`select name from tenants where id = ${actor.tenantId}`).toEqual([{ name: 'Before' }]);
  });

  it('never sees another’s among a hundred at once', async () => {
    const { db } = database;
    const accounts = await Promise.all([createAccount(db), createAccount(db), createAccount(db)]);
    const asked = Array.from({ length: 100 }, (_, index) => accounts[index % 3]!);
    const seen = await Promise.all(
      asked.map(async ({ actor, session }, index) => {
        if (index % 2) return (await scopeTo(db, actor, [findCurrentUser(db)]))[0];
        return (await openDoor(db, session, { role: 'viewer' }, [findCurrentUser(db)])).results[0];
      }),
    );
    expect(seen.map((users) => users.map(({ id }) => id))).toEqual(asked.map(({ actor }) => [actor.userId]));
  });
});
