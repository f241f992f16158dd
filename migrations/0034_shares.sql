CREATE TABLE "share_views" (
	"tenant_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"link_id" uuid NOT NULL,
	"client" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_views_tenant_id_id_pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "share_views_client" CHECK (client in ('computer', 'phone', 'tablet', 'program'))
);
--> statement-breakpoint
ALTER TABLE "share_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- Nothing ever wrote these three tables: an answer is its report, so there is none to be kept apart from it.
truncate share_links;--> statement-breakpoint
ALTER TABLE "share_links" DROP CONSTRAINT "share_links_token_hash";--> statement-breakpoint
ALTER TABLE "share_links" DROP CONSTRAINT "share_links_tenant_id_report_id_version_report_versions_tenant_id_report_id_version_fk";
--> statement-breakpoint
ALTER TABLE "report_versions" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reports" DISABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP POLICY "tenant" ON "report_versions" CASCADE;--> statement-breakpoint
DROP TABLE "report_versions" CASCADE;--> statement-breakpoint
DROP POLICY "tenant" ON "reports" CASCADE;--> statement-breakpoint
DROP TABLE "reports" CASCADE;--> statement-breakpoint
ALTER TABLE "chat_messages" ADD COLUMN "version_of" uuid;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "user_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "message_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "property_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "report" jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "password_salt" "bytea";--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "password_hash" "bytea";--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "tried_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "share_links" ADD COLUMN "views" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "tenants" ADD COLUMN "shares_links" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "share_views" ADD CONSTRAINT "share_views_link" FOREIGN KEY ("tenant_id","link_id") REFERENCES "public"."share_links"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "share_views_link" ON "share_views" USING btree ("tenant_id","link_id","created_at");--> statement-breakpoint
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_version_of" FOREIGN KEY ("tenant_id","version_of") REFERENCES "public"."chat_messages"("tenant_id","id") ON DELETE set null ("version_of") ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_user" FOREIGN KEY ("tenant_id","user_id") REFERENCES "public"."memberships"("tenant_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_message" FOREIGN KEY ("tenant_id","message_id") REFERENCES "public"."chat_messages"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_property" FOREIGN KEY ("tenant_id","property_id") REFERENCES "public"."ga4_properties"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chat_messages_reports" ON "chat_messages" USING btree ("tenant_id","created_at","id") WHERE content ->> 'type' = 'report';--> statement-breakpoint
CREATE INDEX "chat_messages_versions" ON "chat_messages" USING btree ("tenant_id","version_of");--> statement-breakpoint
CREATE INDEX "share_links_token" ON "share_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "share_links_user" ON "share_links" USING btree ("tenant_id","user_id","created_at");--> statement-breakpoint
CREATE INDEX "share_links_message" ON "share_links" USING btree ("tenant_id","message_id");--> statement-breakpoint
CREATE INDEX "share_links_property" ON "share_links" USING btree ("tenant_id","property_id");--> statement-breakpoint
ALTER TABLE "share_links" DROP COLUMN "report_id";--> statement-breakpoint
ALTER TABLE "share_links" DROP COLUMN "version";--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_password" CHECK ((password_salt is null) = (password_hash is null));--> statement-breakpoint
CREATE POLICY "tenant" ON "share_views" AS PERMISSIVE FOR ALL TO "parley_app" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "share_views" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);
--> statement-breakpoint
alter table share_views force row level security;
--> statement-breakpoint
grant update (shares_links) on tenants to parley_app;
--> statement-breakpoint
revoke update, delete on share_links from parley_app;
--> statement-breakpoint
grant update (revoked_at, updated_at) on share_links to parley_app;
--> statement-breakpoint
grant update (tries, tried_since, views, updated_at) on share_links to parley_doors;
--> statement-breakpoint
grant select on share_views to parley_app;
--> statement-breakpoint
grant select, insert, delete on share_views to parley_doors;
--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
grant create on schema doors to parley_doors;
--> statement-breakpoint
-- The link behind a token while it is good: its time is not over, nobody ended it, its team shares links, and whoever made
-- it may still do so. Holds the row, so that tries and views are counted one after the other.
create function doors.hold_share(token_hash bytea) returns setof public.share_links
language sql strict security definer set search_path = pg_catalog, pg_temp as $$
  select l.* from public.share_links l
    join public.tenants t on t.id = l.tenant_id and t.shares_links and t.deletion_requested_at is null
    join public.users u on u.id = l.user_id and u.deletion_requested_at is null
    join public.memberships m on m.tenant_id = l.tenant_id and m.user_id = l.user_id and m.role <> 'viewer'
    where l.token_hash = hold_share.token_hash and l.revoked_at is null and l.expires_at > now()
    for no key update of l
$$;
--> statement-breakpoint
-- A door: counts a password that is about to be tried. `salt`: what to derive it with, null where the link asks for none;
-- `again_at`: too many were tried, and when the next may be. No row: there is no such link.
create function doors.try_share_password(token_hash bytea, most integer, per_seconds integer)
returns table (salt bytea, again_at timestamptz)
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
declare link public.share_links; since timestamptz; before integer;
begin
  select * into link from doors.hold_share(token_hash);
  if not found then
    return;
  end if;
  since := case when link.tried_since > now() - make_interval(secs => per_seconds) then link.tried_since else now() end;
  before := case when since = link.tried_since then link.tries else 0 end;
  if before >= most then
    return query select null::bytea, since + make_interval(secs => per_seconds);
    return;
  end if;
  update public.share_links l set tries = before + 1, tried_since = since where l.tenant_id = link.tenant_id and l.id = link.id;
  return query select link.password_salt, null::timestamptz;
end $$;
--> statement-breakpoint
-- A door: the report behind a token, and a line in the log of views. `report` is null where it asks for a password and
-- `password_hash` is not it. No row: there is no such link.
create function doors.open_share(token_hash bytea, password_hash bytea, client text)
returns table (report jsonb, created_at timestamptz, expires_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare link public.share_links;
begin
  select * into link from doors.hold_share(token_hash);
  if not found then
    return;
  end if;
  if link.password_hash is not null and open_share.password_hash is distinct from link.password_hash then
    return query select null::jsonb, null::timestamptz, null::timestamptz;
    return;
  end if;
  insert into public.share_views (tenant_id, link_id, client) values (link.tenant_id, link.id, open_share.client);
  -- The count goes on; of the single views the latest hundred are kept.
  delete from public.share_views v where v.tenant_id = link.tenant_id and v.link_id = link.id and v.id not in (
    select latest.id from public.share_views latest where latest.tenant_id = link.tenant_id and latest.link_id = link.id
    order by latest.created_at desc limit 100);
  update public.share_links l set views = l.views + 1, tries = 0, tried_since = null
    where l.tenant_id = link.tenant_id and l.id = link.id;
  return query select link.report, link.created_at, link.expires_at;
end $$;
--> statement-breakpoint
do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature, p.proname = 'hold_share' as is_inner from pg_proc p
    where p.pronamespace = 'doors'::regnamespace and p.proname in ('hold_share', 'try_share_password', 'open_share')
  loop
    execute format('revoke all on function %s from public', f.signature);
    if not f.is_inner then
      execute format('grant execute on function %s to parley_app', f.signature);
    end if;
    execute format('alter function %s owner to parley_doors', f.signature);
  end loop;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
