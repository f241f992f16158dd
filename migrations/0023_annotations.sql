CREATE TABLE "annotation_events" (
	"tenant_id" uuid NOT NULL,
	"hook_id" uuid NOT NULL,
	"event_id" text NOT NULL,
	"annotation_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "annotation_events_tenant_id_hook_id_event_id_pk" PRIMARY KEY("tenant_id","hook_id","event_id")
);
--> statement-breakpoint
ALTER TABLE "annotation_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "annotation_hooks" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"property" text,
	"secret_version" integer DEFAULT 1 NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "annotation_hooks_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "annotation_hooks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "annotations" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"property" text,
	"day" date NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"source" text NOT NULL,
	"created_by" uuid,
	"hook_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "annotations_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "annotations_title" CHECK (char_length(title) between 1 and 120),
	CONSTRAINT "annotations_description" CHECK (char_length(description) <= 2000),
	CONSTRAINT "annotations_source" CHECK (source in ('person', 'hook'))
);
--> statement-breakpoint
ALTER TABLE "annotations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "annotation_events" ADD CONSTRAINT "annotation_events_tenant_id_hook_id_annotation_hooks_tenant_id_id_fk" FOREIGN KEY ("tenant_id","hook_id") REFERENCES "public"."annotation_hooks"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotation_hooks" ADD CONSTRAINT "annotation_hooks_tenant_id_user_id_memberships_tenant_id_user_id_fk" FOREIGN KEY ("tenant_id","user_id") REFERENCES "public"."memberships"("tenant_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_tenant_id_tenants_id_fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_created_by" FOREIGN KEY ("tenant_id","created_by") REFERENCES "public"."memberships"("tenant_id","user_id") ON DELETE set null ("created_by") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "annotations" ADD CONSTRAINT "annotations_hook" FOREIGN KEY ("tenant_id","hook_id") REFERENCES "public"."annotation_hooks"("tenant_id","id") ON DELETE set null ("hook_id") ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "annotation_hooks_id" ON "annotation_hooks" USING btree ("id");--> statement-breakpoint
CREATE INDEX "annotation_hooks_user" ON "annotation_hooks" USING btree ("tenant_id","user_id");--> statement-breakpoint
CREATE INDEX "annotations_day" ON "annotations" USING btree ("tenant_id","day","id");--> statement-breakpoint
CREATE POLICY "tenant" ON "annotation_events" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "annotation_events" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "annotation_hooks" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "annotation_hooks" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant" ON "annotations" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "annotations" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);
--> statement-breakpoint
alter table annotations force row level security;
--> statement-breakpoint
alter table annotation_hooks force row level security;
--> statement-breakpoint
alter table annotation_events force row level security;
--> statement-breakpoint
create trigger touch_updated_at before update on annotations for each row execute function touch_updated_at();
--> statement-breakpoint
create trigger touch_updated_at before update on annotation_hooks for each row execute function touch_updated_at();
--> statement-breakpoint
grant select, insert, update, delete on annotations, annotation_hooks to parley_app;
--> statement-breakpoint
grant select on annotation_events to parley_app;
--> statement-breakpoint
grant select, insert on annotations to parley_doors;
--> statement-breakpoint
grant select, update (used_at, updated_at) on annotation_hooks to parley_doors;
--> statement-breakpoint
grant select, insert, delete on annotation_events to parley_doors;
--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
-- A door: what the secret of a webhook is derived from. No row: there is none, or its team waits to be deleted.
create function doors.find_annotation_hook(hook_id uuid) returns table (tenant_id uuid, secret_version integer)
language sql stable strict security definer set search_path = pg_catalog, pg_temp as $$
  select h.tenant_id, h.secret_version from public.annotation_hooks h
    join public.tenants t on t.id = h.tenant_id and t.deletion_requested_at is null
    join public.users u on u.id = h.user_id and u.deletion_requested_at is null
    where h.id = find_annotation_hook.hook_id
$$;
--> statement-breakpoint
-- A door: an annotation that a webhook's secret has signed, once for each message; sent again it is the one that was made
-- the first time. No row: the secret was changed or the webhook deleted since it was looked up.
create function doors.receive_annotation(tenant_id uuid, hook_id uuid, secret_version integer, event_id text, day date, title text, description text)
returns table (annotation_id uuid, is_new boolean)
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
declare hook record; made uuid := gen_random_uuid();
begin
  select h.property, h.used_at into hook from public.annotation_hooks h
    join public.tenants t on t.id = h.tenant_id and t.deletion_requested_at is null
    where h.tenant_id = receive_annotation.tenant_id and h.id = receive_annotation.hook_id
      and h.secret_version = receive_annotation.secret_version
    for no key update of h;
  if not found then
    return;
  end if;
  -- Senders go on trying for days, with the same id.
  delete from public.annotation_events e where e.tenant_id = receive_annotation.tenant_id
    and e.hook_id = receive_annotation.hook_id and e.created_at < now() - interval '30 days';
  insert into public.annotation_events (tenant_id, hook_id, event_id, annotation_id)
    values (receive_annotation.tenant_id, receive_annotation.hook_id, receive_annotation.event_id, made) on conflict do nothing;
  if not found then
    return query select e.annotation_id, false from public.annotation_events e
      where e.tenant_id = receive_annotation.tenant_id and e.hook_id = receive_annotation.hook_id
        and e.event_id = receive_annotation.event_id;
    return;
  end if;
  insert into public.annotations (tenant_id, id, property, day, title, description, source, hook_id)
    values (receive_annotation.tenant_id, made, hook.property, day, title, description, 'hook', receive_annotation.hook_id);
  if hook.used_at is null or hook.used_at < now() - interval '1 hour' then
    update public.annotation_hooks h set used_at = now()
      where h.tenant_id = receive_annotation.tenant_id and h.id = receive_annotation.hook_id;
  end if;
  return query select made, true;
end $$;
--> statement-breakpoint
do $$
declare f record;
begin
  grant create on schema doors to parley_doors;
  for f in select p.oid::regprocedure as signature from pg_proc p
    where p.pronamespace = 'doors'::regnamespace and p.proname in ('find_annotation_hook', 'receive_annotation')
  loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to parley_app', f.signature);
    execute format('alter function %s owner to parley_doors', f.signature);
  end loop;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
