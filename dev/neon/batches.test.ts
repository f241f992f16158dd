import { randomUUID } from 'node:crypto';
import { neon, neonConfig } from '@neondatabase/serverless';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/neon-http';
import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestNeon, type TestNeon } from './start-test-neon.ts';

const role = `tenant_role_${randomUUID().slice(0, 8)}`;
const notes = pgTable('notes', { tenant: text().notNull(), id: integer().notNull() });

let server: TestNeon;
let app: ReturnType<typeof neon<false, false>>;

beforeAll(async () => {
  server = await startTestNeon();
  neonConfig.fetchEndpoint = server.url;
  const admin = neon(server.superuser);
  await admin.transaction([
    admin.query(`create role ${role} login password 'secret'`),
    admin`create table notes (tenant text not null, id int not null, primary key (tenant, id) deferrable)`,
    admin`alter table notes enable row level security`,
    admin`alter table notes force row level security`,
    admin`create policy own on notes using (tenant = nullif(current_setting('app.tenant', true), ''))`,
    admin.query(`grant select, insert, update, delete on notes to ${role}`),
  ]);
  app = neon(server.connectionString(role, 'secret'));
});
afterAll(async () => {
  await neon(server.superuser).query(`drop owned by ${role}`);
  await neon(server.superuser).query(`drop role ${role}`);
  await server.close();
});

const claim = (tenant: string) => app`select from set_config('app.tenant', ${tenant}, true)`;
const countOf = async (tenant: string) => {
  const [, rows] = await app.transaction([claim(tenant), app`select id from notes`]);
  return rows!.length;
};

describe('a batch', () => {
  it('is one request with one result per statement', async () => {
    const before = server.requestCount;
    const results = await app.transaction([claim('one'), app`select 1 as a`, app`select 2 as b`]);
    expect(results).toEqual([[{}], [{ a: 1 }], [{ b: 2 }]]);
    expect(server.requestCount).toBe(before + 1);
  });

  it('keeps all or nothing', async () => {
    const failing = app.transaction([
      claim('atomic'),
      app`insert into notes values ('atomic', 1)`,
      app`select 1 / 0`,
      app`insert into notes values ('atomic', 2)`,
    ]);
    await expect(failing).rejects.toMatchObject({ name: 'NeonDbError', code: '22012' });
    expect(await countOf('atomic')).toBe(0);
    await app.transaction([claim('atomic'), app`insert into notes values ('atomic', 1)`]);
    expect(await countOf('atomic')).toBe(1);
  });

  it('fails with what COMMIT says', async () => {
    const late = app.transaction([
      app`set constraints all deferred`,
      claim('late'),
      app`insert into notes values ('late', 1)`,
      app`insert into notes values ('late', 1)`,
    ]);
    await expect(late).rejects.toMatchObject({ code: '23505', constraint: 'notes_pkey' });
    expect(await countOf('late')).toBe(0);
  });

  it('shows a tenant its rows, and nobody any without a claim', async () => {
    await app.transaction([claim('a'), app`insert into notes values ('a', 1), ('a', 2)`]);
    await app.transaction([claim('b'), app`insert into notes values ('b', 1)`]);
    expect(await countOf('a')).toBe(2);
    expect(await countOf('b')).toBe(1);
    expect(await app`select * from notes`).toEqual([]);
    const forged = app.transaction([claim('b'), app`insert into notes values ('a', 3)`]);
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });

  it('works the same through drizzle', async () => {
    const db = drizzle(app);
    const [, inserted, found] = await db.batch([
      db.execute(sql`select set_config('app.tenant', 'drizzle', true)`),
      db.insert(notes).values({ tenant: 'drizzle', id: 7 }).returning(),
      db.select().from(notes),
    ]);
    expect(inserted).toEqual([{ tenant: 'drizzle', id: 7 }]);
    expect(found).toEqual(inserted);
    const wrong = db.batch([db.execute(sql`select set_config('app.tenant', '', true)`), db.execute(sql`select 1 / 0`)]);
    await expect(wrong).rejects.toMatchObject({ code: '22012' });
  });

  it('never mixes the claims of two hundred at once', async () => {
    const tenants = Array.from({ length: 200 }, (_, index) => `mixed ${index % 17}`);
    const seen = await Promise.all(
      tenants.map(async (tenant, id) => {
        const [, , own, setting] = await app.transaction([
          claim(tenant),
          app`insert into notes values (${tenant}, ${id})`,
          app`select distinct tenant from notes`,
          app`select current_setting('app.tenant') as tenant`,
        ]);
        return { own, setting };
      }),
    );
    expect(seen).toEqual(tenants.map((tenant) => ({ own: [{ tenant }], setting: [{ tenant }] })));
    expect(await countOf('mixed 0')).toBe(12);
  });

  it.each([
    [undefined, 'read committed'],
    ['ReadUncommitted', 'read uncommitted'],
    ['ReadCommitted', 'read committed'],
    ['RepeatableRead', 'repeatable read'],
    ['Serializable', 'serializable'],
  ] as const)('asked for %s runs at %s', async (isolationLevel, expected) => {
    const [rows] = await app.transaction([app`show transaction_isolation`], {
      ...(isolationLevel && { isolationLevel }),
    });
    expect(rows).toEqual([{ transaction_isolation: expected }]);
  });

  it('that is read only cannot write', async () => {
    const write = app.transaction([claim('a'), app`insert into notes values ('a', 9)`], { readOnly: true });
    await expect(write).rejects.toMatchObject({ code: '25006' });
    const modes = { readOnly: true, deferrable: true, isolationLevel: 'Serializable' } as const;
    const [readOnly, deferrable] = await app.transaction(
      [app`show transaction_read_only`, app`show transaction_deferrable`],
      modes,
    );
    expect([readOnly, deferrable]).toEqual([[{ transaction_read_only: 'on' }], [{ transaction_deferrable: 'on' }]]);
  });

  it('may be empty', async () => {
    expect(await app.transaction([])).toEqual([]);
  });
});

describe('a request', () => {
  it('leaves nothing in the session for the next one', async () => {
    await app`select set_config('app.tenant', 'a', false)`;
    await app`select set_config('search_path', 'pg_catalog', false)`;
    await app`create temp table leftover (id int)`;
    await app`prepare leftover as select 1`;
    await app`select pg_advisory_lock(1)`;
    await app`begin`;
    const [row] = await app`
      select nullif(current_setting('app.tenant', true), '') as tenant, current_setting('search_path') as path,
        to_regclass('leftover') as temp, (select count(*)::int from pg_prepared_statements) as prepared,
        (select count(*)::int from pg_locks where locktype = 'advisory') as locks`;
    expect(row).toEqual({ tenant: null, path: '"$user", public', temp: null, prepared: 0, locks: 0 });
    expect(await app`select * from notes`).toEqual([]);
  });
});
