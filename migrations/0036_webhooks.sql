CREATE TABLE "webhook_deliveries" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"endpoint_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"lease_id" uuid,
	"leased_until" timestamp (3) with time zone,
	"attempted_at" timestamp (3) with time zone,
	"last_status" integer,
	"last_error" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_deliveries_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "webhook_deliveries_status" CHECK (status in ('waiting', 'delivered', 'failed')),
	CONSTRAINT "webhook_deliveries_error" CHECK (last_error in ('refused', 'redirected', 'timed_out', 'unreachable', 'name_unknown', 'address_not_public'))
);
--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_endpoints" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"created_by" uuid,
	"url" text NOT NULL,
	"kinds" text[] NOT NULL,
	"api_version" text NOT NULL,
	"secret_version" integer DEFAULT 1 NOT NULL,
	"rotated_at" timestamp (3) with time zone,
	"failing_since" timestamp (3) with time zone,
	"disabled_at" timestamp (3) with time zone,
	"disabled_reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_endpoints_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "webhook_endpoints_url" CHECK (char_length(url) <= 2000),
	CONSTRAINT "webhook_endpoints_kinds" CHECK (kinds <@ array['report.ready', 'sync.failed', 'grant.reconnect_needed', 'anomaly.found']::text[]),
	CONSTRAINT "webhook_endpoints_disabled" CHECK ((disabled_at is null) = (disabled_reason is null)),
	CONSTRAINT "webhook_endpoints_reason" CHECK (disabled_reason in ('person', 'gone', 'failing'))
);
--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_events" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"data" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "webhook_events_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "webhook_events_kind" CHECK (kind in ('report.ready', 'sync.failed', 'grant.reconnect_needed', 'anomaly.found', 'webhook.test'))
);
--> statement-breakpoint
ALTER TABLE "webhook_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_endpoint" FOREIGN KEY ("tenant_id","endpoint_id") REFERENCES "public"."webhook_endpoints"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_of_event" FOREIGN KEY ("tenant_id","event_id") REFERENCES "public"."webhook_events"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_made_by" FOREIGN KEY ("tenant_id","created_by") REFERENCES "public"."memberships"("tenant_id","user_id") ON DELETE set null ("created_by") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_events" ADD CONSTRAINT "webhook_events_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "webhook_deliveries_due" ON "webhook_deliveries" USING btree ("next_at") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "webhook_deliveries_listed" ON "webhook_deliveries" USING btree ("tenant_id","endpoint_id","created_at","id");--> statement-breakpoint
CREATE INDEX "webhook_deliveries_event" ON "webhook_deliveries" USING btree ("tenant_id","event_id");--> statement-breakpoint
CREATE INDEX "webhook_endpoints_made" ON "webhook_endpoints" USING btree ("tenant_id","created_by");--> statement-breakpoint
CREATE INDEX "webhook_events_created" ON "webhook_events" USING btree ("created_at");--> statement-breakpoint
CREATE POLICY "tenant" ON "webhook_deliveries" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "webhook_deliveries" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "webhook_endpoints" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "webhook_endpoints" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "webhook_events" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "webhook_events" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);
--> statement-breakpoint
alter table webhook_endpoints force row level security;
--> statement-breakpoint
alter table webhook_events force row level security;
--> statement-breakpoint
alter table webhook_deliveries force row level security;
--> statement-breakpoint
create trigger touch_updated_at before update on webhook_endpoints for each row execute function touch_updated_at();
--> statement-breakpoint
create trigger touch_updated_at before update on webhook_deliveries for each row execute function touch_updated_at();
--> statement-breakpoint
grant select, insert, update, delete on webhook_endpoints to parley_app;
--> statement-breakpoint
grant select, insert on webhook_events to parley_app;
--> statement-breakpoint
grant select, insert, update on webhook_deliveries to parley_app;
--> statement-breakpoint
grant select on webhook_endpoints, webhook_deliveries to parley_doors;
--> statement-breakpoint
grant insert on webhook_deliveries to parley_doors;
--> statement-breakpoint
grant select, insert, delete on webhook_events to parley_doors;
--> statement-breakpoint
-- Stores an event and one delivery for each endpoint of the team that asks for its kind; returns those. Nothing where none
-- does, or where the event is there already. For the app, whose policies bind it, and for the doors.
create function store_webhook_event(of_tenant uuid, event_id uuid, of_kind text, of_data jsonb) returns setof uuid
language sql strict set search_path = pg_catalog, pg_temp as $$
  with wanted as materialized (
    select e.id from public.webhook_endpoints e
      where e.tenant_id = of_tenant and e.disabled_at is null and of_kind = any (e.kinds)),
  event as (
    insert into public.webhook_events (tenant_id, id, kind, data)
      select of_tenant, event_id, of_kind, of_data where exists (select from wanted)
      on conflict (tenant_id, id) do nothing
      returning id)
  insert into public.webhook_deliveries (tenant_id, endpoint_id, event_id)
    select of_tenant, wanted.id, event.id from wanted, event
    returning endpoint_id
