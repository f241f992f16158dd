/**
 * Finds holes in the wall between tenants; no rows means none. Run after every migration, inside its
 * transaction, and by a test. `kind` names the rule, `name` the object.
 */
export const catalogueFaults = `
  select 'table without forced row level security' as kind, c.oid::regclass::text as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'parley_migrations'
      and not (c.relrowsecurity and c.relforcerowsecurity)
  union all
  select 'table without a policy for the app', c.oid::regclass::text
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'parley_migrations'
      and not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname and 'parley_app' = any (p.roles))
  union all
  select 'tenant table whose policy is not the tenant form', c.oid::regclass::text
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'sessions'
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
      and not exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname
        and p.policyname = 'tenant' and p.cmd = 'ALL' and p.qual = p.with_check
        and p.qual = '(tenant_id = (NULLIF(current_setting(''app.tenant_id''::text, true), ''''::text))::uuid)')
  union all
  select 'foreign key between tenant tables without tenant_id', k.conname::text
    from pg_constraint k
    join pg_attribute own on own.attrelid = k.conrelid and own.attname = 'tenant_id'
    join pg_attribute other on other.attrelid = k.confrelid and other.attname = 'tenant_id'
    where k.contype = 'f' and not (own.attnum = any (k.conkey) and other.attnum = any (k.confkey))
  union all
  select 'view without security_invoker', c.oid::regclass::text
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'doors') and (c.relkind = 'm' or c.relkind = 'v'
      and not coalesce(c.reloptions @> array['security_invoker=true'], false))
  union all
  select 'security definer function without a pinned search_path', p.oid::regprocedure::text
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('public', 'doors') and p.prosecdef
      and not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%')
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all
  select 'security definer function that anyone may call', p.oid::regprocedure::text
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('public', 'doors') and p.prosecdef
      and (p.proacl is null or exists (select from aclexplode(p.proacl) a where a.grantee = 0))
  union all
  select 'role that may bypass row level security', r.rolname::text
    from pg_roles r where r.rolname in ('parley_app', 'parley_doors') and (r.rolsuper or r.rolbypassrls)
  union all
  select 'table owned by the app', c.oid::regclass::text
    from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname in ('parley_app', 'parley_doors')`;

/** Raises, and so undoes its transaction, when there is any fault. */
export const refuseFaults = `
  do $guard$
  declare fault record;
  begin
    for fault in ${catalogueFaults}
    loop
      raise exception 'catalogue guard: %: %', fault.kind, fault.name using errcode = 'PA500';
    end loop;
  end $guard$`;
