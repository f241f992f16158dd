import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueFaults, refuseFaults } from './catalogue-guard.ts';
import { catalogueRules } from './catalogue-rules.ts';
import { startTestDatabase, type TestDatabase } from './fixtures/start-test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

const ownTenant = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
const closedTable = [
  'create table planted (tenant_id uuid not null, id uuid not null, primary key (tenant_id, id))',
  'alter table planted enable row level security',
  'alter table planted force row level security',
  `create policy tenant on planted to parley_app using (${ownTenant}) with check (${ownTenant})`,
  'grant select on planted to parley_app',
];

/** The fault that must be found, and what plants it. */
const faults: [kind: string, name: string, ...statements: string[]][] = [
  ['table without forced row level security', 'planted', 'create table planted (tenant_id uuid not null)'],
  ['table without forced row level security', 'chat_sessions', 'alter table chat_sessions disable row level security'],
  ['table without forced row level security', 'chat_sessions', 'alter table chat_sessions no force row level security'],
  ['table without forced row level security', 'vault.secrets', 'alter table vault.secrets no force row level security'],
  ['table without forced row level security', 'parley_migrations', 'grant select on parley_migrations to parley_app'],
  [
    'table without forced row level security',
    'elsewhere.planted',
    'create schema elsewhere',
    'create table elsewhere.planted (id int)',
    'grant select on elsewhere.planted to parley_app',
  ],
  [
    'relation that policies cannot protect',
    'planted',
    'create materialized view planted as select tenant_id from chat_sessions',
  ],
  ['view without security_invoker', 'planted', 'create view planted as select tenant_id from chat_sessions'],
  [
    'view without security_invoker',
    'ga4_credentials_safe',
    'alter view ga4_credentials_safe set (security_invoker = false)',
  ],
  ['table without a policy for the app', 'chat_sessions', 'drop policy tenant on chat_sessions'],
  [
    'policy for others than the app or the doors',
    'planted on widgets',
    'create policy planted on widgets as restrictive using (true)',
  ],
  [
    'policy for others than the app or the doors',
    'planted on widgets',
    'create policy planted on widgets to parley_vault using (true)',
  ],
  [
    'policy that is not the tenant form',
    'tenant on vault.secrets',
    'alter policy tenant on vault.secrets using (true)',
  ],
  [
    'policy that is not the tenant form',
    'planted on vault.secrets',
    'create policy planted on vault.secrets for select to parley_vault using (true)',
  ],
  [
    'policy that is not the tenant form',
    'planted on widgets',
    'create policy planted on widgets for select to parley_app using (true)',
  ],
  ['policy that is not the tenant form', 'tenant on widgets', 'alter policy tenant on widgets with check (true)'],
  [
    'policy that is not the tenant form',
    'tenant on widgets',
    `alter policy tenant on widgets using (tenant_id::text = current_setting('app.tenant_id', true))`,
  ],
  ['policy that is not the tenant form', 'own on sessions', 'alter policy own on sessions using (true)'],
  [
    'policy that is not the tenant form',
    'people on users',
    'alter policy people on users using (id in (select user_id from memberships))',
  ],
  ['chat that the whole team sees unasked', 'chat_messages', 'drop policy shown on chat_messages'],
  ['chat that the whole team sees unasked', 'chat_sessions', 'alter policy shown on chat_sessions using (true)'],
  [
    'tenant_id that is no uuid or may be null',
    'widgets',
    'alter table widgets drop constraint widgets_tenant_id_id_pk, alter tenant_id drop not null',
  ],
  [
    'foreign key that may reach another tenant',
    'planted',
    ...closedTable,
    'create unique index planted_id on planted (id)',
    'alter table widgets add constraint planted foreign key (id) references planted (id)',
  ],
  [
    'foreign key that may reach another tenant',
    'planted',
    'alter table widgets add other uuid, add constraint planted foreign key (other) references tenants (id)',
  ],
  ['unique index over all tenants', 'planted', 'create unique index planted on widgets (name)'],
  ['unique index over all tenants', 'planted', 'create unique index planted on widgets (name) include (tenant_id)'],
  [
    'security definer function without the pinned search_path',
    'planted()',
    `create function planted() returns int language sql security definer as 'select 1'`,
  ],
  [
    'security definer function without the pinned search_path',
    'doors.lease_sync_run(uuid,uuid,timestamp with time zone,integer,integer)',
    'alter function doors.lease_sync_run set search_path = public, pg_catalog, pg_temp',
  ],
  [
    'security definer function without the pinned search_path',
    'vault.get_secret(uuid)',
    'alter function vault.get_secret(uuid) set search_path = public, pg_catalog, pg_temp',
  ],
  [
    'security definer function that anyone may call',
    'vault.get_secret(uuid)',
    'grant execute on function vault.get_secret(uuid) to public',
  ],
  [
    'security definer function that anyone may call',
    'doors.lease_sync_run(uuid,uuid,timestamp with time zone,integer,integer)',
    'grant execute on function doors.lease_sync_run to public',
  ],
  [
    'security definer function of another owner than the doors or the vault',
    'doors.lease_sync_run(uuid,uuid,timestamp with time zone,integer,integer)',
    'alter function doors.lease_sync_run owner to postgres',
  ],
  [
    'security definer function of another owner than the doors or the vault',
    'vault.get_secret(uuid)',
    'grant create on schema vault to parley_doors',
    'alter function vault.get_secret(uuid) owner to parley_doors',
  ],
  [
    'security definer function of another owner than the doors or the vault',
    'planted()',
    `create function planted() returns int language sql security definer set search_path = pg_catalog, pg_temp as 'select 1'`,
    'grant create on schema public to parley_vault',
    'alter function planted() owner to parley_vault',
  ],
  ['way into the vault beside its three functions', 'vault.secrets', 'grant select on vault.secrets to parley_app'],
  [
    'way into the vault beside its three functions',
    'vault.secrets',
    'grant select (key_version) on vault.secrets to parley_app',
  ],
  [
    'way into the vault beside its three functions',
    'vault.open(vault.secrets)',
    'grant execute on function vault.open to parley_app',
  ],
  [
    'way into the vault beside its three functions',
    'vault.planted()',
    `create function vault.planted() returns int language sql as 'select 1'`,
  ],
  [
    'way into the vault beside its three functions',
    'ciphertext of vault.secrets',
    'grant select (ciphertext) on vault.secrets to parley_doors',
  ],
  [
    'way into the vault beside its three functions',
    'privilege on vault.secrets',
    'grant update (key_version) on vault.secrets to parley_doors',
  ],
  [
    'pgsodium that anyone may use',
    'pgsodium.planted()',
    'create schema pgsodium',
    `create function pgsodium.planted() returns int language sql as 'select 1'`,
  ],
  ['privilege that policies do not bind', 'TRUNCATE on widgets', 'grant truncate on widgets to parley_app'],
  ['privilege that policies do not bind', 'REFERENCES on tenants', 'grant references on tenants to parley_doors'],
  ['privilege for everyone', 'widgets', 'grant select on widgets to public'],
  ['privilege for everyone', 'users', 'grant select (email) on users to public'],
  ['privilege given in advance', 'SELECT', 'alter default privileges grant select on tables to parley_app'],
  ['place where the app may create', 'schema public', 'grant create on schema public to public'],
  ['place where the app may create', 'schema doors', 'grant create on schema doors to parley_doors'],
  [
    'place where the app may create',
    'database',
    `do $$ begin execute format('grant create on database %I to parley_app', current_database()); end $$`,
  ],
  ['role with a power it must not have', 'parley_app', 'alter role parley_app bypassrls'],
  ['role with a power it must not have', 'parley_app', 'alter role parley_app superuser'],
  ['role with a power it must not have', 'parley_doors', 'alter role parley_doors login'],
  ['role with a power it must not have', 'parley_vault', 'alter role parley_vault login'],
  ['role with a power it must not have', 'parley_vault', 'alter role parley_vault bypassrls'],
  ['role that ours may become', 'parley_doors', 'grant parley_doors to parley_app'],
  ['role that ours may become', 'parley_vault', 'grant parley_vault to parley_app'],
  ['role that ours may become', 'parley_vault', 'grant parley_vault to parley_doors'],
  ['role that ours may become', 'pg_read_all_data', 'grant pg_read_all_data to parley_app'],
  ['object owned by the app, the doors or the vault', 'table widgets', 'alter table widgets owner to parley_app'],
  ['object owned by the app, the doors or the vault', 'table widgets', 'alter table widgets owner to parley_doors'],
  ['object owned by the app, the doors or the vault', 'table widgets', 'alter table widgets owner to parley_vault'],
  [
    'object owned by the app, the doors or the vault',
    'table vault.planted',
    'create table vault.planted ()',
    'alter table vault.planted owner to parley_vault',
  ],
  ['updated_at that nothing keeps', 'widgets', 'drop trigger touch_updated_at on widgets'],
  ['updated_at that nothing keeps', 'widgets', 'alter table widgets disable trigger touch_updated_at'],
];

describe('the catalogue guard', () => {
  it('finds no fault in our schema', async () => {
    expect(await database.root.query(catalogueFaults)).toEqual([]);
  });

  it('lets a new table in that is closed as it should be', async () => {
    const { root } = database;
    const statements = [...closedTable, catalogueFaults, 'drop table planted'];
    const results = await root.transaction(statements.map((text) => root.query(text)));
    expect(results.at(-2)).toEqual([]);
  });

  it.each(faults)('finds a %s: %s', async (kind, name, ...statements) => {
    const { root } = database;
    const planting = root.transaction([...statements, refuseFaults].map((text) => root.query(text)));
    await expect(planting).rejects.toMatchObject({
      code: 'PA500',
      message: expect.stringMatching(/^catalogue guard: /),
    });
    const message = await planting.catch((error: Error) => error.message);
    expect(message).toContain(`${kind}: ${name}`);
  });

  it('is tried here on every rule', () => {
    expect(new Set(faults.map(([kind]) => kind))).toEqual(new Set(Object.keys(catalogueRules)));
  });
});
