import { randomUUID } from 'node:crypto';
import { neon } from '@neondatabase/serverless';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { seedTenant } from '../../db/fixtures/seed-tenant.ts';
import { call, signIn } from '../../dev/walk.ts';
import { access, type Access, type RouteName } from '../../worker/access.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowser, openBrowserWithShop } from './create-test-app.ts';
import { malformedIds } from './malformed-ids.ts';
import { validBodies } from './valid-bodies.ts';

/** `PARLEY_ATTACK=long` (npm run test:attack) tries every spelling with every credential. */
const isLong = process.env['PARLEY_ATTACK'] === 'long';
const canary = `canary${randomUUID().replaceAll('-', '')}`;
const nobody = '00000000-0000-4000-8000-000000000000';

type Headers = Record<string, string>;
interface Slot {
  route: RouteName;
  /** Where an id goes: a name in the path, or a field of the body. */
  at: { path: string } | { field: string };
}

const app = createTestApp();
/** Everything with a UUID that belongs to the team that is attacked. */
let foreignIds: string[];
let attackers: { name: string; headers: Headers }[];
let lowly: { name: string; headers: Headers }[];
let digestBefore: string;
let victim: string;
let requests = 0;

beforeAll(async () => {
  await emptyDatabase();
  const sql = neon(inject('ownerUrl'));
  const anna = await openBrowserWithShop(app);
  const ben = await openBrowserWithShop(app, 'ben@brightside-agency.example');
  const carla = openBrowser(app);
  await signIn(carla, appUrl, 'carla@example.com');
  const { tenant, user } = await call<{ tenant: { id: string }; user: { id: string } }>(anna.browser, `${api}/me`);
  victim = tenant.id;
  await seedTenant(sql, { tenantId: victim, userId: user.id });
  // A Google account that nobody has confirmed yet is theirs, too.
  await sql`insert into ga4_credentials (tenant_id, id, user_id, google_sub, google_email, scopes, confirm_by)
    values (${victim}, ${randomUUID()}, ${user.id}, 'pending', 'pending@kolibri.example', '{}', now() + interval '1 hour')`;
  const readKey = await makeKey(anna.browser, ['read']);

  // Carla joins the attacked team as the least of its roles.
  await sql`insert into memberships (tenant_id, user_id, role) select ${victim}, id, 'viewer' from users where email = 'carla@example.com'`;
  await sql`update sessions set tenant_id = ${victim} where user_id in (select id from users where email = 'carla@example.com')`;
  await mark(canary);

  foreignIds = await readIds();
  attackers = [
    { name: 'cookie', headers: { cookie: ben.browser.cookies('parley.test'), origin: appUrl } },
    {
      name: 'key',
      headers: { authorization: `Bearer ${await makeKey(ben.browser, ['read', 'ask', 'manage'])}` },
    },
  ];
  lowly = [
    { name: 'viewer', headers: { cookie: carla.cookies('parley.test'), origin: appUrl } },
    { name: 'key that may only read', headers: { authorization: `Bearer ${readKey}` } },
  ];
  digestBefore = await digest();
}, 120_000);

describe('somebody of another team', () => {
  it('gets the same answer for what is not theirs as for what is not there', async () => {
    for (const slot of slots()) {
      for (const { name, headers } of attackers) {
        const missing = await ask(slot, nobody, headers);
        expect([slot, name, missing.status < 500 && missing.status >= 400]).toEqual([slot, name, true]);
        const randomIds = Array.from({ length: isLong ? 120 : 1 }, () => randomUUID());
        for (const id of [...foreignIds, ...randomIds]) {
          const answer = await ask(slot, id, headers);
          expect([slot, name, id, answer]).toEqual([slot, name, id, missing]);
        }
      }
    }
  }, 900_000);

  it('gets a 400 or a 404 for an id that is none', async () => {
    const spellings = isLong ? malformedIds(foreignIds[0] ?? '') : malformedIds(foreignIds[0] ?? '').slice(0, 8);
    for (const slot of slots()) {
      for (const { name, headers } of attackers) {
        for (const spelling of spellings) {
          const { status } = await ask(slot, spelling, headers);
          expect([slot, name, spelling, [400, 403, 404].includes(status)]).toEqual([slot, name, spelling, true]);
        }
      }
    }
  }, 900_000);

  it('sees nothing of it in any list', async () => {
    for (const route of routesWithoutIds('GET')) {
      for (const { name, headers } of attackers) {
        const { status } = await send(route, {}, headers);
        expect([route, name, status < 500]).toEqual([route, name, true]);
      }
    }
  });
});

describe('a role or key that is too low', () => {
  it('is refused by every route that asks for more', async () => {
    const guarded = (Object.entries(access) as [RouteName, Access][]).filter(([name]) => name.includes(' /api/v1/'));
    const [viewer, readKey] = lowly;
    const beyondViewers = guarded.filter(([, declared]) => 'role' in declared && declared.role !== 'viewer');
    const beyondReading = guarded.filter(
      ([, declared]) => declared.by === 'session' || (declared.by === 'session_or_key' && declared.scope !== 'read'),
    );
    const refused = [
      ...(await Promise.all(beyondViewers.map(async ([name]) => [name, await statusOf(name, viewer)]))),
      ...(await Promise.all(beyondReading.map(async ([name]) => [name, await statusOf(name, readKey)]))),
    ];
    expect(refused.length).toBeGreaterThan(20);
    expect(refused.filter(([, status]) => status !== 403)).toEqual([]);
  });
});

