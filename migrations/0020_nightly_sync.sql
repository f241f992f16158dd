CREATE TABLE "property_syncs" (
	"tenant_id" uuid NOT NULL,
	"property_id" uuid NOT NULL,
	"language" text DEFAULT 'en' NOT NULL,
	"paused_at" timestamp (3) with time zone,
	"planned_at" timestamp (3) with time zone,
	"first_day" date,
	"next_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_synced_at" timestamp (3) with time zone,
	"hour_began_at" timestamp (3) with time zone,
	"hour_tokens" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"last_error_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "property_syncs_tenant_id_property_id_pk" PRIMARY KEY("tenant_id","property_id"),
	CONSTRAINT "property_syncs_language" CHECK (language ~ '^[a-z]{2}$'),
	CONSTRAINT "property_syncs_hour" CHECK (hour_tokens >= 0)
);
--> statement-breakpoint
ALTER TABLE "property_syncs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "sync_runs_queue";--> statement-breakpoint
ALTER TABLE "sync_runs" ADD COLUMN "due_at" timestamp (3) with time zone DEFAULT now();--> statement-breakpoint
ALTER TABLE "sync_runs" ADD COLUMN "lease_id" uuid;--> statement-breakpoint
ALTER TABLE "sync_runs" ADD COLUMN "synced_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sync_runs" ADD COLUMN "restated" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "property_syncs" ADD CONSTRAINT "property_syncs_tenant_id_property_id_ga4_properties_tenant_id_id_fk" FOREIGN KEY ("tenant_id","property_id") REFERENCES "public"."ga4_properties"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "property_syncs_next" ON "property_syncs" USING btree ("next_at") WHERE paused_at is null;--> statement-breakpoint
CREATE INDEX "sync_runs_due" ON "sync_runs" USING btree ("tenant_id","property_id","status","due_at");--> statement-breakpoint
CREATE POLICY "tenant" ON "property_syncs" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "property_syncs" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
alter table property_syncs force row level security;
--> statement-breakpoint
create trigger touch_updated_at before update on property_syncs for each row execute function touch_updated_at();
--> statement-breakpoint
grant select, insert, update, delete on property_syncs to parley_app;
--> statement-breakpoint
grant select, insert, update on property_syncs to parley_doors;
--> statement-breakpoint
grant select (user_id) on ga4_credentials to parley_doors;
--> statement-breakpoint
grant update (lease_id) on sync_runs to parley_doors;
--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
grant create on schema doors to parley_doors;
--> statement-breakpoint
drop function doors.lease_sync_run(integer);
--> statement-breakpoint
-- Whether a property can be read: nobody paused it, its grant is confirmed and has not ended, nobody waits to be deleted.
create function doors.can_sync(of_tenant uuid, of_property uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.property_syncs s
    join public.ga4_properties p on p.tenant_id = s.tenant_id and p.id = s.property_id
    join public.ga4_credentials c on c.tenant_id = p.tenant_id and c.id = p.credential_id
    join public.tenants t on t.id = s.tenant_id
    join public.users u on u.id = c.user_id
    where s.tenant_id = of_tenant and s.property_id = of_property and s.paused_at is null
      and c.status = 'active' and c.confirm_by is null
      and t.deletion_requested_at is null and u.deletion_requested_at is null)
$$;
--> statement-breakpoint
-- The properties, of all tenants, that have something to be read, the longest waiting first. None is given again before `again_at`.
create function doors.list_due_syncs(as_of timestamptz, again_at timestamptz, most integer)
returns table (tenant_id uuid, property_id uuid)
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.property_syncs (tenant_id, property_id, next_at)
    select p.tenant_id, p.id, as_of from public.ga4_properties p
    where not exists (select from public.property_syncs s where s.tenant_id = p.tenant_id and s.property_id = p.id)
    on conflict do nothing;
  return query
    update public.property_syncs s set next_at = again_at
    where (s.tenant_id, s.property_id) in (
      select q.tenant_id, q.property_id from public.property_syncs q
      where q.paused_at is null and q.next_at <= as_of and doors.can_sync(q.tenant_id, q.property_id)
      order by q.next_at limit most for update of q skip locked)
    returning s.tenant_id, s.property_id;
