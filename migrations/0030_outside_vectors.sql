CREATE TABLE "outside_vectors" (
	"tenant_id" uuid NOT NULL,
	"fact_id" uuid NOT NULL,
	"model" text NOT NULL,
	"content_hash" text,
	"gone_at" timestamp (3) with time zone,
	CONSTRAINT "outside_vectors_tenant_id_fact_id_model_pk" PRIMARY KEY("tenant_id","fact_id","model")
);
--> statement-breakpoint
ALTER TABLE "outside_vectors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE INDEX "outside_vectors_gone" ON "outside_vectors" USING btree ("gone_at") WHERE gone_at is not null;--> statement-breakpoint
CREATE POLICY "tenant" ON "outside_vectors" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "outside_vectors" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
alter table outside_vectors force row level security;
--> statement-breakpoint
grant select, insert, update, delete on outside_vectors to parley_app;
--> statement-breakpoint
grant select, update on outside_vectors to parley_doors;
--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
grant create on schema doors to parley_doors;
--> statement-breakpoint
-- However a fact goes, by itself or with its property, grant, person or team: its vector outside has to go too.
create function doors.mark_gone_vectors() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.outside_vectors o set gone_at = now() from gone g where o.tenant_id = g.tenant_id and o.fact_id = g.id;
  return null;
end $$;
--> statement-breakpoint
create trigger mark_gone_vectors after delete on ga4_facts
  referencing old table as gone for each statement execute function doors.mark_gone_vectors();
--> statement-breakpoint
-- Of all tenants, also of those that are gone themselves.
create function doors.list_gone_vectors(before timestamptz, most integer)
returns table (tenant_id uuid, fact_id uuid, model text)
language sql stable strict security definer set search_path = pg_catalog, pg_temp as $$
  select o.tenant_id, o.fact_id, o.model from public.outside_vectors o where o.gone_at <= before
  order by o.gone_at limit most
$$;
--> statement-breakpoint
do $$
begin
  revoke all on function doors.mark_gone_vectors() from public;
  alter function doors.mark_gone_vectors() owner to parley_doors;
  revoke all on function doors.list_gone_vectors(timestamptz, integer) from public;
  grant execute on function doors.list_gone_vectors(timestamptz, integer) to parley_app;
  alter function doors.list_gone_vectors(timestamptz, integer) owner to parley_doors;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