$$;
--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
-- A door: the endpoints, of all tenants, that have something to be sent, those that wait longest first. Sets no claim.
create function doors.list_due_webhooks(as_of timestamptz, most integer) returns table (tenant_id uuid, endpoint_id uuid)
language sql stable strict security definer set search_path = pg_catalog, pg_temp as $$
  select d.tenant_id, d.endpoint_id from public.webhook_deliveries d
    join public.webhook_endpoints e on e.tenant_id = d.tenant_id and e.id = d.endpoint_id and e.disabled_at is null
    join public.tenants t on t.id = d.tenant_id and t.deletion_requested_at is null
    where d.status = 'waiting' and d.next_at <= as_of and (d.leased_until is null or d.leased_until <= as_of)
    group by d.tenant_id, d.endpoint_id order by min(d.next_at) limit most
$$;
--> statement-breakpoint
-- Anew: grants that are marked are told of, once, in the transaction that marks them.
create or replace function doors.receive_security_event(jti text, event text, google_sub text, token_identifier text, ends_sessions boolean, grants text)
returns table (tenant_id uuid, credential_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ended record;
begin
  -- Longer than such an event is accepted.
  delete from public.security_events e where e.created_at < now() - interval '60 days';
  insert into public.security_events (jti) values (receive_security_event.jti) on conflict do nothing;
  if not found then
    return;
  end if;
  if ends_sessions then
    insert into public.audit_log (tenant_id, user_id, action, subject, details)
      select distinct s.tenant_id, null::uuid, 'google.event', s.user_id::text, jsonb_build_object('event', event)
        from public.sessions s join public.users u on u.id = s.user_id where u.google_sub = receive_security_event.google_sub;
    delete from public.sessions s using public.users u
      where u.id = s.user_id and u.google_sub = receive_security_event.google_sub;
  end if;
  if grants not in ('mark', 'delete') then
    return;
  end if;
  for ended in
    select c.tenant_id, c.id from public.ga4_credentials c
      where c.google_sub = receive_security_event.google_sub
        or receive_security_event.token_identifier = any (c.token_identifiers)
      order by 1, 2
  loop
    insert into public.audit_log (tenant_id, user_id, action, subject, details)
      values (ended.tenant_id, null, 'google.event', ended.id::text, jsonb_build_object('event', event));
    if grants = 'delete' then
      delete from public.ga4_credentials c where c.tenant_id = ended.tenant_id and c.id = ended.id;
    else
      update public.ga4_credentials c set status = 'needs_reconnect'
        where c.tenant_id = ended.tenant_id and c.id = ended.id and c.status = 'active';
      if found then
        perform public.store_webhook_event(ended.tenant_id, gen_random_uuid(), 'grant.reconnect_needed',
          jsonb_build_object('connection_id', ended.id));
      end if;
    end if;
    tenant_id := ended.tenant_id;
    credential_id := ended.id;
    return next;
  end loop;
end $$;
--> statement-breakpoint
-- Anew: with the events of webhooks, which take their deliveries along.
create or replace function doors.sweep_expired(as_of timestamptz) returns table (swept text, gone bigint)
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query with one as (delete from public.sessions s
      where s.expires_at <= as_of or s.used_at <= as_of - interval '7 days' returning 1) select 'sessions', count(*) from one;
  -- For a month its page can still say that it has run out.
  return query with one as (delete from public.invitations i
      where i.expires_at <= as_of - interval '30 days' returning 1) select 'invitations', count(*) from one;
  return query with one as (delete from public.share_links l where l.expires_at <= as_of returning 1)
    select 'share_links', count(*) from one;
  return query with one as (delete from public.idempotency_keys k where k.expires_at <= as_of returning 1)
    select 'idempotency_keys', count(*) from one;
  return query with one as (delete from public.webhook_events e where e.created_at <= as_of - interval '30 days' returning 1)
    select 'webhook_events', count(*) from one;
end $$;
--> statement-breakpoint
do $$
begin
  grant create on schema doors to parley_doors;
  revoke all on function doors.list_due_webhooks(timestamptz, integer) from public;
  grant execute on function doors.list_due_webhooks(timestamptz, integer) to parley_app;
  alter function doors.list_due_webhooks(timestamptz, integer) owner to parley_doors;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
