const isOwnTenant = quoted(isClaim('tenant_id', 'app.tenant_id'));

/** The tables that are not a tenant's, and those that a person sees across tenants: table, policy, command, rule, check. */
const otherPolicies = [
  ['tenants', 'current', 'ALL', isClaim('id', 'app.tenant_id'), isClaim('id', 'app.tenant_id')],
  ['tenants', 'joined', 'SELECT', isIn('id', 'm.tenant_id', isClaim('m.user_id', 'app.session_user_id')), ''],
  ['memberships', 'own', 'SELECT', isClaim('user_id', 'app.session_user_id'), ''],
  ['sessions', 'own', 'ALL', isClaim('user_id', 'app.session_user_id'), isClaim('user_id', 'app.session_user_id')],
  ['users', 'people', 'SELECT', isIn('id', 'm.user_id', isClaim('m.tenant_id', 'app.tenant_id')), ''],
]
  .map((policy) => `(${policy.map(quoted).join(', ')})`)
  .join(', ');

/**
 * What must never be true of the catalogue, rule by rule: a name for the fault, and a query for the names of the
 * objects that have it. `relations` are the tables and views of ours and any other that the app can reach.
 */
export const catalogueRules: Record<string, string> = {
  'table without forced row level security': `
    select name from relations where relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
      and (reachable or name <> 'parley_migrations')`,

  'relation that policies cannot protect': `
    select name from relations where relkind in ('f', 'm')`,

  'view without security_invoker': `
    select name from relations where relkind = 'v'
      and not coalesce(reloptions && '{security_invoker=true,security_invoker=on,security_invoker=1}', false)`,

  'table without a policy for the app': `
    select name from relations r where relkind in ('r', 'p') and reachable
      and not exists (select from policies p where p.relation = r.oid and p.permissive and p.roles = '{parley_app}')`,

  'policy for others than the app or the doors': `
    select name from policies where roles not in ('{parley_app}', '{parley_doors}')
      and not (tablename = 'vault.secrets' and roles = '{parley_vault}')`,

  // Permissive policies are joined by OR: a second one next to the tenant form opens what the first one shuts.
  'policy that is not the tenant form': `
    select name from policies where roles && '{parley_app,parley_vault,public}' and permissive
      and (tablename, policyname, cmd, rule, with_check) not in (
        select tablename, 'tenant', 'ALL', ${isOwnTenant}, ${isOwnTenant}
        union all values ${otherPolicies})`,

  'chat that the whole team sees unasked': `
    select name from relations r where name in ('chat_sessions', 'chat_messages')
      -- Before there is anything to show, a chat is kept apart by each query.
      and exists (select from pg_attribute a where a.attrelid = to_regclass('chat_sessions') and a.attname = 'visibility')
      and not exists (select from policies p where p.relation = r.oid and not p.permissive and p.roles = '{parley_app}'
        and p.cmd = 'ALL' and p.rule ~ 'app.user_id' and p.with_check ~ 'app.user_id')`,

  'tenant_id that is no uuid or may be null': `
    select r.name from relations r join pg_attribute a on a.attrelid = r.oid and a.attname = 'tenant_id'
      where r.relkind in ('r', 'p') and not (a.attnotnull and a.atttypid = 'uuid'::regtype)`,

  // Foreign keys and unique indexes look at all rows, whoever asks.
  'foreign key that may reach another tenant': `
    select k.conname from pg_constraint k
      join tenant_columns own on own.relation = k.conrelid join tenant_columns other on other.relation = k.confrelid
      where k.contype = 'f' and not exists (
        select from unnest(k.conkey, k.confkey) pair (here, there) where here = own.attnum and there = other.attnum)`,
  'unique index over all tenants': `
    select i.indexrelid::regclass::text from pg_index i join tenant_columns t on t.relation = i.indrelid
      where (i.indisunique or i.indisexclusion) and t.attname = 'tenant_id'
        and not t.attnum = any ((i.indkey::int2[])[0:i.indnkeyatts - 1])
        -- Random, and never chosen by a person.
        and i.indexrelid::regclass::text not in ('sessions_pkey', 'sessions_token_hash', 'api_keys_key_id')`,

  'security definer function without the pinned search_path': `
    select name from definers where not coalesce(proconfig @> array['search_path=pg_catalog, pg_temp'], false)`,
  'security definer function that anyone may call': `
    select name from definers where proacl is null or exists (select from aclexplode(proacl) a where a.grantee = 0)`,
  'security definer function of another owner than the doors or the vault': `
    select name from definers d where not exists (select from owners o where o.role = d.proowner and o.room = d.nspname)`,

  'way into the vault beside its three functions': `
    select name from relations where nspname = 'vault' and reachable
    union all
    select p.oid::regprocedure::text from pg_proc p where p.pronamespace = to_regnamespace('vault')
      and has_function_privilege('parley_app', p.oid, 'execute') and p.oid::regprocedure::text not in
        ('vault.put_secret(uuid,text)', 'vault.get_secret(uuid)', 'vault.rewrap(uuid,text,text)')
    union all
    select format('%s of %s', a.attname, r.name) from relations r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0
      where r.nspname = 'vault' and not a.attisdropped and a.attname not in ('tenant_id', 'credential_id', 'key_version')
        and has_column_privilege('parley_doors', r.oid, a.attnum, 'select')
    union all
    select format('privilege on %s', r.name) from relations r where r.nspname = 'vault'
      and (has_any_column_privilege('parley_doors', r.oid, 'insert, update, references')
        or has_table_privilege('parley_doors', r.oid, 'delete, truncate, trigger'))`,
  'pgsodium that anyone may use': `
    select p.oid::regprocedure::text from pg_proc p where p.pronamespace = to_regnamespace('pgsodium')
      and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))`,

  'privilege that policies do not bind': `
    select format('%s on %s', a.privilege_type, r.name) from relations r, aclexplode(r.relacl) a
      where a.grantee in (select oid from ours) and a.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')`,
  'privilege for everyone': `
    select r.name from relations r where exists (select from aclexplode(r.relacl) a where a.grantee = 0)
      or exists (select from pg_attribute c, aclexplode(c.attacl) a where c.attrelid = r.oid and a.grantee = 0)`,
  'privilege given in advance': `
    select a.privilege_type from pg_default_acl d, aclexplode(d.defaclacl) a
      where d.defaclobjtype = 'r' and a.grantee in (select oid from ours union select 0)`,
  'place where the app may create': `
    select format('schema %s', nspname) from pg_namespace, ours
      where nspname !~ '^pg_(toast_)?temp_' and has_schema_privilege(ours.oid, pg_namespace.oid, 'create')
    union all
    select 'database' from ours where has_database_privilege(ours.oid, current_database(), 'create')`,

  'role with a power it must not have': `
    select rolname::text from pg_roles where oid in (select oid from ours)
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolcanlogin and rolname <> 'parley_app')`,
  'role that ours may become': `
    select r.rolname::text from pg_roles r, ours where r.oid <> ours.oid and pg_has_role(ours.oid, r.oid, 'member')
      and not (ours.rolname = 'parley_vault' and r.rolname = 'pgsodium_keyiduser')`,
  'object owned by the app, the doors or the vault': `
    select pg_describe_object(d.classid, d.objid, d.objsubid) from pg_shdepend d
      where d.deptype = 'o' and d.refclassid = 'pg_authid'::regclass and d.refobjid in (select oid from ours)
        and d.dbid in (0, (select oid from pg_database where datname = current_database()))
        and not exists (select from owners o, pg_proc p where o.role = d.refobjid and d.classid = 'pg_proc'::regclass
          and p.oid = d.objid and p.pronamespace = to_regnamespace(o.room))
        and not (d.classid = 'pg_class'::regclass and d.objid = to_regclass('vault.secrets')
          and d.refobjid = to_regrole('parley_vault'))`,

  'updated_at that nothing keeps': `
    select r.name from relations r join pg_attribute a on a.attrelid = r.oid and a.attname = 'updated_at'
      where r.relkind in ('r', 'p') and not exists (
        select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
        where t.tgrelid = r.oid and p.proname = 'touch_updated_at' and t.tgenabled <> 'D')`,
};

