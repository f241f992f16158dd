import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, createAccount } from '../fixtures/create-account.ts';
import { seedTenant } from '../fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/start-test-database.ts';
import { scopeTo } from '../scope.ts';
import { deleteChat, findChat, insertChat } from './chats.ts';
import { findTurn, finishReply, insertTurn, listMessages } from './messages.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

async function createChatter() {
  const account = await createAccount(database.db);
  const { propertyId, credentialId } = await seedTenant(database.root, account.actor);
  return { account, propertyId, credentialId, chatId: await createChat(account, propertyId) };
}

async function createChat({ actor }: Account, propertyId: string): Promise<string> {
  const chat = insertChat(database.db, { title: '', persona: 'general', propertyId });
  return (await scopeTo(database.db, actor, [chat]))[0][0]?.id ?? '';
}

/** Sends a message as the server does, and reads back who answers it. */
async function send({ actor }: Account, chatId: string, messageId = randomUUID(), text = 'Sessions?') {
  const { db } = database;
  const replyId = randomUUID();
  const [, [turn], messages] = await scopeTo(db, actor, [
    insertTurn(db, { chatId, messageId, replyId, text, title: text }),
    findTurn(db, { chatId, messageId, turnsRemembered: 2 }),
    listMessages(db, chatId),
  ]);
  return { messageId, replyId, turn, reply: turn?.reply, messages };
}

async function finish(
  { actor }: Account,
  replyId: string,
  content: unknown = { type: 'report', question: 'Sessions?' },
) {
  await scopeTo(database.db, actor, [finishReply(database.db, replyId, { status: 'complete', content })]);
}

describe('a turn', () => {
  it('is the question and the answer to come, in this order', async () => {
    const { account, chatId } = await createChatter();
    const { messageId, replyId, reply, messages } = await send(account, chatId);
    expect(reply).toEqual({ id: replyId, status: 'streaming', content: null });
    expect(messages).toMatchObject([
      { id: messageId, role: 'user', status: 'complete', content: { type: 'text', text: 'Sessions?' } },
      { id: replyId, role: 'assistant', status: 'streaming', content: null },
    ]);
  });

  it('sent again is the same turn, while it streams and after', async () => {
    const { account, chatId } = await createChatter();
    const { messageId, replyId } = await send(account, chatId);
    const during = await send(account, chatId, messageId, 'Something else');
    expect([during.reply?.id, during.messages.length]).toEqual([replyId, 2]);
    await finish(account, replyId);
    const after = await send(account, chatId, messageId);
    expect(after.reply).toMatchObject({ id: replyId, status: 'complete' });
    expect(after.messages).toHaveLength(2);
  });

  it('sent ten times at once is one turn', async () => {
    const { account, chatId } = await createChatter();
    const messageId = randomUUID();
    const sent = await Promise.all(Array.from({ length: 10 }, () => send(account, chatId, messageId)));
    expect(new Set(sent.map(({ reply }) => reply?.id)).size).toBe(1);
    expect(sent.at(-1)?.messages).toHaveLength(2);
  });

  it('waits for the answer before it', async () => {
    const { account, chatId, propertyId } = await createChatter();
    const { replyId } = await send(account, chatId);
    await expect(send(account, chatId)).rejects.toMatchObject({ code: '23505', constraint: 'chat_messages_busy' });
    await expect(send(account, await createChat(account, propertyId))).resolves.toMatchObject({
      reply: { status: 'streaming' },
    });
    await finish(account, replyId);
    expect((await send(account, chatId)).messages).toHaveLength(4);
  });

  it('names a new chat, not one that has a name', async () => {
    const { account, chatId } = await createChatter();
    const { replyId } = await send(account, chatId, randomUUID(), 'Sessions by country');
    await finish(account, replyId);
    await send(account, chatId, randomUUID(), 'And by channel');
    const [[chat]] = await scopeTo(database.db, account.actor, [findChat(database.db, chatId)]);
    expect(chat?.title).toBe('Sessions by country');
  });

  it('needs a chat of one’s own: none, a deleted one, another tenant’s and a colleague’s change nothing', async () => {
    const one = await createChatter();
    const other = await createChatter();
    const colleague = { ...other.account, actor: { ...other.account.actor, tenantId: one.account.actor.tenantId } };
    const deleted = await createChat(one.account, one.propertyId);
    await scopeTo(database.db, one.account.actor, [deleteChat(database.db, deleted)]);
    const chats = await database.root`select * from chat_sessions order by id`;
    for (const [account, chatId] of [
      [one.account, randomUUID()],
      [one.account, deleted],
      [one.account, other.chatId],
      [colleague, one.chatId],
    ] as const) {
      expect(await send(account, chatId)).toMatchObject({ turn: undefined, messages: [] });
    }
    const rows = await database.root`select from chat_messages where session_id in (${one.chatId}, ${other.chatId})`;
    expect(rows).toEqual([]);
    expect(await database.root`select * from chat_sessions order by id`).toEqual(chats);
  });

  it('is not made by an id that another message of the tenant has', async () => {
    const { account, chatId, propertyId } = await createChatter();
    const { replyId } = await send(account, chatId);
    const elsewhere = await createChat(account, propertyId);
    const { reply, messages } = await send(account, elsewhere, replyId);
    expect([reply, messages]).toEqual([null, []]);
  });

  it('may have the id of a message in another tenant', async () => {
    const one = await createChatter();
    const other = await createChatter();
    const { messageId } = await send(one.account, one.chatId);
    expect((await send(other.account, other.chatId, messageId)).messages).toHaveLength(2);
  });
});

describe('finishReply', () => {
  it('ends a running answer once', async () => {
    const { account, chatId } = await createChatter();
    const { messageId, replyId } = await send(account, chatId);
    await finish(account, replyId, { type: 'report', answer: 'first' });
    await finish(account, replyId, { type: 'report', answer: 'second' });
    const { reply } = await send(account, chatId, messageId);
    expect(reply).toEqual({ id: replyId, status: 'complete', content: { type: 'report', answer: 'first' } });
  });
});

describe('what a run needs', () => {
  it('is the chat’s persona, property and grant', async () => {
    const { account, chatId, credentialId } = await createChatter();
    const { turn } = await send(account, chatId);
    expect(turn).toMatchObject({
      persona: 'general',
      property: { timeZone: 'Europe/Berlin', metadata: { dimensions: [], metrics: [] } },
      grant: { credentialId, status: 'active' },
      history: [],
    });
  });

  it('has no property when it was unlinked', async () => {
    const { account, chatId, propertyId } = await createChatter();
    await database.root`delete from ga4_properties where id = ${propertyId}`;
    expect((await send(account, chatId)).turn).toMatchObject({ property: null, grant: null });
  });

  it('is the latest answered turns of the chat, oldest first', async () => {
    const { account, chatId, propertyId } = await createChatter();
    const turns = ['first', 'second', 'third'].map((question) => ({ question, plan: { kind: 'kpi', question } }));
    for (const [index, turn] of turns.entries()) {
      const { replyId } = await send(account, chatId);
      await finish(account, replyId, { type: 'report', ...turn });
      // Within a transaction, and so within a fast test, creation times can be the same millisecond.
      await database.root`update chat_messages set created_at = now() - make_interval(mins => ${10 - index}) where id = ${replyId}`;
    }
    const { replyId } = await send(account, chatId);
    await finish(account, replyId, { type: 'error', message: 'no' });
    expect((await send(account, chatId)).turn?.history).toEqual(turns.slice(1));
    expect((await send(account, await createChat(account, propertyId))).turn?.history).toEqual([]);
  });
});
