import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from './fixtures/attempt.ts';
import { type Account, createAccount } from './fixtures/create-account.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';
import { recordAct } from './queries/audit.ts';
import { scopeTo } from './scope.ts';

let database: TestDatabase;
let anna: Account;

beforeAll(async () => {
  database = await startTestDatabase();
  anna = await createAccount(database.db);
});
afterAll(() => database.close());

const readActs = async (account: Account) =>
  database.root`select seq::int, action, subject, user_id, encode(prev_hash, 'hex') as prev_hash, encode(hash, 'hex') as hash
    from audit_log where tenant_id = ${account.actor.tenantId} order by seq`;

describe('the audit log', () => {
  it('numbers the acts of a tenant and chains them, also when they come at once', async () => {
    const { db } = database;
    const ben = await createAccount(db, { name: 'Ben Otieno' });
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        scopeTo(db, index % 2 ? anna.actor : ben.actor, [
          recordAct(db, { action: 'chat.deleted', subject: `${index}` }),
        ]),
      ),
    );
    for (const account of [anna, ben]) {
      const acts = await readActs(account);
      expect(acts.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
      expect(acts.map((act) => act['prev_hash'])).toEqual([
        '00'.repeat(32),
        ...acts.slice(0, -1).map((act) => act['hash']),
      ]);
      expect(new Set(acts.map((act) => act['user_id']))).toEqual(new Set([account.actor.userId]));
    }
  });

  it('leaves an act out where its condition does not hold', async () => {
    const { db } = database;
    const before = await readActs(anna);
    await scopeTo(db, anna.actor, [recordAct(db, { action: 'api_key.deleted', when: sql`1 = 2` })]);
    expect(await readActs(anna)).toEqual(before);
  });

  it.each([
    ['a number of its own', `insert into audit_log (tenant_id, action, details, seq) values (TENANT, 'x', '{}', 900)`],
    [
      'a hash of its own',
      `insert into audit_log (tenant_id, action, details, hash) values (TENANT, 'x', '{}', '\\x00')`,
    ],
    [
      'a time of its own',
      `insert into audit_log (tenant_id, action, details, created_at) values (TENANT, 'x', '{}', '2001-01-01')`,
    ],
  ])('gives no act %s', async (_, text) => {
    const { app } = database;
    const [, , rows] = await app.transaction([
      app`select from set_config('app.tenant_id', ${anna.actor.tenantId}, true)`,
      app.query(text.replace('TENANT', `'${anna.actor.tenantId}'`)),
      app`select count(*)::int = max(seq) as numbered, min(length(hash)) as bytes, max(created_at) > now() - interval '1 hour' as recent,
        min(created_at) > now() - interval '1 hour' as all_recent from audit_log`,
    ]);
    expect(rows?.[0]).toEqual({ numbered: true, bytes: 32, recent: true, all_recent: true });
  });

  it('can be added to and read by the app, and nothing else', async () => {
    const statements: [string, string][] = [
      ['update', `update audit_log set action = 'x'`],
      ['update a hash', `update audit_log set hash = hash`],
      ['delete', 'delete from audit_log'],
      ['truncate', 'truncate audit_log'],
      ['switch the trigger off', 'alter table audit_log disable trigger chain_audit'],
      [
        'replace the trigger',
        'create or replace function chain_audit() returns trigger language sql as $$ select 1 $$',
      ],
      ['leave the trigger out', `set session_replication_role = 'replica'`],
      [
        'nested details',
        `insert into audit_log (tenant_id, action, details) values ('${anna.actor.tenantId}', 'x', '{"a": {"b": 1}}')`,
      ],
    ];
    expect(await attempt(database.app, anna.actor.tenantId, statements)).toEqual({
      update: 'denied',
      'update a hash': 'denied',
      delete: 'denied',
      truncate: 'denied',
      'switch the trigger off': '42501',
      'replace the trigger': 'denied',
      'leave the trigger out': 'denied',
      'nested details': '23514',
    });
  });
});
