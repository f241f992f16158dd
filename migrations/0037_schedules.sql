CREATE TABLE "alert_rules" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid,
	"property_id" uuid,
	"metric" text NOT NULL,
	"filters" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"condition" text NOT NULL,
	"threshold" double precision,
	"open_after" smallint NOT NULL,
	"close_after" smallint NOT NULL,
	"language" text NOT NULL,
	"mail_to" uuid[] DEFAULT '{}' NOT NULL,
	"to_webhooks" boolean DEFAULT false NOT NULL,
	"to_feed" boolean DEFAULT false NOT NULL,
	"from_day" date NOT NULL,
	"judged_day" date,
	"days" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"lease_id" uuid,
	"leased_until" timestamp (3) with time zone,
	"error" text,
	"paused_at" timestamp (3) with time zone,
	"pause_reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "alert_rules_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "alert_rules_condition" CHECK (condition in ('above', 'below', 'rises', 'falls', 'anomaly') and (condition = 'anomaly') = (threshold is null)
        and coalesce(threshold, 1) > 0),
	CONSTRAINT "alert_rules_days" CHECK (open_after between 1 and 14 and close_after between 1 and 14),
	CONSTRAINT "alert_rules_paused" CHECK ((paused_at is null) = (pause_reason is null))
);
--> statement-breakpoint
ALTER TABLE "alert_rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feeds" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "feeds_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "incidents" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"rule_id" uuid NOT NULL,
	"first_day" date NOT NULL,
	"opened_day" date NOT NULL,
	"last_day" date NOT NULL,
	"closed_day" date,
	"withdrawn_at" timestamp (3) with time zone,
	"days" jsonb NOT NULL,
	"report" jsonb,
	"acknowledged_at" timestamp (3) with time zone,
	"acknowledged_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "incidents_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "incidents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mail_deliveries" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"run_id" uuid,
	"incident_id" uuid,
	"status" text DEFAULT 'queued' NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"lease_id" uuid,
	"leased_until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mail_deliveries_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "mail_deliveries_status" CHECK (status in ('queued', 'sending', 'sent', 'failed')),
	CONSTRAINT "mail_deliveries_about" CHECK ((run_id is null) <> (incident_id is null))
);
--> statement-breakpoint
ALTER TABLE "mail_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "schedule_runs" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"schedule_id" uuid NOT NULL,
	"slot_day" date,
	"status" text DEFAULT 'queued' NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"lease_id" uuid,
	"leased_until" timestamp (3) with time zone,
	"report" jsonb,
	"error" text,
	"finished_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "schedule_runs_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "schedule_runs_status" CHECK (status in ('queued', 'running', 'done', 'failed')),
	CONSTRAINT "schedule_runs_report" CHECK ((status = 'done') = (report is not null))
);
--> statement-breakpoint
ALTER TABLE "schedule_runs" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "schedules" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid,
	"property_id" uuid,
	"question" text NOT NULL,
	"persona" text NOT NULL,
	"language" text NOT NULL,
	"plan" jsonb,
	"plan_day" date,
	"every" text NOT NULL,
	"weekday" smallint,
	"month_day" smallint,
	"hour" smallint NOT NULL,
	"minute" smallint NOT NULL,
	"mail_to" uuid[] DEFAULT '{}' NOT NULL,
	"to_webhooks" boolean DEFAULT false NOT NULL,
	"to_feed" boolean DEFAULT false NOT NULL,
	"time_zone" text NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"paused_at" timestamp (3) with time zone,
	"pause_reason" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "schedules_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "schedules_question" CHECK (char_length(question) between 1 and 2000),
	CONSTRAINT "schedules_cadence" CHECK (hour between 0 and 23 and minute between 0 and 59 and every in ('day', 'weekday', 'week', 'month')
        and (every = 'week') = (weekday is not null) and (every = 'month') = (month_day is not null)
        and coalesce(weekday, 1) between 1 and 7 and coalesce(month_day, 1) between 1 and 31),
	CONSTRAINT "schedules_plan" CHECK ((plan is null) = (plan_day is null)),
	CONSTRAINT "schedules_paused" CHECK ((paused_at is null) = (pause_reason is null))
);
--> statement-breakpoint
ALTER TABLE "schedules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "alert_rules" ADD CONSTRAINT "alert_rules_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_rules" ADD CONSTRAINT "alert_rules_user_id" FOREIGN KEY ("tenant_id","user_id") REFERENCES "public"."memberships"("tenant_id","user_id") ON DELETE set null ("user_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_rules" ADD CONSTRAINT "alert_rules_property_id" FOREIGN KEY ("tenant_id","property_id") REFERENCES "public"."ga4_properties"("tenant_id","id") ON DELETE set null ("property_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feeds" ADD CONSTRAINT "feeds_tenant_id_user_id_memberships_tenant_id_user_id_fk" FOREIGN KEY ("tenant_id","user_id") REFERENCES "public"."memberships"("tenant_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_tenant_id_rule_id_alert_rules_tenant_id_id_fk" FOREIGN KEY ("tenant_id","rule_id") REFERENCES "public"."alert_rules"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_acknowledged_by" FOREIGN KEY ("tenant_id","acknowledged_by") REFERENCES "public"."memberships"("tenant_id","user_id") ON DELETE set null ("acknowledged_by") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_deliveries" ADD CONSTRAINT "mail_deliveries_tenant_id_user_id_memberships_tenant_id_user_id_fk" FOREIGN KEY ("tenant_id","user_id") REFERENCES "public"."memberships"("tenant_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_deliveries" ADD CONSTRAINT "mail_deliveries_tenant_id_run_id_schedule_runs_tenant_id_id_fk" FOREIGN KEY ("tenant_id","run_id") REFERENCES "public"."schedule_runs"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail_deliveries" ADD CONSTRAINT "mail_deliveries_tenant_id_incident_id_incidents_tenant_id_id_fk" FOREIGN KEY ("tenant_id","incident_id") REFERENCES "public"."incidents"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedule_runs" ADD CONSTRAINT "schedule_runs_tenant_id_schedule_id_schedules_tenant_id_id_fk" FOREIGN KEY ("tenant_id","schedule_id") REFERENCES "public"."schedules"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_user_id" FOREIGN KEY ("tenant_id","user_id") REFERENCES "public"."memberships"("tenant_id","user_id") ON DELETE set null ("user_id") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_property_id" FOREIGN KEY ("tenant_id","property_id") REFERENCES "public"."ga4_properties"("tenant_id","id") ON DELETE set null ("property_id") ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alert_rules_due" ON "alert_rules" USING btree ("due_at") WHERE paused_at is null;--> statement-breakpoint
CREATE INDEX "alert_rules_user" ON "alert_rules" USING btree ("tenant_id","user_id");--> statement-breakpoint
CREATE INDEX "alert_rules_property" ON "alert_rules" USING btree ("tenant_id","property_id");--> statement-breakpoint
CREATE INDEX "feeds_token" ON "feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "feeds_user" ON "feeds" USING btree ("tenant_id","user_id");--> statement-breakpoint
CREATE INDEX "incidents_rule" ON "incidents" USING btree ("tenant_id","rule_id","first_day");--> statement-breakpoint
CREATE INDEX "incidents_time" ON "incidents" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "mail_deliveries_due" ON "mail_deliveries" USING btree ("due_at") WHERE status in ('queued', 'sending');--> statement-breakpoint
CREATE INDEX "mail_deliveries_user" ON "mail_deliveries" USING btree ("tenant_id","user_id");--> statement-breakpoint
CREATE INDEX "mail_deliveries_run" ON "mail_deliveries" USING btree ("tenant_id","run_id");--> statement-breakpoint
CREATE INDEX "mail_deliveries_incident" ON "mail_deliveries" USING btree ("tenant_id","incident_id");--> statement-breakpoint
CREATE INDEX "schedule_runs_schedule" ON "schedule_runs" USING btree ("tenant_id","schedule_id","created_at");--> statement-breakpoint
CREATE INDEX "schedule_runs_due" ON "schedule_runs" USING btree ("due_at") WHERE status in ('queued', 'running');--> statement-breakpoint
CREATE INDEX "schedules_next" ON "schedules" USING btree ("next_at") WHERE paused_at is null;--> statement-breakpoint
CREATE INDEX "schedules_user" ON "schedules" USING btree ("tenant_id","user_id");--> statement-breakpoint
CREATE INDEX "schedules_property" ON "schedules" USING btree ("tenant_id","property_id");--> statement-breakpoint
CREATE POLICY "tenant" ON "alert_rules" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "alert_rules" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "feeds" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "feeds" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "incidents" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "incidents" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "mail_deliveries" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "mail_deliveries" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "schedule_runs" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "schedule_runs" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "schedules" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "schedules" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);
--> statement-breakpoint
alter table schedules force row level security;
--> statement-breakpoint
alter table schedule_runs force row level security;
--> statement-breakpoint
alter table alert_rules force row level security;
--> statement-breakpoint
alter table incidents force row level security;
--> statement-breakpoint
alter table mail_deliveries force row level security;
--> statement-breakpoint
alter table feeds force row level security;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['schedules', 'schedule_runs', 'alert_rules', 'incidents', 'mail_deliveries', 'feeds']
  loop
    execute format('create trigger touch_updated_at before update on %I for each row execute function touch_updated_at()', t);
    execute format('grant select, insert, update, delete on %I to parley_app', t);
  end loop;
  -- Addresses are made and revoked, never changed; nobody unsends a mail.
  revoke update on feeds from parley_app;
  revoke delete on mail_deliveries, schedule_runs, incidents from parley_app;
