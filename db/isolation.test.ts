import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from './fixtures/attempt.ts';
import { type Account, createAccount } from './fixtures/create-account.ts';
import { seedTenant } from './fixtures/seed-tenant.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';

/** What the app may do with the tables of a tenant: select, insert, update, delete. */
const privileges: Record<string, string> = {
  annotation_events: 's',
  annotation_hooks: 's i u d',
  annotations: 's i u d',
  api_keys: 's i d',
  audit_log: 's i',
  chat_messages: 's i u d',
  chat_sessions: 's i u d',
  fact_embeddings: 's i u d',
  ga4_credentials: 's i u d',
  ga4_facts: 's i u d',
  ga4_properties: 's i u d',
  idempotency_keys: 's i u d',
  invitations: 's i d',
  memberships: 's d',
  outside_vectors: 's i u d',
  property_syncs: 's i u d',
  share_links: 's i',
  share_views: 's',
  sync_runs: 's i u d',
  usage_ledger: 's i',
  webhook_deliveries: 's i u',
  webhook_endpoints: 's i u d',
  webhook_events: 's i',
  widgets: 's i u d',
};
const tables = Object.keys(privileges);

/** What triggers refuse to everybody who is not an admin of the tenant: here nobody acts. */
const isGuarded = (table: string) => table === 'invitations' || table === 'memberships';

let database: TestDatabase;
let one: Account;
let other: Account;
let ids: Awaited<ReturnType<typeof seedTenant>>;
/** The rows of each tenant, as JSON, by table. */
const rows = { one: {} as Record<string, string[]>, other: {} as Record<string, string[]> };

beforeAll(async () => {
  database = await startTestDatabase();
  one = await createAccount(database.db, { name: 'Anna Weber' });
  other = await createAccount(database.db, { name: 'Ben Otieno' });
  ids = await seedTenant(database.root, one.actor);
  await seedTenant(database.root, other.actor);
  // Here it is tenants that are kept apart; `shared-chats.test.ts` keeps apart the people of one.
  await database.root`update chat_sessions set visibility = 'team'`;
  for (const table of tables) {
    const readRows = async ({ actor }: Account) => {
      const query = `select (to_jsonb(t) - ${generated(table)})::text as row from ${table} t where tenant_id = $1`;
      return (await database.root.query(query, [actor.tenantId])).map(({ row }) => String(row));
    };
    rows.one[table] = await readRows(one);
    rows.other[table] = await readRows(other);
  }
});
afterAll(() => database.close());

/** The columns that Postgres fills in and lets nobody write. */
function generated(table: string): string {
  return `array(select attname::text from pg_attribute where attrelid = '${table}'::regclass and attgenerated <> '')`;
}

/** Everything that could touch a row of either tenant. */
function attemptsOn(table: string): [name: string, text: string][] {
  const own = rows.one[table]?.[0] ?? '';
  const foreign = rows.other[table]?.[0] ?? '';
  const column = ['id', 'user_id', 'fact_id', 'route', 'hook_id', 'property_id'].find((name) =>
    own.includes(`"${name}":`),
  );
  const written = Object.keys(JSON.parse(own) as object)
    .map((name) => `"${name}"`)
    .join(', ');
  const insert = (row: string) =>
    `insert into ${table} (${written}) select ${written} from jsonb_populate_record(null::${table}, '${row.replaceAll("'", "''")}')`;
  return [
    [`${table} select`, `select from ${table}`],
    [`${table} select the other's`, `select from ${table} where tenant_id = '${other.actor.tenantId}'`],
    [`${table} insert own`, insert(own)],
    [`${table} insert the other's`, insert(foreign)],
    [`${table} update`, `update ${table} set ${column} = ${column}`],
    [`${table} move to the other`, `update ${table} set tenant_id = '${other.actor.tenantId}'`],
    [`${table} delete`, `delete from ${table}`],
  ];
}

/** What must become of them where `visible` rows may be seen. */
function outcomesOn(table: string, visible: number): Record<string, string> {
  const may = (letter: string, outcome: string) => (privileges[table]?.includes(letter) ? outcome : 'denied');
  return {
    [`${table} select`]: `${visible}`,
    [`${table} select the other's`]: '0',
    // A row that is there already passes the policy and stumbles over its key.
    [`${table} insert own`]: may('i', isGuarded(table) ? 'PA403' : visible > 0 ? '23505' : 'policy'),
    [`${table} insert the other's`]: may('i', isGuarded(table) ? 'PA403' : 'policy'),
    [`${table} update`]: may('u', `${visible}`),
    [`${table} move to the other`]: may('u', visible > 0 ? 'policy' : '0'),
    [`${table} delete`]: may('d', isGuarded(table) && visible > 0 ? 'PA403' : `${visible}`),
  };
}

