import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, createAccount } from '../fixtures/create-account.ts';
import { seedTenant } from '../fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/start-test-database.ts';
import { scopeTo } from '../scope.ts';
import { deleteChat, findChat, insertChat, listChats, updateChat } from './chats.ts';
import { finishReply, insertTurn, listMessages } from './messages.ts';
import { deleteProperty } from './properties.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

/** Somebody with a linked property and chats of these titles, each a minute younger than the one before. */
async function createChatter(titles: string[]) {
  const account = await createAccount(database.db);
  const { propertyId, chatId } = await seedTenant(database.root, account.actor);
  await scopeTo(database.db, account.actor, [deleteChat(database.db, chatId)]);
  const ids: string[] = [];
  for (const [index, title] of titles.entries()) {
    const [[chat]] = await scopeTo(database.db, account.actor, [
      insertChat(database.db, { title, persona: 'general', propertyId }),
    ]);
    ids.push(chat?.id ?? '');
    await setAge(chat?.id ?? '', titles.length - index);
  }
  return { account, propertyId, ids };
}

/** Past the trigger, which would set it to now. */
async function setAge(chatId: string, minutes: number): Promise<void> {
  const { root } = database;
  await root.transaction([
    root`alter table chat_sessions disable trigger touch_updated_at`,
    root`update chat_sessions set updated_at = now() - make_interval(mins => ${minutes}) where id = ${chatId}`,
    root`alter table chat_sessions enable trigger touch_updated_at`,
  ]);
}

async function titlesOf(account: Account, page: Partial<Parameters<typeof listChats>[1]>): Promise<string[]> {
  const [chats] = await scopeTo(database.db, account.actor, [listChats(database.db, { limit: 10, ...page })]);
  return chats.map(({ title }) => title);
}

describe('listChats', () => {
  it('lists the newest first, page by page, each once', async () => {
    const titles = ['one', 'two', 'three', 'four', 'five'];
    const { account, ids } = await createChatter(titles);
    // Two of one age: the id decides, and neither is lost between pages.
    const [[second]] = await scopeTo(database.db, account.actor, [findChat(database.db, ids[1] ?? '')]);
    await database.root.transaction([
      database.root`alter table chat_sessions disable trigger touch_updated_at`,
      database.root`update chat_sessions set updated_at = ${second?.updatedAt.toISOString()} where id = ${ids[2]}`,
      database.root`alter table chat_sessions enable trigger touch_updated_at`,
    ]);
    const seen: string[] = [];
    let before: { updatedAt: Date; id: string } | undefined;
    for (;;) {
      const [[chat]] = await scopeTo(database.db, account.actor, [listChats(database.db, { limit: 1, before })]);
      if (!chat) break;
      seen.push(chat.title);
      before = chat;
    }
    expect(seen).toEqual(await titlesOf(account, {}));
    expect([seen[0], seen[1], seen[4]]).toEqual(['five', 'four', 'one']);
    expect(seen.toSorted()).toEqual(titles.toSorted());
  });

  it('shows a person their own, not those of others in the tenant', async () => {
    const { account } = await createChatter(['mine']);
    const colleague = await joinTenant(account);
    expect(await titlesOf(account, {})).toEqual(['mine']);
    expect(await titlesOf(colleague, {})).toEqual([]);
  });

  it('finds words in titles, in what was asked and in what was answered', async () => {
    const { account, ids } = await createChatter(['Bounce rate', 'Second', 'Third']);
    await converse(account, ids[1], { question: 'How many Sessions?', answer: 'There were 12 visits.' });
    expect(await titlesOf(account, { search: 'BOUNCE' })).toEqual(['Bounce rate']);
    expect(await titlesOf(account, { search: 'sessions' })).toEqual(['Second']);
    expect(await titlesOf(account, { search: '12 visits' })).toEqual(['Second']);
    expect(await titlesOf(account, { search: 'nothing' })).toEqual([]);
    expect(await titlesOf(account, { search: '' })).toHaveLength(3);
  });

  it.each([
    ['100%', ['100% sure']],
    ['%', ['100% sure']],
    ['_b', ['a_b']],
    ['\\', ['a\\b']],
    [`'; drop table chat_sessions; --`, []],
  ])('takes %j for what it says', async (search, expected) => {
    const { account } = await createChatter(['100% sure', '100 sure', 'a_b', 'ab', 'a\\b']);
    expect(await titlesOf(account, { search })).toEqual(expected);
  });
});

