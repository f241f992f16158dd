import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { neon } from '@neondatabase/serverless';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBlankDatabase } from './fixtures/start-blank-database.ts';
import { toSealedForm } from './fixtures/to-sealed-form.ts';
import { migrate } from './migrate.ts';

const files = readdirSync(new URL('../migrations', import.meta.url))
  .filter((name) => name.endsWith('.sql'))
  .toSorted();

let database: Awaited<ReturnType<typeof startBlankDatabase>>;
let directory: string;
beforeAll(async () => {
  database = await startBlankDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'parley-migrations-'));
  await cp(new URL('../migrations/', import.meta.url), directory, { recursive: true });
});
afterEach(async () => {
  await rm(directory, { recursive: true });
  await empty();
});

/** Migrates from a copy of our files, so that a test may change them. */
const run = () => migrate({ ...database, folder: pathToFileURL(`${directory}/`) });
const add = (name: string, text: string) => writeFile(join(directory, name), text);
const namesApplied = async () =>
  (await database.root`select name from parley_migrations order by name collate "C"`).map(({ name }) => name);

async function empty(): Promise<void> {
  const { root } = database;
  await root.transaction([
    root`drop schema if exists doors cascade`,
    root`drop schema if exists vault cascade`,
    root`drop schema public cascade`,
    root`create schema public authorization pg_database_owner`,
    root`grant usage on schema public to public`,
    root`create extension vector`,
  ]);
}

