import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from './fixtures/attempt.ts';
import { type Account, createAccount } from './fixtures/create-account.ts';
import { createTeam } from './fixtures/create-team.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';
import { deleteInvitationOf, insertInvitation } from './queries/invitations.ts';
import { deleteMember, updateMemberRole } from './queries/members.ts';
import { createTenant, lockTenant } from './queries/tenants.ts';
import { openDoor, type Role, scopeTo } from './scope.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

const roles = ['viewer', 'member', 'admin', 'owner'] as const satisfies Role[];
const rank = (role: Role) => roles.indexOf(role);
/** The same statement, as somebody. */
const as = ({ actor }: Account, text: string) => `select set_config('app.user_id', '${actor.userId}', true); ${text}`;
const invite = (account: Account, email: string, role: Exclude<Role, 'owner'> = 'member') =>
  scopeTo(database.db, account.actor, [
    insertInvitation(database.db, { id: randomUUID(), email, role, tokenHash: new Uint8Array(randomBytes(32)) }),
    linger(),
  ]);
/** Keeps a transaction open after its change, so that the others of a race meet it (on a server; PGlite has no races). */
const linger = () => database.db.execute(sql`select pg_sleep(0.2)`);
const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );
const count = async (query: string, ...values: string[]) =>
  Number((await database.root.query(`select count(*) as count ${query}`, values))[0]?.['count']);
const ownersOf = (tenantId: string) => count(`from memberships where tenant_id = $1 and role = 'owner'`, tenantId);

describe('a membership', () => {
  it('is changed and ended by whom the roles allow: every actor, on everybody, to every role', async () => {
    const team = await createTeam(database.root, database.db);
    const actors: Account[] = [team.owner];
    for (const role of ['owner', 'admin', 'admin', 'member', 'member', 'viewer', 'viewer'] as const) {
      actors.push(await team.join(role));
    }
    const outsider = await createAccount(database.db);
    const statements: [name: string, text: string][] = [];
    const expected: Record<string, string> = {};
    for (const actor of [...actors, outsider]) {
      for (const [index, target] of actors.entries()) {
        const isSelf = actor === target;
        const own = actor === outsider ? undefined : actor.actor.role;
        const reaches = (highest: Role) =>
          own !== undefined && rank(highest) <= rank(own) && (isSelf || rank(own) >= rank('admin'));
        const who = `${actor === outsider ? 'outsider' : own} ${actors.indexOf(actor)} on ${index}`;
        const where = `where tenant_id = '${team.id}' and user_id = '${target.actor.userId}'`;
        for (const role of roles) {
          const highest = rank(role) > rank(target.actor.role) ? role : target.actor.role;
          statements.push([`${who} to ${role}`, as(actor, `update memberships set role = '${role}' ${where}`)]);
          expected[`${who} to ${role}`] = reaches(highest) ? '1' : 'PA403';
        }
        statements.push([`${who} removed`, as(actor, `delete from memberships ${where}`)]);
        expected[`${who} removed`] = reaches(target.actor.role) ? '1' : 'PA403';
      }
    }
    expect(statements).toHaveLength(9 * 8 * 5);
    expect(await attempt(database.app, team.id, statements)).toEqual(expected);
  });

  it.each([
    [
      'made by hand',
      `insert into memberships values (current_setting('app.tenant_id')::uuid, gen_random_uuid(), 'owner')`,
    ],
    ['given to somebody else', 'update memberships set user_id = gen_random_uuid()'],
    ['taken to another tenant', 'update memberships set tenant_id = gen_random_uuid()'],
  ])('cannot be %s', async (name, text) => {
    const team = await createTeam(database.root, database.db);
    expect(await attempt(database.app, team.id, [[name, as(team.owner, text)]])).toEqual({ [name]: 'denied' });
  });
});

