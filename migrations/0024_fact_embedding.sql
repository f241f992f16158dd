ALTER TABLE "property_syncs" ADD COLUMN "embedded_as" text;--> statement-breakpoint
ALTER TABLE "property_syncs" ADD COLUMN "embed_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "property_syncs" ADD COLUMN "embed_error" text;--> statement-breakpoint
ALTER TABLE "property_syncs" ADD COLUMN "embed_error_at" timestamp (3) with time zone;--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
grant create on schema doors to parley_doors;
--> statement-breakpoint
-- The properties, of all tenants, some of whose facts may lack a vector by a model. None is given again before `again_at`.
create function doors.list_due_embeddings(of_model text, as_of timestamptz, again_at timestamptz, most integer)
returns table (tenant_id uuid, property_id uuid)
language sql strict security definer set search_path = pg_catalog, pg_temp as $$
  update public.property_syncs s set embed_due_at = again_at
  where (s.tenant_id, s.property_id) in (
    select q.tenant_id, q.property_id from public.property_syncs q
    join public.tenants t on t.id = q.tenant_id
    where q.last_synced_at is not null and q.embedded_as is distinct from of_model and (q.embed_due_at is null or q.embed_due_at <= as_of)
      and t.deletion_requested_at is null
    order by q.embed_due_at nulls first limit most for update of q skip locked)
  returning s.tenant_id, s.property_id
$$;
--> statement-breakpoint
-- How many properties have facts that cannot be found by their vectors yet, and what went wrong last; names none of them.
create function doors.embedding_health(of_model text)
returns table (properties_waiting integer, last_error text, last_error_at timestamptz)
language sql stable strict security definer set search_path = pg_catalog, pg_temp as $$
  with waiting as materialized (
    select s.embed_error, s.embed_error_at from public.property_syncs s
    join public.tenants t on t.id = s.tenant_id
    where s.last_synced_at is not null and s.embedded_as is distinct from of_model and t.deletion_requested_at is null),
  latest as (select w.* from waiting w where w.embed_error is not null order by w.embed_error_at desc limit 1)
  select (select count(*)::integer from waiting), (select l.embed_error from latest l), (select l.embed_error_at from latest l)
$$;
--> statement-breakpoint
do $$
declare f text;
begin
  foreach f in array array['list_due_embeddings(text, timestamptz, timestamptz, integer)', 'embedding_health(text)']
  loop
    execute format('revoke all on function doors.%s from public', f);
    execute format('grant execute on function doors.%s to parley_app', f);
    execute format('alter function doors.%s owner to parley_doors', f);
  end loop;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