describe('a table of a tenant', () => {
  it('is in this test', async () => {
    const found = await database.root`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`;
    expect(found.map(({ name }) => name)).toEqual([...tables, 'sessions'].sort());
    for (const table of tables) expect([table, rows.one[table]?.length]).not.toEqual([table, 0]);
  });

  it('is seen and changed by its own tenant alone', async () => {
    const outcomes = await attempt(database.app, one.actor.tenantId, tables.flatMap(attemptsOn));
    expect(outcomes).toEqual(
      Object.assign({}, ...tables.map((table) => outcomesOn(table, rows.one[table]?.length ?? 0))),
    );
  });

  it.each([
    ['without a claim', undefined],
    ['with an empty claim', ''],
    ['with the claim of a tenant that there is not', '00000000-0000-0000-0000-000000000000'],
  ])('is empty %s', async (_, claim) => {
    const outcomes = await attempt(database.app, claim, tables.flatMap(attemptsOn));
    expect(outcomes).toEqual(Object.assign({}, ...tables.map((table) => outcomesOn(table, 0))));
  });

  it.each(['null', ' ', '*', `' or true --`, '00000000-0000-0000-0000-00000000000'])(
    'is shut to the malformed claim %j',
    async (claim) => {
      const outcomes = await attempt(database.app, claim, tables.flatMap(attemptsOn));
      expect(new Set(Object.values(outcomes))).toEqual(new Set(['22P02', 'denied']));
    },
  );

  it('is shut to its owner too', async () => {
    const owner = neon(database.ownerUrl);
    const seen = await owner.transaction(tables.map((table) => owner.query(`select from ${table}`)));
    expect(seen).toEqual(tables.map(() => []));
  });
});

describe('tenants, users and sessions', () => {
  const visible = async (claims: Record<string, string>) => {
    const { app } = database;
    const results = await app.transaction([
      ...Object.entries(claims).map(([name, value]) => app`select from set_config(${name}, ${value}, true)`),
      app`select name from tenants`,
      app`select name from users`,
      app`select user_agent as name from sessions`,
    ]);
    return results.slice(-3).map((result) => result.map(({ name }) => name));
  };

  it('are those of the tenant, and of the person when a browser asks', async () => {
    const { tenantId, userId } = one.actor;
    expect(await visible({})).toEqual([[], [], []]);
    const claims = { 'app.tenant_id': tenantId, 'app.user_id': userId };
    expect(await visible(claims)).toEqual([['Anna Weber'], ['Anna Weber'], []]);
    const browserClaims = { ...claims, 'app.session_user_id': userId };
    expect(await visible(browserClaims)).toEqual([['Anna Weber'], ['Anna Weber'], ['Test']]);
  });

  it.each([
    ['rename the own tenant', `update tenants set name = name`, '1'],
    ['rename another tenant', `update tenants set name = name where name = 'Ben Otieno'`, '0'],
    ['become another tenant', `update tenants set id = gen_random_uuid()`, 'denied'],
    ['make a tenant', `insert into tenants (name) values ('x')`, 'denied'],
    ['delete the tenant', 'delete from tenants', 'denied'],
    ['rename a person', 'update users set name = name', 'denied'],
    ['read what Google calls a person', 'select google_sub from users', 'denied'],
    ['read the secret of a key', 'select secret_hash from api_keys', 'denied'],
    ['make a session', 'insert into sessions default values', 'denied'],
    ['prolong a session', `update sessions set expires_at = now() + interval '1 year'`, 'denied'],
    ['empty a table past its policy', 'truncate widgets', 'denied'],
    ['read the migrations', 'select from parley_migrations', 'denied'],
    ['make a table', 'create table public.mine ()', 'denied'],
    ['become the doors', 'set role parley_doors', 'denied'],
  ])('let the app %s: %s: %s', async (name, text, outcome) => {
    expect(await attempt(database.app, one.actor.tenantId, [[name, text]])).toEqual({ [name]: outcome });
  });

  it('keep a session among the tenants that its person is a member of', async () => {
    const { app } = database;
    const move = app.transaction([
      app`select from set_config('app.session_user_id', ${one.actor.userId}, true)`,
      app`update sessions set tenant_id = ${other.actor.tenantId}`,
    ]);
    await expect(move).rejects.toMatchObject({ code: '23503' });
  });
});

describe('the safe view of the grants', () => {
  it('shows the own tenant’s, without their tokens', async () => {
    const { app } = database;
    const [, own] = await app.transaction([
      app`select from set_config('app.tenant_id', ${one.actor.tenantId}, true)`,
      app`select * from ga4_credentials_safe`,
    ]);
    expect(own).toEqual([expect.objectContaining({ id: ids.credentialId, google_email: 'anna@kolibri.example' })]);
    expect(own?.[0]).not.toHaveProperty('sealed_tokens');
    expect(await app`select * from ga4_credentials_safe`).toEqual([]);
  });
});
