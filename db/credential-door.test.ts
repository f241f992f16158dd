import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, createAccount } from './fixtures/create-account.ts';
import { createApiKey } from './fixtures/create-api-key.ts';
import { createTeam } from './fixtures/create-team.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';
import { listOwnTenants } from './queries/me.ts';
import { type Credential, type KeyScope, openDoor, type Role } from './scope.ts';
import { toHexBytes } from './to-hex-bytes.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

const unauthenticated = { name: 'NeonDbError', code: 'PA401' };
const forbidden = { name: 'NeonDbError', code: 'PA403' };

const enter = (credential: Credential, role: Role = 'viewer') =>
  openDoor(database.db, credential, { role, scope: 'read' }, []);
const readClaims = () =>
  database.db.execute(
    sql`select current_setting('app.tenant_id', true) as tenant, current_setting('app.user_id', true) as person,
      current_setting('app.session_user_id', true) as browser`,
  );

describe('the credential door', () => {
  it('lets a session in and sets the claims for the rest of its batch', async () => {
    const { session, actor } = await createAccount(database.db);
    const entered = await openDoor(database.db, session, { role: 'owner', scope: 'read' }, [readClaims()]);
    expect(entered.actor).toEqual({ ...actor, role: 'owner' });
    expect(entered.results[0].rows).toEqual([{ tenant: actor.tenantId, person: actor.userId, browser: actor.userId }]);
  });

  it('lets an API key in, without what is its owner’s in person', async () => {
    const account = await createAccount(database.db, { name: 'Anna Weber' });
    await joinTenantOf(await createAccount(database.db, { name: 'Ben Otieno' }), account);
    const key = await createApiKey(database.db, account, 'admin');
    const { actor, results } = await openDoor(database.db, key, { role: 'admin', scope: 'read' }, [
      readClaims(),
      listOwnTenants(database.db),
      database.db.execute(sql`select from sessions`),
    ]);
    const { tenantId, userId } = account.actor;
    expect(actor).toMatchObject({ tenantId, userId, role: 'admin' });
    expect(results[0].rows).toEqual([{ tenant: tenantId, person: userId, browser: '' }]);
    expect(results[1].map(({ name }) => name)).toEqual(['Anna Weber']);
    expect(results[2].rows).toEqual([]);

    const browser = await openDoor(database.db, account.session, { role: 'viewer', scope: 'read' }, [
      listOwnTenants(database.db),
    ]);
    expect(browser.results[0].map(({ name }) => name)).toEqual(['Anna Weber', 'Ben Otieno']);
  });

  it.each([
    ['that ended', `expires_at = now()`],
    ['that was not used for a week', `used_at = now() - interval '7 days'`],
  ])('refuses a session %s', async (_, change) => {
    const { session } = await createAccount(database.db);
    await changeSession(session, change);
    await expect(enter(session)).rejects.toMatchObject(unauthenticated);
  });

  it('refuses secrets that fit nothing, in the same words', async () => {
    const account = await createAccount(database.db);
    const key = await createApiKey(database.db, account, 'member');
    const other = await createApiKey(database.db, account, 'member');
    const unknown = new Uint8Array(32);
    const refused: Credential[] = [
      { kind: 'session', secretHash: unknown },
      { kind: 'session', secretHash: key.secretHash },
      { ...key, secretHash: unknown },
      { ...key, secretHash: other.secretHash },
      { ...key, publicId: 'unknown' },
      { ...key, secretHash: account.session.secretHash },
    ];
    const failures = await Promise.all(refused.map((credential) => enter(credential).catch((error: Error) => error)));
    for (const failure of failures)
      expect(failure).toMatchObject({ ...unauthenticated, message: 'credential refused' });
  });

  it('refuses a key that ended, and one whose owner left', async () => {
    const account = await (await createTeam(database.root, database.db)).join('owner');
    const key = await createApiKey(database.db, account, 'member');
    await database.root`update api_keys set expires_at = now() where key_id = ${key.publicId}`;
    await expect(enter(key)).rejects.toMatchObject(unauthenticated);
    await database.root`update api_keys set expires_at = now() + interval '1 minute' where key_id = ${key.publicId}`;
    expect((await enter(key)).actor.role).toBe('member');

    await database.root`delete from memberships
      where tenant_id = ${account.actor.tenantId} and user_id = ${account.actor.userId}`;
    await expect(enter(key)).rejects.toMatchObject(unauthenticated);
    await expect(enter(account.session)).rejects.toMatchObject(unauthenticated);
  });

  it.each([
    ['an unknown kind', `'password', null, $1::bytea, 'viewer', 'read'`, 'PA401'],
    ['no kind', `null, null, $1::bytea, 'viewer', 'read'`, 'PA401'],
    ['no least role', `'session', null, $1::bytea, null, 'read'`, 'PA403'],
  ])('refuses %s', async (_, parameters, code) => {
    const { session } = await createAccount(database.db);
    const door = database.app.query(`select from doors.authenticate(${parameters})`, [toHexBytes(session.secretHash)]);
    await expect(door).rejects.toMatchObject({ code });
  });

  it('asks for the least role, which a key cannot raise', async () => {
    const account = await (await createTeam(database.root, database.db)).join('owner');
    const memberKey = await createApiKey(database.db, account, 'member');
    const ownerKey = await createApiKey(database.db, account, 'owner');
    await expect(enter(memberKey, 'admin')).rejects.toMatchObject(forbidden);
    expect((await enter(ownerKey, 'owner')).actor.role).toBe('owner');

    await database.root`update memberships set role = 'viewer'
      where tenant_id = ${account.actor.tenantId} and user_id = ${account.actor.userId}`;
    expect((await enter(ownerKey)).actor.role).toBe('viewer');
    await expect(enter(ownerKey, 'member')).rejects.toMatchObject(forbidden);
    await expect(enter(account.session, 'member')).rejects.toMatchObject(forbidden);
  });

  it('lets a key in for its scopes only, and for nothing that names none', async () => {
    const account = await createAccount(database.db);
    const key = await createApiKey(database.db, account, 'owner', ['read', 'ask']);
    const withScope = (scope?: KeyScope) =>
      openDoor(database.db, key, { role: 'viewer', ...(scope && { scope }) }, []).then(
        () => 'in',
        (error: { code: string }) => error.code,
      );
    expect(await Promise.all([withScope('read'), withScope('ask'), withScope('manage'), withScope()])).toEqual([
      'in',
      'in',
      'PA405',
      'PA405',
    ]);
    const browser = openDoor(database.db, account.session, { role: 'owner' }, []);
    await expect(browser).resolves.toBeDefined();
  });

  it('notes the use of a credential once an hour', async () => {
    const account = await createAccount(database.db);
    const key = await createApiKey(database.db, account, 'member');
    const usedAgo = async (table: string, id: string) => {
      const query = `select extract(epoch from now() - used_at)::int / 60 as minutes from ${table} where id = $1`;
      return (await database.root.query(query, [id]))[0]?.['minutes'];
    };
    await changeSession(account.session, `used_at = now() - interval '50 minutes'`);
    expect(await usedAgo('sessions', (await enter(account.session)).actor.credentialId)).toBe(50);
    await changeSession(account.session, `used_at = now() - interval '2 hours'`);
    expect(await usedAgo('sessions', (await enter(account.session)).actor.credentialId)).toBe(0);

    expect(await usedAgo('api_keys', (await enter(key)).actor.credentialId)).toBe(0);
    await database.root`update api_keys set used_at = now() - interval '50 minutes' where key_id = ${key.publicId}`;
    expect(await usedAgo('api_keys', (await enter(key)).actor.credentialId)).toBe(50);
  });

  it('cannot be led astray by what the app puts in its way', async () => {
    const { session, actor } = await createAccount(database.db);
    const { app } = database;
    const results = await app.transaction([
      app`create temp table sessions (id uuid, token_hash bytea, user_id uuid, tenant_id uuid)`,
      app`create temp table memberships (user_id uuid, tenant_id uuid, role public.role)`,
      app`create function pg_temp.now() returns timestamptz language sql as $$ select '2001-01-01'::timestamptz $$`,
      app`set local search_path = pg_temp, pg_catalog, public`,
      app`select user_id from doors.authenticate('session', null, ${toHexBytes(session.secretHash)}::bytea, 'owner', 'read')`,
      app`drop function pg_temp.now`,
      app`drop table pg_temp.sessions, pg_temp.memberships`,
    ]);
    expect(results[4]).toEqual([{ user_id: actor.userId }]);
  });

  it('tells no secret when a batch fails', async () => {
    const { session } = await createAccount(database.db);
    const failing = openDoor(database.db, session, { role: 'viewer', scope: 'read' }, [
      database.db.execute(sql`select 1 / ${0}::int`),
    ]);
    const failure: unknown = await failing.catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: '22012' });
    const secret = toHexBytes(session.secretHash).slice(2);
    expect(JSON.stringify(failure) + String(failure)).not.toContain(secret);
  });
});

async function changeSession({ secretHash }: Account['session'], change: string): Promise<void> {
  await database.root.query(`update sessions set ${change} where token_hash = $1::bytea`, [toHexBytes(secretHash)]);
}

async function joinTenantOf(host: Account, guest: Account): Promise<void> {
  await database.root`insert into memberships (tenant_id, user_id, role)
    values (${host.actor.tenantId}, ${guest.actor.userId}, 'viewer')`;
}
