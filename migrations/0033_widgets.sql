ALTER TABLE "usage_ledger" ADD COLUMN "widget_id" uuid;--> statement-breakpoint
ALTER TABLE "widgets" ADD COLUMN "property_id" uuid;--> statement-breakpoint
ALTER TABLE "widgets" ADD COLUMN "mode" text DEFAULT 'identified' NOT NULL;--> statement-breakpoint
ALTER TABLE "widgets" ADD COLUMN "public_metrics" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "widgets" ADD COLUMN "public_dimensions" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "widgets" ADD COLUMN "public_kinds" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "widgets" ADD COLUMN "visitor_budget" integer DEFAULT 30 NOT NULL;--> statement-breakpoint
ALTER TABLE "widgets" ADD COLUMN "site_budget" integer DEFAULT 1000 NOT NULL;--> statement-breakpoint
ALTER TABLE "widgets" ADD COLUMN "secret_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "widgets" ADD COLUMN "previous_secret_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "widgets" ADD COLUMN "paused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "widgets" ADD CONSTRAINT "widgets_property_id" FOREIGN KEY ("tenant_id","property_id") REFERENCES "public"."ga4_properties"("tenant_id","id") ON DELETE set null ("property_id") ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "widgets_id" ON "widgets" USING btree ("id");--> statement-breakpoint
CREATE INDEX "widgets_property" ON "widgets" USING btree ("tenant_id","property_id");--> statement-breakpoint
ALTER TABLE "widgets" ADD CONSTRAINT "widgets_mode" CHECK (mode in ('identified', 'public'));--> statement-breakpoint
ALTER TABLE "widgets" ADD CONSTRAINT "widgets_budgets" CHECK (visitor_budget > 0 and site_budget > 0);--> statement-breakpoint
CREATE POLICY "doors" ON "widgets" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);
--> statement-breakpoint
grant select on widgets to parley_doors;
--> statement-breakpoint
grant select (property, display_name, time_zone, currency, metadata) on ga4_properties to parley_doors;
--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
-- A door: all that a visitor's request may know of the team, for a site key. Sets no claim, so that nothing after it in the
-- transaction sees a row. No row: there is none, it is paused, its property was unlinked or nobody confirmed its grant, or its team or the
-- person who connected it waits to be deleted.
create function doors.find_widget(widget_id uuid, with_fields boolean)
returns table (tenant_id uuid, name text, hosts text[], mode text, public_metrics text[], public_dimensions text[], public_kinds text[],
  visitor_budget integer, site_budget integer, settings jsonb, secret_version integer, previous_secret_until timestamptz,
  property text, display_name text, time_zone text, currency text, week_start text, metadata jsonb, credential_id uuid, credential_status text)
language sql stable strict security definer set search_path = pg_catalog, pg_temp as $$
  select w.tenant_id, w.name, w.hosts, w.mode, w.public_metrics, w.public_dimensions, w.public_kinds,
    w.visitor_budget, w.site_budget, w.settings, w.secret_version, w.previous_secret_until,
    p.property, p.display_name, p.time_zone, p.currency, t.week_start, case when with_fields then p.metadata end, c.id, c.status::text
  from public.widgets w
    join public.tenants t on t.id = w.tenant_id and t.deletion_requested_at is null
    join public.ga4_properties p on p.tenant_id = w.tenant_id and p.id = w.property_id
    join public.ga4_credentials c on c.tenant_id = p.tenant_id and c.id = p.credential_id and c.confirm_by is null
    join public.users u on u.id = c.user_id and u.deletion_requested_at is null
  where w.id = find_widget.widget_id and w.paused_at is null
$$;
--> statement-breakpoint
do $$
begin
  grant create on schema doors to parley_doors;
  revoke all on function doors.find_widget(uuid, boolean) from public;
  grant execute on function doors.find_widget(uuid, boolean) to parley_app;
  alter function doors.find_widget(uuid, boolean) owner to parley_doors;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