describe('the attacked team', () => {
  it('has every row as it was', async () => {
    expect(await digest()).toBe(digestBefore);
    process.stdout.write(
      `tenant matrix: ${requests} requests, ${slots().length} places for an id, ${foreignIds.length} foreign ids\n`,
    );
    expect(requests).toBeGreaterThan(isLong ? 10_000 : 500);
  });
});

/** Every place in which a route takes an id. */
function slots(): Slot[] {
  return (Object.keys(access) as RouteName[]).flatMap((route) => [
    ...[...route.matchAll(/\{(\w+)\}/g)].map(([, path = '']): Slot => ({ route, at: { path } })),
    ...Object.entries(validBodies[route as keyof typeof validBodies] ?? {})
      .filter(([, value]) => value === nobody)
      .map(([field]): Slot => ({ route, at: { field } })),
  ]);
}

async function ask({ route, at }: Slot, id: string, headers: Headers) {
  const answer = await send(route, 'path' in at ? { path: { [at.path]: id } } : { body: { [at.field]: id } }, headers);
  return answer;
}

async function send(
  route: RouteName,
  ids: { path?: Record<string, string>; body?: Record<string, string> },
  headers: Headers,
) {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids.path?.[name] ?? nobody));
  const body = { ...validBodies[route as keyof typeof validBodies], ...ids.body };
  const hasBody = route in validBodies;
  requests++;
  const response = await app.request(`${appUrl}${path}`, {
    method,
    headers: { ...headers, ...(hasBody && { 'content-type': 'application/json' }) },
    ...(hasBody && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isAttack = attackers.some((attacker) => attacker.headers === headers);
  const seen = `${text}${JSON.stringify([...response.headers])}`;
  if (isAttack && seen.includes(canary)) throw new Error(`${route} shows what is another team's: ${seen}`);
  return {
    status: response.status,
    body: text.replaceAll(/"request_id":"[^"]*"/g, '').replaceAll(/"(created|updated)_at":"[^"]*"/g, ''),
  };
}

async function statusOf(route: RouteName, who: { headers: Headers } | undefined): Promise<number> {
  return (await send(route, {}, who?.headers ?? {})).status;
}

function routesWithoutIds(method: string): RouteName[] {
  return (Object.keys(access) as RouteName[]).filter(
    (name) => name.startsWith(`${method} /api/v1/`) && !name.includes('{'),
  );
}

async function makeKey(browser: Parameters<typeof call>[0], scopes: string[]): Promise<string> {
  return (await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'Key', scopes })).key;
}

/** Ends every text of the attacked team with the canary, whatever column it is in. */
async function mark(text: string): Promise<void> {
  const sql = neon(inject('ownerUrl'));
  const columns = await sql`
    select c.table_name, c.column_name from information_schema.columns c
    join information_schema.columns t on t.table_schema = c.table_schema and t.table_name = c.table_name and t.column_name = 'tenant_id'
    join information_schema.tables b on b.table_schema = c.table_schema and b.table_name = c.table_name and b.table_type = 'BASE TABLE'
    where c.table_schema = 'public' and c.data_type = 'text' and c.is_generated = 'NEVER' and c.column_name not in ('key_id', 'time_zone', 'currency', 'source', 'language', 'client', 'mode')
      and c.table_name || '.' || c.column_name not in ('webhook_events.kind', 'webhook_deliveries.status', 'webhook_deliveries.last_error',
        'webhook_endpoints.disabled_reason', 'alert_rules.condition', 'incidents.ended_by', 'mail_deliveries.status', 'schedule_runs.status', 'schedules.every',
        'schedules.persona', 'schedules.pause_reason', 'alert_rules.pause_reason', 'schedule_runs.error', 'alert_rules.error')`;
  for (const { table_name: table, column_name: column } of columns) {
    await sql.query(`update ${table} set ${column} = ${column} || $1 where tenant_id = $2`, [` ${text}`, victim]);
  }
  await sql`update tenants set name = name || ${` ${text}`} where id = ${victim}`;
  await sql`update users set name = name || ${` ${text}`} where email like 'anna@%'`;
}

/** The ids in every UUID column of the attacked team's rows, but not those of people who are elsewhere too. */
async function readIds(): Promise<string[]> {
  const rows = await readRows();
  const found = rows.flatMap((row) => row.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []);
  return [...new Set(found)].sort();
}

async function digest(): Promise<string> {
  return (await readRows()).join('\n');
}

async function readRows(): Promise<string[]> {
  const sql = neon(inject('ownerUrl'));
  const tables = await sql`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;
  const rows = await Promise.all(
    tables.map(({ name }) =>
      sql.query(
        `select (to_jsonb(t) - 'used_at' - 'updated_at')::text as row from ${name} t where tenant_id = $1 order by 1`,
        [victim],
      ),
    ),
  );
  return rows.flat().map(({ row }) => String(row));
}
