import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, createAccount } from '../fixtures/create-account.ts';
import { seedTenant } from '../fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/start-test-database.ts';
import { scopeTo } from '../scope.ts';
import { insertChat } from './chats.ts';
import {
  findChatWithProperty,
  findReply,
  finishReply,
  insertTurn,
  listAnsweredTurns,
  listMessages,
} from './messages.ts';

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
  const [, [reply], messages] = await scopeTo(db, actor, [
    insertTurn(db, { chatId, messageId, replyId, text }),
    findReply(db, chatId, messageId),
    listMessages(db, chatId),
  ]);
  return { messageId, replyId, reply, messages };
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

  it('needs a chat of one’s own: none, another tenant’s and a colleague’s fail alike', async () => {
    const one = await createChatter();
    const other = await createChatter();
    const colleague = { ...other.account, actor: { ...other.account.actor, tenantId: one.account.actor.tenantId } };
    const noSuchChat = { code: '23503', constraint: 'chat_messages_session_fk' };
    await expect(send(one.account, randomUUID())).rejects.toMatchObject(noSuchChat);
    await expect(send(one.account, other.chatId)).rejects.toMatchObject(noSuchChat);
    await expect(send(colleague, one.chatId)).rejects.toMatchObject(noSuchChat);
    const rows = await database.root`select from chat_messages where session_id in (${one.chatId}, ${other.chatId})`;
    expect(rows).toEqual([]);
  });

  it('is not made by an id that another message of the tenant has', async () => {
    const { account, chatId, propertyId } = await createChatter();
    const { replyId } = await send(account, chatId);
    const elsewhere = await createChat(account, propertyId);
    const { reply, messages } = await send(account, elsewhere, replyId);
    expect([reply, messages]).toEqual([undefined, []]);
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
    const [[reply]] = await scopeTo(database.db, account.actor, [findReply(database.db, chatId, messageId)]);
    expect(reply).toEqual({ id: replyId, status: 'complete', content: { type: 'report', answer: 'first' } });
  });
});

describe('what a run needs', () => {
  it('is the chat with its property and grant', async () => {
    const { account, chatId, propertyId, credentialId } = await createChatter();
    const [[chat]] = await scopeTo(database.db, account.actor, [findChatWithProperty(database.db, chatId)]);
    expect(chat).toMatchObject({
      id: chatId,
      persona: 'general',
      property: { id: propertyId, timeZone: 'Europe/Berlin', metadata: { dimensions: [], metrics: [] } },
      credentialId,
      credentialStatus: 'active',
      sealedTokens: 'sealed',
    });
  });

  it('is the latest answered turns, newest first', async () => {
    const { account, chatId } = await createChatter();
    for (const question of ['first', 'second', 'third']) {
      const { replyId } = await send(account, chatId);
      await finish(account, replyId, { type: 'report', question, plan: { kind: 'kpi' } });
    }
    const { replyId } = await send(account, chatId);
    await finish(account, replyId, { type: 'error', message: 'no' });
    const [turns] = await scopeTo(database.db, account.actor, [listAnsweredTurns(database.db, chatId, 2)]);
    expect(turns).toEqual([
      { question: 'third', plan: { kind: 'kpi' } },
      { question: 'second', plan: { kind: 'kpi' } },
    ]);
  });
});