describe('a chat', () => {
  it('is its person’s: a colleague neither finds, changes nor deletes it', async () => {
    const { db } = database;
    const { account, ids } = await createChatter(['mine']);
    const id = ids[0] ?? '';
    const colleague = await joinTenant(account);
    const tried = await scopeTo(db, colleague.actor, [
      findChat(db, id),
      updateChat(db, id, { title: 'theirs' }),
      deleteChat(db, id),
      listMessages(db, id),
    ]);
    expect(tried).toEqual([[], [], [], []]);
    expect(await titlesOf(account, {})).toEqual(['mine']);
  });

  it('that is shown to the team is found, read and asked in by a colleague, and changed by its person alone', async () => {
    const { db } = database;
    const { account, ids } = await createChatter(['mine', 'shown']);
    const id = ids[1] ?? '';
    const colleague = await joinTenant(account);
    await converse(account, id, { question: 'q', answer: 'a' });
    await scopeTo(db, account.actor, [updateChat(db, id, { visibility: 'team' })]);
    await converse(colleague, id, { question: 'q2', answer: 'a2' });
    const [[found], messages, changed, deleted] = await scopeTo(db, colleague.actor, [
      findChat(db, id),
      listMessages(db, id),
      updateChat(db, id, { title: 'theirs' }),
      deleteChat(db, id),
    ]);
    expect(found).toMatchObject({ title: 'shown', userId: account.actor.userId, userName: 'Anna Weber' });
    const { userId: own } = account.actor;
    const { userId: other } = colleague.actor;
    expect(messages.map(({ askedBy }) => askedBy)).toEqual([own, own, other, other]);
    expect([changed, deleted]).toEqual([[], []]);
    expect(await titlesOf(colleague, {})).toEqual([]);
    expect(await titlesOf(colleague, { whose: 'team' })).toEqual(['shown']);
    expect(await titlesOf(account, { whose: 'team' })).toEqual([]);
    expect(await titlesOf(account, {})).toEqual(['shown', 'mine']);

    await scopeTo(db, account.actor, [updateChat(db, id, { visibility: 'private' })]);
    expect(await scopeTo(db, colleague.actor, [findChat(db, id), listMessages(db, id)])).toEqual([[], []]);
    expect(await titlesOf(colleague, { whose: 'team' })).toEqual([]);
  });

  it('has no messages to read again while nothing was asked or changed', async () => {
    const { db } = database;
    const { account, ids } = await createChatter(['quiet']);
    const id = ids[0] ?? '';
    await converse(account, id, { question: 'q', answer: 'a' });
    await setAge(id, 1);
    const readSince = async (since: Date | undefined) =>
      (await scopeTo(db, account.actor, [listMessages(db, id, since)]))[0].length;
    const [[chat]] = await scopeTo(db, account.actor, [findChat(db, id)]);
    expect(await readSince(undefined)).toBe(2);
    expect(await readSince(chat?.updatedAt)).toBe(0);
    await converse(account, id, { question: 'q2', answer: 'a2' });
    expect(await readSince(chat?.updatedAt)).toBe(4);
  });

  it('is found and changed by its person', async () => {
    const { db } = database;
    const { account, ids, propertyId } = await createChatter(['old']);
    const id = ids[0] ?? '';
    const [[renamed], [found]] = await scopeTo(db, account.actor, [
      updateChat(db, id, { title: 'new', persona: 'ux' }),
      findChat(db, id),
    ]);
    expect(found).toEqual(renamed);
    expect(found).toMatchObject({ id, title: 'new', persona: 'ux', propertyId });
  });

  it('outlives its property, and its messages go with it', async () => {
    const { db } = database;
    const { account, ids, propertyId } = await createChatter(['kept']);
    const id = ids[0] ?? '';
    await converse(account, id, { question: 'q', answer: 'a' });
    const [, [kept]] = await scopeTo(db, account.actor, [deleteProperty(db, propertyId), findChat(db, id)]);
    expect(kept).toMatchObject({ title: 'kept', propertyId: null });
    await scopeTo(db, account.actor, [deleteChat(db, id)]);
    expect(await database.root`select from chat_messages where session_id = ${id}`).toEqual([]);
  });

  it('keeps count of a thousand changes', async () => {
    const { db } = database;
    const { account, ids } = await createChatter(['0']);
    const id = ids[0] ?? '';
    await setAge(id, 60);
    for (let batch = 0; batch < 10; batch += 1) {
      const changes = Array.from({ length: 100 }, (_, index) =>
        updateChat(db, id, { title: `${batch * 100 + index + 1}` }),
      );
      await scopeTo(db, account.actor, changes);
    }
    const [[chat]] = await scopeTo(db, account.actor, [findChat(db, id)]);
    expect(chat?.title).toBe('1000');
    expect(Date.now() - (chat?.updatedAt.getTime() ?? 0)).toBeLessThan(60_000);
  });

  it('moves up with a question, and takes its name from the first one', async () => {
    const { account, ids } = await createChatter(['', 'named']);
    const ask = (index: number, question: string) => converse(account, ids[index], { question, answer: '' });
    await ask(0, 'First question');
    expect(await titlesOf(account, {})).toEqual(['First question', 'named']);
    await ask(1, 'Another');
    await ask(0, 'Second question');
    expect(await titlesOf(account, {})).toEqual(['First question', 'named']);
  });
});

/** A colleague in the account's tenant, as a browser would show it. */
async function joinTenant(account: Account): Promise<Account> {
  const colleague = await createAccount(database.db);
  await database.root`insert into memberships (tenant_id, user_id, role)
    values (${account.actor.tenantId}, ${colleague.actor.userId}, 'owner')`;
  return { ...colleague, actor: { ...colleague.actor, tenantId: account.actor.tenantId } };
}

async function converse(account: Account, chatId: string | undefined, turn: { question: string; answer: string }) {
  const { db } = database;
  const replyId = randomUUID();
  await scopeTo(db, account.actor, [
    insertTurn(db, {
      chatId: chatId ?? '',
      messageId: randomUUID(),
      replyId,
      text: turn.question,
      title: turn.question,
    }),
    finishReply(db, replyId, { status: 'complete', content: { type: 'report', answer: turn.answer } }),
  ]);
}
