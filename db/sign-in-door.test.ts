import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from './fixtures/create-account.ts';
import { seedTenant } from './fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';
import { deleteSession } from './queries/sessions.ts';
import { openDoor } from './scope.ts';
import { toHexBytes } from './to-hex-bytes.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

describe('the sign-in door', () => {
  it('makes a user, a tenant of their own and its owner, however many knock at once', async () => {
    const googleSub = randomUUID();
    const accounts = await Promise.all(
      Array.from({ length: 20 }, () => createAccount(database.db, { googleSub, name: 'Anna Weber' })),
    );
    const tenants = new Set(accounts.map(({ actor }) => actor.tenantId));
    const users = new Set(accounts.map(({ actor }) => actor.userId));
    expect([tenants.size, users.size]).toEqual([1, 1]);
    expect(accounts[0]?.actor.role).toBe('owner');
    const made = await database.root`select t.name, u.email from users u join memberships m on m.user_id = u.id
      join tenants t on t.id = m.tenant_id where u.google_sub = ${googleSub}`;
    expect(made).toEqual([{ name: 'Anna Weber', email: `${googleSub}@kolibri.example` }]);
  });

  it('takes over what Google says by now, and leaves the tenant as it is', async () => {
    const { googleSub, actor } = await createAccount(database.db, { name: 'Anna Weber' });
    const again = await createAccount(database.db, { googleSub, name: 'Anna Otieno' });
    expect(again.actor).toMatchObject({ userId: actor.userId, tenantId: actor.tenantId });
    const [names] = await database.root`select u.name as person, t.name as tenant from users u, tenants t
      where u.id = ${actor.userId} and t.id = ${actor.tenantId}`;
    expect(names).toEqual({ person: 'Anna Otieno', tenant: 'Anna Weber' });
  });

  it('leads back to the tenant where the person worked last', async () => {
    const team = await createAccount(database.db);
    const { googleSub, actor, session } = await createAccount(database.db);
    await database.root`insert into memberships values (${team.actor.tenantId}, ${actor.userId}, 'member')`;
    await database.root.query(
      `update sessions set tenant_id = $1, used_at = now() + interval '1 second' where token_hash = $2::bytea`,
      [team.actor.tenantId, toHexBytes(session.secretHash)],
    );
    expect((await createAccount(database.db, { googleSub })).actor).toMatchObject({
      tenantId: team.actor.tenantId,
      role: 'member',
    });
    await database.root`delete from memberships where tenant_id = ${team.actor.tenantId} and user_id = ${actor.userId}`;
    expect((await createAccount(database.db, { googleSub })).actor).toMatchObject({
      tenantId: actor.tenantId,
      role: 'owner',
    });
  });

  it('ends the browser’s earlier session, whosever it was, and no other', async () => {
    const laptop = await createAccount(database.db);
    const phone = await createAccount(database.db, { googleSub: laptop.googleSub });
    await createAccount(database.db, { previousTokenHash: laptop.session.secretHash });
    await expect(openDoor(database.db, laptop.session, { role: 'viewer' }, [])).rejects.toMatchObject({
      code: 'PA401',
    });
    await expect(openDoor(database.db, phone.session, { role: 'viewer' }, [])).resolves.toBeDefined();
  });

  it('sweeps out what ran out of the person’s sessions', async () => {
    const { googleSub, actor } = await createAccount(database.db);
    const idle = await createAccount(database.db, { googleSub });
    await database.root`update sessions set expires_at = now() where id = ${actor.credentialId}`;
    await database.root`update sessions set used_at = now() - interval '8 days' where id = ${idle.actor.credentialId}`;
    const { actor: current } = await createAccount(database.db, { googleSub });
    const left = await database.root`select id from sessions where user_id = ${actor.userId}`;
    expect(left).toEqual([{ id: current.credentialId }]);
  });

  it('gives a session for thirty days that ends with sign-out', async () => {
    const { session, actor } = await createAccount(database.db);
    const [row] = await database.root`select extract(epoch from expires_at - created_at)::int / 86400 as days
      from sessions where id = ${actor.credentialId}`;
    expect(row).toEqual({ days: 30 });
    await openDoor(database.db, session, { role: 'viewer' }, [deleteSession(database.db, session.secretHash)]);
    await expect(openDoor(database.db, session, { role: 'viewer' }, [])).rejects.toMatchObject({ code: 'PA401' });
  });
});

describe('a tenant that is deleted', () => {
  it('takes all its rows along, though policies bind the owner of the tables', async () => {
    const { actor } = await createAccount(database.db);
    await seedTenant(database.root, actor);
    await database.root`delete from tenants where id = ${actor.tenantId}`;
    const tables = await database.root`select attrelid::regclass::text as name from pg_attribute
      join pg_class c on c.oid = attrelid where attname = 'tenant_id' and c.relkind = 'r'`;
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['chat_messages', 'memberships', 'vault.secrets']),
    );
    const left = await database.root.transaction(
      tables.map(({ name }) =>
        // What has to go outside, too, is remembered until it has.
        database.root.query(
          `select from ${name} where tenant_id = $1 ${name === 'outside_vectors' ? 'and gone_at is null' : ''}`,
          [actor.tenantId],
        ),
      ),
    );
    expect(left.flat()).toEqual([]);
  });
});