end $$;
--> statement-breakpoint
grant select on schedules, schedule_runs, alert_rules, incidents, mail_deliveries, feeds to parley_doors;
--> statement-breakpoint
grant delete on schedule_runs, incidents, mail_deliveries to parley_doors;
--> statement-breakpoint
grant update (mail_to, updated_at) on schedules, alert_rules to parley_doors;
--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
grant create on schema doors to parley_doors;
--> statement-breakpoint
-- A door: the teams that have a schedule, a run, a rule or a mail that is due and that no worker holds. Sets no claim, so that nothing
-- after it in the transaction sees a row. Whose property moved to another zone has its times worked out anew.
create function doors.list_due_work(as_of timestamptz, most integer)
returns table (tenant_id uuid)
language sql stable strict security definer set search_path = pg_catalog, pg_temp as $$
  select due.tenant_id from (
    select s.tenant_id, s.next_at as since from public.schedules s
      left join public.ga4_properties p on p.tenant_id = s.tenant_id and p.id = s.property_id
      where s.paused_at is null and (s.next_at <= as_of or p.time_zone <> s.time_zone)
    union all
    select r.tenant_id, r.due_at from public.schedule_runs r
      where r.status = 'queued' and r.due_at <= as_of or r.status = 'running' and r.leased_until <= as_of
    union all
    select a.tenant_id, a.due_at from public.alert_rules a
      where a.paused_at is null and a.due_at <= as_of and coalesce(a.leased_until, '-infinity') <= as_of
    union all
    select d.tenant_id, d.due_at from public.mail_deliveries d
      where d.status = 'queued' and d.due_at <= as_of or d.status = 'sending' and d.leased_until <= as_of
  ) due join public.tenants t on t.id = due.tenant_id and t.deletion_requested_at is null
  group by due.tenant_id order by min(due.since) limit most
