import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';
import { listChats, insertChat } from './queries/chats.ts';
import { findReply, insertTurn } from './queries/messages.ts';
import { signIn } from './queries/sessions.ts';
import { openDoor, scopeTo } from './scope.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

const hash = (seed: number) => new Uint8Array(32).fill(seed);

/** Somebody with a tenant of their own, a linked property, and a chat. */
async function createPerson(seed: number) {
  const { db, root } = database;
  const person = { googleSub: `sub-${seed}`, email: `p${seed}@example.com`, name: `Person ${seed}`, picture: null };
  const [signedIn] = await db.batch([
    signIn(db, { ...person, tokenHash: hash(seed), previousTokenHash: null, userAgent: null }),
  ]);
  const [row] = signedIn.rows;
  if (!row) throw new Error('signed in without a row');
  const { user_id: userId, tenant_id: tenantId } = row;
  const credentialId = crypto.randomUUID();
  const propertyId = crypto.randomUUID();
  await root`insert into ga4_credentials (tenant_id, id, user_id, google_sub, google_email, scopes, sealed_tokens)
    values (${tenantId}, ${credentialId}, ${userId}, 'g', 'g@example.com', '{}', 'sealed')`;
  await root`insert into ga4_properties (tenant_id, id, credential_id, property, display_name, account_name, time_zone, currency, metadata)
    values (${tenantId}, ${propertyId}, ${credentialId}, 'properties/1', 'Shop', '', 'UTC', 'EUR', '{}')`;
  const actor = { userId, tenantId };
  const [[chat]] = await scopeTo(db, actor, [insertChat(db, { title: 'Mine', persona: 'general', propertyId })]);
  return { actor, secretHash: hash(seed), chatId: chat?.id ?? '', propertyId };
}

describe('tenants', () => {
  it('see and touch only their own rows, in every table they may read', async () => {
    const { app, root } = database;
    const mine = await createPerson(1);
    const theirs = await createPerson(2);
    const tables = await root`select c.relname::text as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and has_table_privilege('parley_app', c.oid, 'select')`;
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables) {
      const claim = (tenantId: string) => app`select set_config('app.tenant_id', ${tenantId}, true)`;
      for (const tenantId of [mine.actor.tenantId, '']) {
        const [, foreign] = await app.transaction([
          claim(tenantId),
          app.query(`select count(*)::int as rows from ${String(name)} where tenant_id = $1`, [theirs.actor.tenantId]),
        ]);
        expect([name, foreign]).toEqual([name, [{ rows: 0 }]]);
      }
    }
  });

  it('cannot write into another one', async () => {
    const { app } = database;
    const mine = await createPerson(3);
    const theirs = await createPerson(4);
    const attempt = app.transaction([
      app`select set_config('app.tenant_id', ${mine.actor.tenantId}, true), set_config('app.user_id', ${mine.actor.userId}, true)`,
      app`insert into chat_sessions (tenant_id, user_id, title, persona)
        values (${theirs.actor.tenantId}, ${theirs.actor.userId}, 'planted', 'general')`,
    ]);
    await expect(attempt).rejects.toMatchObject({ code: '42501' });
  });

  it('leave no claim behind for the next request', async () => {
    const { app, db } = database;
    const mine = await createPerson(5);
    await scopeTo(db, mine.actor, [listChats(db, { limit: 10 })]);
    expect(await app`select count(*)::int as rows from chat_sessions`).toEqual([{ rows: 0 }]);
  });
});

describe('the credential door', () => {
  it('lets a session in with its tenant and role', async () => {
    const { db } = database;
    const mine = await createPerson(6);
    const { actor } = await openDoor(db, { kind: 'session', secretHash: mine.secretHash }, 'owner', []);
    expect(actor).toMatchObject({ ...mine.actor, role: 'owner' });
  });

  it.each([
    ['an unknown secret', async () => hash(250)],
    [
      'an ended session',
      async (root: TestDatabase['root'], own: Uint8Array) => {
        await root.query(
          `update sessions set expires_at = now() - interval '1 second' where token_hash = decode($1, 'hex')`,
          [hex(own)],
        );
        return own;
      },
    ],
    [
      'a session idle for over a week',
      async (root: TestDatabase['root'], own: Uint8Array) => {
        await root.query(
          `update sessions set used_at = now() - interval '8 days' where token_hash = decode($1, 'hex')`,
          [hex(own)],
        );
        return own;
      },
    ],
  ])('refuses %s', async (name, prepare) => {
    const { db, root } = database;
    const mine = await createPerson(60 + name.length);
    const secretHash = await prepare(root, mine.secretHash);
    await expect(openDoor(db, { kind: 'session', secretHash }, 'viewer', [])).rejects.toMatchObject({ code: 'PA401' });
  });

  it('refuses a role that is too low', async () => {
    const { db, root } = database;
    const mine = await createPerson(7);
    await root`update memberships set role = 'viewer' where user_id = ${mine.actor.userId}`;
    const door = openDoor(db, { kind: 'session', secretHash: mine.secretHash }, 'member', []);
    await expect(door).rejects.toMatchObject({ code: 'PA403' });
  });

  it('makes one user and one tenant of twenty first sign-ins at once', async () => {
    const { db, root } = database;
    const person = { googleSub: 'twenty', email: 't@example.com', name: 'Twenty', picture: null };
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        db.batch([signIn(db, { ...person, tokenHash: hash(100 + index), previousTokenHash: null, userAgent: null })]),
      ),
    );
    expect(
      await root`select count(distinct m.tenant_id)::int as tenants, count(distinct u.id)::int as users
        from users u join memberships m on m.user_id = u.id where u.google_sub = 'twenty'`,
    ).toEqual([{ tenants: 1, users: 1 }]);
  });
});

describe('a turn', () => {
  it('sent twice is one turn; another one waits for it; a foreign chat is as if there were none', async () => {
    const { db } = database;
    const mine = await createPerson(8);
    const theirs = await createPerson(9);
    const turn = (chatId: string, messageId: string) =>
      insertTurn(db, { chatId, messageId, replyId: crypto.randomUUID(), text: 'Sessions' });
    const messageId = crypto.randomUUID();
    const [, [first]] = await scopeTo(db, mine.actor, [
      turn(mine.chatId, messageId),
      findReply(db, mine.chatId, messageId),
    ]);
    const [, [again]] = await scopeTo(db, mine.actor, [
      turn(mine.chatId, messageId),
      findReply(db, mine.chatId, messageId),
    ]);
    expect(again?.id).toBe(first?.id);
    await expect(scopeTo(db, mine.actor, [turn(mine.chatId, crypto.randomUUID())])).rejects.toMatchObject({
      code: '23505',
      constraint: 'chat_messages_busy',
    });
    for (const chatId of [theirs.chatId, crypto.randomUUID()]) {
      await expect(scopeTo(db, mine.actor, [turn(chatId, crypto.randomUUID())])).rejects.toMatchObject({
        code: '23503',
        constraint: 'chat_messages_session_fk',
      });
    }
  });
});

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