describe('a tenant', () => {
  it.each([
    ['its owner steps down', 1, `update memberships set role = 'admin' where role = 'owner'`],
    ['its owner leaves', 1, `delete from memberships where role = 'owner'`],
    ['all owners step down at once', 2, `update memberships set role = 'viewer' where true`],
    ['all leave at once', 2, 'delete from memberships where true'],
  ])('keeps an owner when %s, whoever asks', async (_, owners, text) => {
    const team = await createTeam(database.root, database.db);
    for (let more = 1; more < owners; more++) await team.join('owner');
    await team.join('member');
    expect(await outcomeOf(database.root.query(`${text} and tenant_id = $1`, [team.id]))).toBe('PA412');
  });

  it('keeps an owner when the account of its only one is deleted', async () => {
    const team = await createTeam(database.root, database.db);
    await team.join('admin');
    const deletion = database.root`delete from users where id = ${team.owner.actor.userId}`;
    expect(await outcomeOf(deletion)).toBe('PA412');
  });

  it('keeps an owner when its owners part from it in the same moment', async () => {
    const { db } = database;
    const team = await createTeam(database.root, db);
    const owners = [team.owner, await team.join('owner'), await team.join('owner')];
    const part = ({ actor }: Account, index: number) =>
      scopeTo(db, actor, [
        index === 1 ? updateMemberRole(db, actor.userId, 'viewer') : deleteMember(db, actor.userId),
        linger(),
      ]);
    const outcomes = await Promise.all(owners.map((owner, index) => outcomeOf(part(owner, index))));
    expect(outcomes.toSorted()).toEqual(['PA412', 'done', 'done']);
    expect(await ownersOf(team.id)).toBe(1);
  });

  it('cannot be taken over by two owners who remove each other in the same moment', async () => {
    const { db } = database;
    const team = await createTeam(database.root, db);
    const other = await team.join('owner');
    const remove = (by: Account, whom: Account) =>
      outcomeOf(scopeTo(db, by.actor, [deleteMember(db, whom.actor.userId), linger()]));
    const outcomes = await Promise.all([remove(team.owner, other), remove(other, team.owner)]);
    // The later one is no member any more.
    expect(outcomes.toSorted()).toEqual(['PA403', 'done']);
    expect(await ownersOf(team.id)).toBe(1);
  });

  it('is made by a person in a browser, up to 20 of their own, also in a race', async () => {
    const { db, root } = database;
    const { actor, session } = await createAccount(db);
    await root`with made as (insert into tenants (name) select 'Mine' from generate_series(1, 17) returning id)
      insert into memberships select id, ${actor.userId}, 'owner' from made`;
    const make = () => createTenant(db, { id: crypto.randomUUID(), name: 'Another' });
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => outcomeOf(openDoor(db, session, { role: 'viewer' }, [make(), linger()]))),
    );
    expect(outcomes.toSorted()).toEqual(['PA411', 'PA411', 'PA411', 'done', 'done']);
    expect(await count(`from memberships where user_id = $1 and role = 'owner'`, actor.userId)).toBe(20);
    expect(await outcomeOf(scopeTo(db, actor, [make()]))).toBe('PA401');
  });
});

