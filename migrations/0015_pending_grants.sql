ALTER TABLE "ga4_credentials" ADD COLUMN "confirm_by" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "ga4_credentials" ADD COLUMN "google_name" text;--> statement-breakpoint
ALTER TABLE "ga4_credentials" ADD COLUMN "google_picture" text;--> statement-breakpoint
CREATE INDEX "ga4_credentials_unconfirmed" ON "ga4_credentials" USING btree ("confirm_by") WHERE confirm_by is not null;
--> statement-breakpoint
grant select (confirm_by, created_at), update (confirm_by) on ga4_credentials to parley_doors;
--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
-- A door: marks a grant of the acting tenant as ended, and says whether it was the last of its Google account in any tenant:
-- revoking one at Google ends all of them. Of several that end at once the one that comes last is the last: they wait for
-- each other here, and each sees what those before it marked. Nothing else is told about other tenants.
create function doors.release_grant(credential_id uuid) returns boolean
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
declare tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid; account text;
begin
  -- Its own row before the account: so does everybody, and nobody waits in a circle.
  select c.google_sub into account from public.ga4_credentials c
    where c.tenant_id = tenant and c.id = release_grant.credential_id for update;
  if not found then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('google account ' || account, 0));
  update public.ga4_credentials c set status = 'needs_reconnect' where c.tenant_id = tenant and c.id = release_grant.credential_id;
  return not exists (select from public.ga4_credentials c
    where c.google_sub = account and c.status = 'active' and (c.tenant_id, c.id) <> (tenant, release_grant.credential_id));
end $$;
--> statement-breakpoint
-- A door: the next grant, of any tenant, that nobody confirmed in time; released, leased to one worker, and its tenant's claim
-- set, no person's. No row: nothing to do.
create function doors.release_unconfirmed(as_of timestamptz, lease_seconds integer)
returns table (tenant_id uuid, credential_id uuid, is_last boolean, made_at timestamptz)
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
declare next record;
begin
  update public.ga4_credentials c set confirm_by = as_of + make_interval(secs => lease_seconds)
    where (c.tenant_id, c.id) = (
      select q.tenant_id, q.id from public.ga4_credentials q
      where q.confirm_by <= as_of order by q.confirm_by limit 1 for update skip locked)
    returning c.tenant_id, c.id, c.created_at into next;
  perform set_config('app.tenant_id', coalesce(next.tenant_id::text, ''), true), set_config('app.user_id', '', true),
    set_config('app.session_user_id', '', true);
  if next.id is null then
    return;
  end if;
  return query select next.tenant_id, next.id, doors.release_grant(next.id), next.created_at;
end $$;
--> statement-breakpoint
do $$
declare f record;
begin
  grant create on schema doors to parley_doors;
  for f in select p.oid::regprocedure as signature from pg_proc p
    where p.pronamespace = 'doors'::regnamespace and p.proname in ('release_grant', 'release_unconfirmed')
  loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to parley_app', f.signature);
    execute format('alter function %s owner to parley_doors', f.signature);
  end loop;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