/** What the rules read. */
export const catalogueViews = `
  ours as (select oid, rolname from pg_roles where rolname in ('parley_app', 'parley_doors', 'parley_vault')),
  owners as (select oid as role, substr(rolname, 8) as room from ours where rolname <> 'parley_app'),
  foreign_objects as (
    select classid, objid from pg_depend where deptype = 'e'),
  relations as (
    select c.oid, c.oid::regclass::text as name, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.reloptions,
      c.relacl, n.nspname, app.reachable
    from pg_class c join pg_namespace n on n.oid = c.relnamespace,
      lateral (select has_any_column_privilege('parley_app', c.oid, 'select, insert, update, references')
        or has_table_privilege('parley_app', c.oid, 'delete, truncate, trigger') as reachable) app
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and (app.reachable or n.nspname in ('public', 'doors', 'vault'))
      and not exists (select from foreign_objects e where e.classid = 'pg_class'::regclass and e.objid = c.oid)),
  -- Not pg_policies: its names would have to be looked up, and the planner may do so for relations of no policy.
  policies as (
    select r.oid as relation, format('%s on %s', p.polname, r.name) as name, r.name as tablename, p.polname as policyname,
      array(select coalesce(rolname::text, 'public') from unnest(p.polroles) id left join pg_roles on oid = id) as roles,
      p.polpermissive as permissive, case p.polcmd when '*' then 'ALL' when 'r' then 'SELECT' else 'OTHER' end as cmd,
      regexp_replace(coalesce(pg_get_expr(p.polqual, p.polrelid), ''), '\\s+', ' ', 'g') as rule,
      coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as with_check
    from pg_policy p join relations r on r.oid = p.polrelid),
  tenant_columns as (
    select a.attrelid as relation, a.attnum, a.attname from pg_attribute a join relations r on r.oid = a.attrelid
    where r.relkind in ('r', 'p') and (a.attname = 'tenant_id' or a.attname = 'id' and r.name = 'tenants')),
  definers as (
    select p.oid::regprocedure::text as name, p.proconfig, p.proacl, p.proowner, n.nspname
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and (n.nspname in ('public', 'doors', 'vault') or has_function_privilege('parley_app', p.oid, 'execute'))
      and not exists (select from foreign_objects e where e.classid = 'pg_proc'::regclass and e.objid = p.oid))`;

/** As Postgres prints `column = nullif(current_setting(claim, true), '')::uuid`. */
function isClaim(column: string, claim: string): string {
  return `(${column} = (NULLIF(current_setting('${claim}'::text, true), ''::text))::uuid)`;
}

function isIn(column: string, other: string, rule: string): string {
  return `(${column} IN ( SELECT ${other} FROM memberships m WHERE ${rule}))`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
