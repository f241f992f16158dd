import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, createAccount } from './fixtures/create-account.ts';
import { createApiKey } from './fixtures/create-api-key.ts';
import { createTeam, type Team } from './fixtures/create-team.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';
import { acceptInvitation, declineInvitation, insertInvitation, previewInvitation } from './queries/invitations.ts';
import { deleteMember } from './queries/members.ts';
import { type Credential, openDoor, type Role, scopeTo } from './scope.ts';

let database: TestDatabase;
let team: Team;
let guest: Account;
beforeAll(async () => {
  database = await startTestDatabase();
  team = await createTeam(database.root, database.db);
  guest = await createAccount(database.db, { name: 'Carla Díaz' });
});
afterAll(() => database.close());

/** For the guest's address, written in another case. */
async function invite(role: Exclude<Role, 'owner'> = 'member'): Promise<Uint8Array> {
  const tokenHash = new Uint8Array(randomBytes(32));
  const { db, root } = database;
  await root`delete from invitations where tenant_id = ${team.id}`;
  await root`delete from memberships where tenant_id = ${team.id} and role <> 'owner'`;
  const email = `${guest.googleSub}@KOLIBRI.Example`;
  await scopeTo(db, team.owner.actor, [insertInvitation(db, { id: randomUUID(), email, role, tokenHash })]);
  return tokenHash;
}
const asks = (credential: Credential) => (statement: ReturnType<typeof acceptInvitation | typeof declineInvitation>) =>
  openDoor(database.db, credential, { role: 'viewer', scope: 'read' }, [statement]).then(
    ({ results }) => results[0].rows,
    (error: { code: string }) => error.code,
  );

describe('the invitation doors', () => {
  it('show what the link is for to whoever holds it, and nothing for another token', async () => {
    const tokenHash = await invite('admin');
    const { db } = database;
    const [found, none] = await db.batch([
      previewInvitation(db, tokenHash),
      previewInvitation(db, new Uint8Array(randomBytes(32))),
    ]);
    expect(found.rows).toEqual([
      {
        team: 'Anna Weber',
        role: 'admin',
        email: `${guest.googleSub}@KOLIBRI.Example`,
        invited_by: 'Anna Weber',
        expires_at: expect.anything(),
      },
    ]);
    expect(none.rows).toEqual([]);
  });

  it('make the person of the address a member, once, however often they press', async () => {
    const tokenHash = await invite('admin');
    const joined = await Promise.all(
      Array.from({ length: 10 }, () => asks(guest.session)(acceptInvitation(database.db, tokenHash))),
    );
    expect(joined).toEqual(Array(10).fill([{ tenant_id: team.id, name: 'Anna Weber', role: 'admin' }]));
    expect(await asks(guest.session)(declineInvitation(database.db, tokenHash))).toBe('PA420');
  });

  it('do not let somebody back who was removed', async () => {
    const tokenHash = await invite();
    await asks(guest.session)(acceptInvitation(database.db, tokenHash));
    await scopeTo(database.db, team.owner.actor, [deleteMember(database.db, guest.actor.userId)]);
    expect(await asks(guest.session)(acceptInvitation(database.db, tokenHash))).toBe('PA420');
  });

  it('leave the role of somebody who is a member by now as it is', async () => {
    const tokenHash = await invite('admin');
    await database.root`insert into memberships values (${team.id}, ${guest.actor.userId}, 'viewer')`;
    expect(await asks(guest.session)(acceptInvitation(database.db, tokenHash))).toMatchObject([{ role: 'viewer' }]);
  });

  it('refuse another address, an API key, an unknown token and one that has expired', async () => {
    const tokenHash = await invite();
    const { db } = database;
    const stranger = await createAccount(db);
    const key = await createApiKey(db, guest, 'owner');
    expect(await asks(stranger.session)(acceptInvitation(db, tokenHash))).toBe('PA422');
    expect(await asks(stranger.session)(declineInvitation(db, tokenHash))).toBe('PA422');
    expect(await asks(key)(acceptInvitation(db, tokenHash))).toBe('PA422');
    expect(await asks(guest.session)(acceptInvitation(db, new Uint8Array(32)))).toBe('PA420');
    await database.root`update invitations set expires_at = now() where tenant_id = ${team.id}`;
    expect(await asks(guest.session)(acceptInvitation(db, tokenHash))).toBe('PA421');
  });

  it('forget an invitation that was declined', async () => {
    const tokenHash = await invite();
    expect(await asks(guest.session)(declineInvitation(database.db, tokenHash))).toEqual([expect.anything()]);
    expect(await asks(guest.session)(acceptInvitation(database.db, tokenHash))).toBe('PA420');
  });

  it('let nobody past the last seat, though two hold a link', async () => {
    const tokenHash = await invite();
    await database.root`update tenants set seat_limit = 1 where id = ${team.id}`;
    expect(await asks(guest.session)(acceptInvitation(database.db, tokenHash))).toBe('PA410');
    await database.root`update tenants set seat_limit = 50 where id = ${team.id}`;
    expect(await asks(guest.session)(acceptInvitation(database.db, tokenHash))).toHaveLength(1);
  });

  it('are not to be gone around', async () => {
    const tokenHash = await invite();
    const hold = database.app`select * from doors.hold_invitation(${`\\x${Buffer.from(tokenHash).toString('hex')}`}::bytea)`;
    await expect(hold).rejects.toMatchObject({ code: '42501' });
  });
});