describe('migrate', () => {
  it('makes everything of nothing, as an owner that is no superuser, and then has nothing to do', async () => {
    expect(await run()).toEqual(files);
    expect(await run()).toEqual([]);
    expect(await namesApplied()).toEqual(files);
    const [owners] = await database.root`select
      (select count(*)::int from pg_class where relowner = 'parley_app'::regrole) as of_app,
      (select count(*)::int from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and relowner <> 'parley_owner'::regrole) as of_others,
      pg_has_role('parley_owner', 'parley_doors', 'usage') as owner_is_doors,
      pg_has_role('parley_owner', 'parley_vault', 'usage') as owner_is_vault`;
    expect(owners).toEqual({ of_app: 0, of_others: 0, owner_is_doors: false, owner_is_vault: false });
  });

  it('lets the app log in with the password of its connection string, and changes it', async () => {
    const logIn = (url: string) => neon(url)`select session_user::text as name`;
    const withPassword = (password: string) => {
      const url = new URL(database.appUrl);
      url.password = encodeURIComponent(password);
      return url.href;
    };
    await run();
    expect(await logIn(database.appUrl)).toEqual([{ name: 'parley_app' }]);
    const odd = withPassword(`it's "50%" \\ $$ ü`);
    await migrate({ ...database, appUrl: odd });
    expect(await logIn(odd)).toEqual([{ name: 'parley_app' }]);
    await expect(logIn(database.appUrl)).rejects.toMatchObject({ code: '28P01' });
  });

  it('works when five start at once: each file is applied by one', async () => {
    const applied = await Promise.all(Array.from({ length: 5 }, run));
    expect(applied.flat().toSorted()).toEqual(files);
    expect(await namesApplied()).toEqual(files);
  });

  it('does not mind where the owner looks for names', async () => {
    await database.root`alter role parley_owner set search_path = doors, pg_catalog`;
    expect(await run()).toEqual(files);
    await database.root`alter role parley_owner reset search_path`;
  });

  it('adds what is new, and no more', async () => {
    await run();
    await add('9003_more.sql', `alter table widgets add colour text;\n--> statement-breakpoint\nselect 1;`);
    expect(await run()).toEqual(['9003_more.sql']);
    expect(await database.root`select colour from widgets`).toEqual([]);
    expect(await run()).toEqual([]);
  });

  it('leaves nothing of any file when one fails', async () => {
    await add('9003_good.sql', 'create table good (id int)');
    await add('9004_bad.sql', 'create table bad (id int);--> statement-breakpoint\nselect nothing_here;');
    await expect(run()).rejects.toMatchObject({ code: '42703' });
    expect(await namesApplied()).toEqual([]);
    const left = await database.root`select relname as name from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname in ('public', 'doors') and relkind = 'r'`;
    expect(left).toEqual([{ name: 'parley_migrations' }]);
  });

  it('leaves nothing of a file that opens a hole', async () => {
    await run();
    await add('9003_hole.sql', 'create table hole (tenant_id uuid not null, secret text)');
    const hole = { code: 'PA500', message: 'catalogue guard: table without forced row level security: hole' };
    await expect(run()).rejects.toMatchObject(hole);
    expect(await namesApplied()).toEqual(files);
    expect(await database.root`select to_regclass('hole') as hole`).toEqual([{ hole: null }]);
  });

  it('tells of a hole that somebody made by hand', async () => {
    await run();
    await database.root`alter table widgets disable row level security`;
    await expect(run()).rejects.toMatchObject({ code: 'PA500' });
  });

  it('makes a table that is closed as it should be', async () => {
    await run();
    const isOwn = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
    await add(
      '9003_notes.sql',
      [
        'create table notes (tenant_id uuid references tenants on delete cascade, id uuid, primary key (tenant_id, id))',
        'alter table notes enable row level security',
        'alter table notes force row level security',
        `create policy tenant on notes to parley_app using (${isOwn}) with check (${isOwn})`,
        'grant select, insert, update, delete on notes to parley_app',
      ].join('--> statement-breakpoint\n'),
    );
    expect(await run()).toEqual(['9003_notes.sql']);
  });

  it('can fill rows past the policies, and replace a door, as db/README.md says', async () => {
    await run();
    const { root } = database;
    await root`insert into tenants (name) values ('before')`;
    await add(
      '9003_fill.sql',
      [
        'alter table tenants no force row level security',
        `update tenants set name = 'after'`,
        'alter table tenants force row level security',
        'grant parley_doors to current_user',
        `create or replace function doors.list_due_syncs(as_of timestamptz, again_at timestamptz, most integer)
          returns table (tenant_id uuid, property_id uuid)
          language sql strict security definer set search_path = pg_catalog, pg_temp
          as 'select tenant_id, property_id from public.property_syncs'`,
        'revoke parley_doors from current_user',
      ].join('--> statement-breakpoint\n'),
    );
    expect(await run()).toEqual(['9003_fill.sql']);
    expect(await root`select name from tenants`).toEqual([{ name: 'after' }]);
    expect(await neon(database.appUrl)`select from doors.list_due_syncs(now(), now(), 1)`).toEqual([]);
  });

  it('moves the tokens of grants that are there into the vault', async () => {
    const vault = files.find((name) => name.endsWith('_vault.sql')) ?? '';
    const later = files.filter((name) => name >= vault);
    await mkdir(join(directory, 'later'));
    for (const name of later) await rename(join(directory, name), join(directory, 'later', name));
    await run();
    const { root } = database;
    const [tenantId, credentialId, other] = [randomUUID(), randomUUID(), randomUUID()];
    const sealed = toSealedForm({ tenantId, credentialId }, 'tokens');
    await root`insert into tenants (id, name) values (${tenantId}, 'before')`;
    await root`insert into users (id, google_sub, email, name) values (${tenantId}, 'sub', 'a@x.example', 'A')`;
    await root`insert into memberships (tenant_id, user_id, role) values (${tenantId}, ${tenantId}, 'owner')`;
    // The second was never sealed for its row, so it has never opened.
    await root`insert into ga4_credentials (tenant_id, id, user_id, google_sub, google_email, scopes, sealed_tokens)
      values (${tenantId}, ${credentialId}, ${tenantId}, 'one', '', '{}', ${sealed}),
        (${tenantId}, ${other}, ${tenantId}, 'other', '', '{}', ${sealed})`;
    for (const name of later) await rename(join(directory, 'later', name), join(directory, name));
    expect(await run()).toEqual(later);
    const app = neon(database.appUrl);
    const [, grants] = await app.transaction([
      app`select from set_config('app.tenant_id', ${tenantId}, true)`,
      app`select google_sub, status, vault.get_secret(id) as sealed from ga4_credentials order by google_sub`,
    ]);
    expect(grants).toEqual([
      { google_sub: 'one', status: 'active', sealed },
      { google_sub: 'other', status: 'needs_reconnect', sealed: null },
    ]);
  });

  it('refuses files that are not those it applied', async () => {
    await run();
    await appendFile(join(directory, '0001_tables.sql'), '\n-- changed');
    await expect(run()).rejects.toThrow('Migration 0001_tables.sql was changed after it was applied.');
    await rename(join(directory, '0001_tables.sql'), join(directory, '0001_tables.txt'));
    await expect(run()).rejects.toThrow('The database has migration 0001_tables.sql, which is not here.');
  });

  it('refuses a file that comes too late', async () => {
    await run();
    await add('0001_between.sql', 'select 1');
    await expect(run()).rejects.toThrow('Migration 0001_between.sql comes before');
  });

  it('does not mind how a checkout ends its lines', async () => {
    await run();
    await add('9003_more.sql', 'select 1;\n-- end\n');
    await run();
    await add('9003_more.sql', 'select 1;\r\n-- end\r\n');
    expect(await run()).toEqual([]);
  });

  it.each([
    [
      'of another role',
      'postgresql://parley_owner:secret@localhost/db',
      /must log in as parley_app, not as parley_owner/,
    ],
    ['without a password', 'postgresql://parley_app@localhost/db', /has no password/],
  ])('refuses a connection string for the app %s', async (_, appUrl, message) => {
    await expect(migrate({ ...database, appUrl })).rejects.toThrow(message);
  });
});

describe('node db/migrate.ts', () => {
  const start = async (env: Record<string, string>) => {
    const command = promisify(execFile)(process.execPath, [join(import.meta.dirname, 'migrate.ts')], { env });
    return command.then(
      ({ stdout }) => stdout,
      ({ code, stderr }: { code: number; stderr: string }) => `${code}: ${stderr}`,
    );
  };

  it('says what it applied', async () => {
    const env = { DATABASE_OWNER_URL: database.ownerUrl, DATABASE_URL: database.appUrl };
    expect(await start(env)).toBe(`Applied ${files.join(', ')}.\n`);
    expect(await start(env)).toBe('The database is up to date.\n');
  });

  it('says what it needs', async () => {
    expect(await start({})).toMatch(/^1: Set DATABASE_OWNER_URL/);
  });
});
