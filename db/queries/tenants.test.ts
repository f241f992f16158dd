import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Account, createAccount } from '../fixtures/create-account.ts';
import { seedTenant } from '../fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/start-test-database.ts';
import { toSealedForm } from '../fixtures/to-sealed-form.ts';
import { scopeTo } from '../scope.ts';
import { deleteApiKey, insertApiKey, listApiKeys } from './api-keys.ts';
import { deleteChat, findChat, insertChat, listChats, updateChat } from './chats.ts';
import {
  deleteCredential,
  findCredential,
  findCredentialOfGoogleAccount,
  listCredentials,
  markNeedsReconnect,
  replaceSealedTokens,
  saveCredential,
} from './credentials.ts';
import { findCurrentUser, listOwnTenants } from './me.ts';
import { findTurn, finishReply, insertTurn, listMessages } from './messages.ts';
import { deleteProperty, findProperty, findPropertyWithGrant, listProperties } from './properties.ts';
import { deleteSession } from './sessions.ts';

let database: TestDatabase;
let one: Account;
let other: Account;
let ids: Awaited<ReturnType<typeof seedTenant>>;

beforeAll(async () => {
  database = await startTestDatabase();
  one = await createAccount(database.db, { name: 'Anna Weber' });
  other = await createAccount(database.db, { name: 'Ben Otieno' });
  ids = await seedTenant(database.root, one.actor);
});
afterAll(() => database.close());

describe('the queries', () => {
  it('find nothing of another tenant', async () => {
    const { db } = database;
    const found = await scopeTo(db, other.actor, [
      findChat(db, ids.chatId),
      updateChat(db, ids.chatId, { title: 'Mine' }),
      deleteChat(db, ids.chatId),
      listMessages(db, ids.chatId),
      findTurn(db, { chatId: ids.chatId, messageId: ids.messageId, turnsRemembered: 3 }),
      findCredential(db, ids.credentialId),
      deleteCredential(db, ids.credentialId),
      findProperty(db, ids.propertyId),
      findPropertyWithGrant(db, ids.propertyId),
      deleteProperty(db, ids.propertyId),
      deleteApiKey(db, ids.apiKeyId),
    ]);
    expect(found).toEqual(found.map(() => []));
    const [[seen]] = await scopeTo(db, one.actor, [findCredential(db, ids.credentialId)]);
    const changed = await scopeTo(db, other.actor, [
      insertTurn(db, {
        chatId: ids.chatId,
        messageId: ids.messageId,
        replyId: ids.replyId,
        text: 'Mine',
        title: 'Mine',
      }),
      finishReply(db, ids.replyId, { status: 'complete', content: {} }),
      replaceSealedTokens(db, ids.credentialId, { before: ids.sealedTokens, after: ids.sealedTokens }),
      markNeedsReconnect(db, ids.credentialId, { seenAt: seen?.updatedAt ?? new Date() }),
      deleteSession(db, one.session.secretHash),
    ]);
    expect(changed.map(({ rowCount }) => rowCount)).toEqual([0, 0, 0, 0, 0]);
  });

  it('list what is the own tenant’s', async () => {
    const { db } = database;
    const lists = await scopeTo(db, one.actor, [
      listChats(db, { limit: 10 }),
      listApiKeys(db),
      listCredentials(db),
      findCredentialOfGoogleAccount(db, 'google-account'),
      listProperties(db),
      listOwnTenants(db),
      findCurrentUser(db),
    ]);
    expect(lists.map((list) => list.map(({ id }) => id))).toEqual([
      [ids.chatId],
      [ids.apiKeyId],
      [ids.credentialId],
      [ids.credentialId],
      [ids.propertyId],
      [one.actor.tenantId],
      [one.actor.userId],
    ]);
  });

  it('cannot hang a chat on another tenant’s property', async () => {
    const { db } = database;
    const chat = scopeTo(db, other.actor, [insertChat(db, { title: '', persona: 'po', propertyId: ids.propertyId })]);
    await expect(chat).rejects.toMatchObject({ code: '23503', constraint: 'chat_sessions_property' });
  });

  it('keep two tenants’ grants of one id apart', async () => {
    const { db } = database;
    const { credentialId: id, sealedTokens } = ids;
    const theirs = toSealedForm({ tenantId: other.actor.tenantId, credentialId: id }, 'theirs');
    const grant = {
      id,
      googleSub: 'b',
      googleEmail: 'b@x.example',
      scopes: [],
      tokenIdentifiers: [],
      googleName: null,
      googlePicture: null,
      confirmBy: null,
      sealedTokens: theirs,
    };
    await scopeTo(db, other.actor, saveCredential(db, grant));
    const [[unchanged]] = await scopeTo(db, one.actor, [findCredential(db, id)]);
    expect(unchanged).toMatchObject({ sealedTokens, googleEmail: 'anna@kolibri.example' });
  });

  it('tell nothing of another tenant’s key when its public part is taken', async () => {
    const { db } = database;
    const [[taken]] = await scopeTo(db, one.actor, [listApiKeys(db)]);
    const key: Parameters<typeof insertApiKey>[1] = {
      name: 'x',
      keyId: taken?.keyId ?? '',
      secretHash: new Uint8Array(32),
      role: 'member',
      scopes: ['read'],
      expiresInDays: null,
    };
    const failure: unknown = await scopeTo(db, other.actor, [insertApiKey(db, key)]).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: '23505', constraint: 'api_keys_key_id' });
    expect(JSON.stringify(failure)).not.toContain(taken?.keyId);
  });
});