describe('an invitation', () => {
  it('is made and taken back by whom the roles allow', async () => {
    const team = await createTeam(database.root, database.db);
    const statements: [name: string, text: string][] = [];
    const expected: Record<string, string> = {};
    for (const own of roles) {
      const actor = own === 'owner' ? team.owner : await team.join(own);
      for (const role of roles) {
        const values = `current_setting('app.tenant_id')::uuid, 'new@x.example', '${role}', '\\x01', '${actor.actor.userId}', now() + interval '1 day'`;
        const insert = `insert into invitations (tenant_id, email, role, token_hash, invited_by, expires_at) values (${values})`;
        statements.push([`${own} invites ${role}`, as(actor, insert)]);
        const isAllowed = rank(own) >= rank('admin') && rank(role) <= rank(own);
        expected[`${own} invites ${role}`] = !isAllowed ? 'PA403' : role === 'owner' ? '23514' : '1';
      }
      statements.push([`${own} takes back`, as(actor, `delete from invitations where role = 'admin'`)]);
      expected[`${own} takes back`] = rank(own) >= rank('admin') ? '1' : 'PA403';
    }
    await invite(team.owner, 'someone@x.example', 'admin');
    expect(await attempt(database.app, team.id, statements)).toEqual(expected);
  });

  it.each([
    ['in another’s name', `gen_random_uuid(), null`, 'PA403'],
    ['as accepted', `current_setting('app.user_id')::uuid, now()`, 'PA403'],
  ])('is not made %s', async (name, values, outcome) => {
    const team = await createTeam(database.root, database.db);
    const text = `insert into invitations (tenant_id, email, role, token_hash, expires_at, invited_by, accepted_at)
      values ('${team.id}', 'new@x.example', 'member', '\\x01', now() + interval '1 day', ${values})`;
    expect(await attempt(database.app, team.id, [[name, as(team.owner, text)]])).toEqual({ [name]: outcome });
  });

  it('never changes', async () => {
    const team = await createTeam(database.root, database.db);
    await invite(team.owner, 'new@x.example');
    const text = as(team.owner, `update invitations set role = 'admin'`);
    expect(await attempt(database.app, team.id, [['change', text]])).toEqual({ change: 'denied' });
  });

  it('is not made for a member, nor twice for one address, in whatever case', async () => {
    const team = await createTeam(database.root, database.db);
    const { googleSub } = await team.join('viewer');
    expect(await outcomeOf(invite(team.owner, `${googleSub}@KOLIBRI.example`))).toBe('PA413');
    await invite(team.owner, 'Eva@x.example');
    expect(await outcomeOf(invite(team.owner, 'eva@X.example'))).toBe('23505');
  });

  it('is one for an address, however many make it at once', async () => {
    const team = await createTeam(database.root, database.db);
    const { db } = database;
    const tokenHash = () => new Uint8Array(randomBytes(32));
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () =>
        outcomeOf(
          scopeTo(db, team.owner.actor, [
            lockTenant(db, team.id),
            deleteInvitationOf(db, 'eva@x.example'),
            insertInvitation(db, { id: randomUUID(), email: 'eva@x.example', role: 'member', tokenHash: tokenHash() }),
            linger(),
          ]),
        ),
      ),
    );
    expect(outcomes).toEqual(Array(5).fill('done'));
    expect(await count('from invitations where tenant_id = $1', team.id)).toBe(1);
  });

  it('goes when who made it could not give that role any more', async () => {
    const team = await createTeam(database.root, database.db);
    const owner = await team.join('owner');
    await invite(owner, 'one@x.example', 'admin');
    await invite(owner, 'two@x.example', 'member');
    await invite(team.owner, 'three@x.example', 'admin');
    const left = async (role: Role) => {
      await scopeTo(database.db, team.owner.actor, [updateMemberRole(database.db, owner.actor.userId, role)]);
      return count('from invitations where tenant_id = $1', team.id);
    };
    expect([await left('admin'), await left('member')]).toEqual([3, 1]);
  });
});

describe('the seats of a tenant', () => {
  it('hold members and open invitations, and never more in a race', async () => {
    const { db, root } = database;
    const team = await createTeam(root, db);
    const admin = await team.join('admin');
    await root`update tenants set seat_limit = 5 where id = ${team.id}`;
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        outcomeOf(invite(index % 2 === 0 ? team.owner : admin, `guest-${index}@x.example`)),
      ),
    );
    expect(outcomes.toSorted()).toEqual([...Array(5).fill('PA410'), ...Array(3).fill('done')]);
    expect(await count('from invitations where tenant_id = $1', team.id)).toBe(3);
  });

  it('are not taken by an invitation that has expired', async () => {
    const team = await createTeam(database.root, database.db);
    await database.root`update tenants set seat_limit = 2 where id = ${team.id}`;
    await invite(team.owner, 'one@x.example');
    expect(await outcomeOf(invite(team.owner, 'two@x.example'))).toBe('PA410');
    await database.root`update invitations set expires_at = now() where tenant_id = ${team.id}`;
    expect(await outcomeOf(invite(team.owner, 'two@x.example'))).toBe('done');
  });

  it('cannot be changed by the app', async () => {
    const team = await createTeam(database.root, database.db);
    const text = as(team.owner, 'update tenants set seat_limit = 1000');
    expect(await attempt(database.app, team.id, [['change', text]])).toEqual({ change: 'denied' });
  });
});
