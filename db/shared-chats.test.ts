import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from './fixtures/attempt.ts';
import type { Account } from './fixtures/create-account.ts';
import { createTeam, type Team } from './fixtures/create-team.ts';
import { seedTenant } from './fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';

let database: TestDatabase;
let team: Team;
let colleague: Account;
let chatId: string;
beforeAll(async () => {
  database = await startTestDatabase();
  team = await createTeam(database.root, database.db);
  colleague = await team.join('owner');
  ({ chatId } = await seedTenant(database.root, team.owner.actor));
});
afterAll(() => database.close());

const show = (visibility: 'private' | 'team') =>
  database.root`update chat_sessions set visibility = ${visibility}::chat_visibility where id = ${chatId}`;

/** What the app's role may do to the chat as somebody, in SQL that has forgotten every `where` of ours. */
function tryAs(userId: string, claims = '') {
  const as = `select set_config('app.user_id', '${userId}', true) ${claims};`;
  const insert = `insert into chat_messages (tenant_id, id, session_id, role, status, asked_by)
    values ('${team.id}', '${randomUUID()}', '${chatId}', 'user', 'complete', `;
  return attempt(database.app, team.id, [
    ['read chats', `${as} select from chat_sessions`],
    ['change chats', `${as} update chat_sessions set title = 'x'`],
    ['delete chats', `${as} delete from chat_sessions`],
    ['read messages', `${as} select from chat_messages`],
    ['change messages', `${as} update chat_messages set content = '{}'`],
    ['delete messages', `${as} delete from chat_messages`],
    ['ask in it as nobody', `${as} ${insert} null)`],
  ]);
}

const nothing = {
  'read chats': '0',
  'change chats': '0',
  'delete chats': '0',
  'read messages': '0',
  'change messages': '0',
  'delete messages': '0',
  'ask in it as nobody': 'policy',
};
const everything = {
  'read chats': '1',
  'change chats': '1',
  'delete chats': '1',
  'read messages': '2',
  'change messages': '2',
  'delete messages': '2',
  'ask in it as nobody': '1',
};

describe('the policies of chats', () => {
  it('show a private chat to its person alone, and to nobody who names no one', async () => {
    await show('private');
    expect(await tryAs(team.owner.actor.userId)).toEqual(everything);
    expect(await tryAs(colleague.actor.userId)).toEqual(nothing);
    expect(await tryAs('')).toEqual(nothing);
  });

  it('show one to everybody of the team that its person shows, and to nobody else', async () => {
    await show('team');
    expect(await tryAs(colleague.actor.userId)).toEqual(everything);
    const [other] = await attempt(database.app, randomUUID(), [['read', 'select from chat_messages']]).then(
      Object.values,
    );
    expect(other).toBe('0');
  });

  it('show all of the team’s under the claim that only a team’s own acts set', async () => {
    await show('private');
    expect(await tryAs('', `, set_config('app.every_chat', 'on', true)`)).toEqual(everything);
  });

  it('keep what somebody asked in a chat that was taken back theirs', async () => {
    await show('team');
    const { userId } = colleague.actor;
    await database.root`insert into chat_messages (tenant_id, id, session_id, role, status, asked_by)
      values (${team.id}, ${randomUUID()}, ${chatId}, 'user', 'complete', ${userId})`;
    await show('private');
    expect(await tryAs(userId)).toMatchObject({ 'read chats': '0', 'read messages': '1' });
  });
});

describe('a question in a colleague’s chat', () => {
  it('stays when they leave, without their name', async () => {
    const guest = await team.join('member');
    const { userId } = guest.actor;
    const id = randomUUID();
    await database.root`insert into chat_messages (tenant_id, id, session_id, role, status, asked_by)
      values (${team.id}, ${id}, ${chatId}, 'user', 'complete', ${userId})`;
    await database.root`delete from memberships where tenant_id = ${team.id} and user_id = ${userId}`;
    expect(await database.root`select asked_by from chat_messages where id = ${id}`).toEqual([{ asked_by: null }]);
  });
});