end $$;
--> statement-breakpoint
-- Third door, anew: the next day of one property to be read, leased to one worker; never two days of a property at once.
-- Sets that tenant's claim, and no person's. Strict: a lease without an end would never come back.
create function doors.lease_sync_run(of_tenant uuid, of_property uuid, as_of timestamptz, lease_seconds integer, most_attempts integer)
returns table (tenant_id uuid, id uuid, property_id uuid, day date, attempts integer, lease_id uuid)
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
declare run record;
begin
  perform from public.property_syncs s where s.tenant_id = of_tenant and s.property_id = of_property for update;
  if not found or not doors.can_sync(of_tenant, of_property) then
    return;
  end if;
  if exists (select from public.sync_runs r where r.tenant_id = of_tenant and r.property_id = of_property
      and r.status = 'running' and r.leased_until > as_of) then
    return;
  end if;
  update public.sync_runs r
    set status = 'running', attempts = r.attempts + 1, lease_id = gen_random_uuid(),
      leased_until = as_of + make_interval(secs => lease_seconds)
    where (r.tenant_id, r.id) = (
      select q.tenant_id, q.id from public.sync_runs q
      where q.tenant_id = of_tenant and q.property_id = of_property and q.attempts < most_attempts
        and (q.status = 'queued' and q.due_at <= as_of or q.status = 'running' and q.leased_until <= as_of)
      -- A day that keeps failing does not keep the others waiting.
      order by q.attempts, q.day desc limit 1)
    returning r.tenant_id, r.id, r.property_id, r.day, r.attempts, r.lease_id into run;
  if not found then
    return;
  end if;
  perform set_config('app.tenant_id', run.tenant_id::text, true), set_config('app.user_id', '', true),
    set_config('app.session_user_id', '', true);
  return query select run.tenant_id, run.id, run.property_id, run.day, run.attempts, run.lease_id;
end $$;
--> statement-breakpoint
-- Whether the nightly reading goes on, over all tenants, in numbers that name none of them.
create function doors.sync_health(as_of timestamptz)
returns table (properties integer, waiting_seconds integer, lag_seconds integer, failed_days integer, last_error text, last_error_at timestamptz)
language sql stable strict security definer set search_path = pg_catalog, pg_temp as $$
  with active as materialized (
    select s.* from public.property_syncs s where doors.can_sync(s.tenant_id, s.property_id)),
  late as (
    select max(as_of - r.due_at) as lag from public.sync_runs r join active a using (tenant_id, property_id)
    where r.status in ('queued', 'running') and r.due_at <= as_of and r.day >= (as_of - interval '8 days')::date),
  failed as (
    select count(*)::integer as days from public.sync_runs r join active a using (tenant_id, property_id) where r.status = 'failed'),
  latest as (
    select a.last_error, a.last_error_at from active a where a.last_error is not null order by a.last_error_at desc limit 1)
  select (select count(*)::integer from active),
    coalesce((select greatest(0, extract(epoch from as_of - min(a.next_at)))::integer from active a), 0),
    coalesce((select greatest(0, extract(epoch from l.lag))::integer from late l), 0),
    (select f.days from failed f), (select e.last_error from latest e), (select e.last_error_at from latest e)
$$;
--> statement-breakpoint
do $$
declare f text;
begin
  foreach f in array array['can_sync(uuid, uuid)', 'list_due_syncs(timestamptz, timestamptz, integer)',
    'lease_sync_run(uuid, uuid, timestamptz, integer, integer)', 'sync_health(timestamptz)']
  loop
    execute format('revoke all on function doors.%s from public', f);
    execute format('grant execute on function doors.%s to parley_app', f);
    execute format('alter function doors.%s owner to parley_doors', f);
  end loop;
  revoke execute on function doors.can_sync(uuid, uuid) from parley_app;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