$$;
--> statement-breakpoint
-- Who leaves a team is told by mail no more, also when they come back.
create function doors.drop_from_mail() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.schedules s set mail_to = array_remove(s.mail_to, old.user_id)
    where s.tenant_id = old.tenant_id and old.user_id = any (s.mail_to);
  update public.alert_rules a set mail_to = array_remove(a.mail_to, old.user_id)
    where a.tenant_id = old.tenant_id and old.user_id = any (a.mail_to);
  return null;
end $$;
--> statement-breakpoint
create trigger drop_from_mail after delete on memberships for each row execute function doors.drop_from_mail();
--> statement-breakpoint
-- A door: the team whose feed a token opens. Sets no claim. No row: there is none, its team waits to be deleted, or whoever made it
-- may make none any more.
create function doors.open_feed(token_hash bytea)
returns table (tenant_id uuid, id uuid, name text, created_at timestamptz)
language sql stable strict security definer set search_path = pg_catalog, pg_temp as $$
  select f.tenant_id, f.id, t.name, f.created_at from public.feeds f
    join public.tenants t on t.id = f.tenant_id and t.deletion_requested_at is null
    join public.users u on u.id = f.user_id and u.deletion_requested_at is null
    join public.memberships m on m.tenant_id = f.tenant_id and m.user_id = f.user_id and m.role <> 'viewer'
  where f.token_hash = open_feed.token_hash
$$;
--> statement-breakpoint
-- Anew: with what schedules and alerts leave behind.
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
  return query with one as (delete from public.schedule_runs r where r.created_at <= as_of - interval '14 months' returning 1)
    select 'schedule_runs', count(*) from one;
  return query with one as (delete from public.incidents i
      where i.created_at <= as_of - interval '14 months' and i.closed_day is not null returning 1) select 'incidents', count(*) from one;
  return query with one as (delete from public.mail_deliveries d where d.created_at <= as_of - interval '30 days' returning 1)
    select 'mail_deliveries', count(*) from one;
end $$;
--> statement-breakpoint
do $$
declare f text;
begin
  foreach f in array array['list_due_work(timestamptz, integer)', 'open_feed(bytea)']
  loop
    execute format('revoke all on function doors.%s from public', f);
    execute format('grant execute on function doors.%s to parley_app', f);
    execute format('alter function doors.%s owner to parley_doors', f);
  end loop;
  revoke all on function doors.drop_from_mail() from public;
  alter function doors.drop_from_mail() owner to parley_doors;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
