ALTER TABLE "mail_deliveries" DROP CONSTRAINT "mail_deliveries_about";--> statement-breakpoint
ALTER TABLE "webhook_endpoints" DROP CONSTRAINT "webhook_endpoints_kinds";--> statement-breakpoint
ALTER TABLE "webhook_events" DROP CONSTRAINT "webhook_events_kind";--> statement-breakpoint
ALTER TABLE "alert_rules" ADD COLUMN "revision" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "ended_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "ended_by" text;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "watched" jsonb;--> statement-breakpoint
ALTER TABLE "incidents" ADD COLUMN "revision" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "mail_deliveries" ADD COLUMN "ended_incident_id" uuid;--> statement-breakpoint
ALTER TABLE "mail_deliveries" ADD CONSTRAINT "mail_deliveries_ended" FOREIGN KEY ("tenant_id","ended_incident_id") REFERENCES "public"."incidents"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_deliveries_ended" ON "mail_deliveries" USING btree ("tenant_id","ended_incident_id");--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_ended_by" CHECK (ended_by in ('back', 'withdrawn', 'changed'));--> statement-breakpoint
ALTER TABLE "mail_deliveries" ADD CONSTRAINT "mail_deliveries_about" CHECK (num_nonnulls(run_id, incident_id, ended_incident_id) = 1);--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_kinds" CHECK (kinds <@ array['report.ready', 'sync.failed', 'grant.reconnect_needed', 'anomaly.found', 'anomaly.resolved']::text[]);--> statement-breakpoint
ALTER TABLE "webhook_events" ADD CONSTRAINT "webhook_events_kind" CHECK (kind in ('report.ready', 'sync.failed', 'grant.reconnect_needed', 'anomaly.found', 'anomaly.resolved', 'webhook.test'));
--> statement-breakpoint
-- What ended before ends were told is told of no more; its entry of the feed stays as old as it is.
alter table incidents no force row level security;
--> statement-breakpoint
alter table incidents disable trigger touch_updated_at;
--> statement-breakpoint
update incidents set ended_at = coalesce(withdrawn_at, updated_at) where closed_day is not null or withdrawn_at is not null;
--> statement-breakpoint
alter table incidents enable trigger touch_updated_at;
--> statement-breakpoint
alter table incidents force row level security;
--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
grant create on schema doors to parley_doors;
--> statement-breakpoint
-- Anew: who heard that an incident opened is known until it has ended, and one that was withdrawn goes as one that closed.
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
  return query with one as (delete from public.webhook_events e where e.created_at <= as_of - interval '30 days'
      and not exists (select from public.incidents i where i.tenant_id = e.tenant_id and i.id = e.id and i.ended_at is null) returning 1)
    select 'webhook_events', count(*) from one;
  return query with one as (delete from public.schedule_runs r where r.created_at <= as_of - interval '14 months' returning 1)
    select 'schedule_runs', count(*) from one;
  return query with one as (delete from public.incidents i
      where i.created_at <= as_of - interval '14 months' and i.ended_at is not null returning 1) select 'incidents', count(*) from one;
  return query with one as (delete from public.mail_deliveries d where d.created_at <= as_of - interval '30 days'
      and not exists (select from public.incidents i where i.tenant_id = d.tenant_id and i.id = d.incident_id and i.ended_at is null) returning 1)
    select 'mail_deliveries', count(*) from one;
end $$;
--> statement-breakpoint
do $$
begin
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
