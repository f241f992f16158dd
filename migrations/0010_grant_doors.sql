CREATE TABLE "security_events" (
	"jti" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "security_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ga4_credentials" ADD COLUMN "token_identifiers" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "security_events_time" ON "security_events" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "ga4_credentials_google_account" ON "ga4_credentials" USING btree ("google_sub");--> statement-breakpoint
CREATE POLICY "doors" ON "ga4_credentials" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "doors" ON "ga4_properties" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "doors" ON "audit_log" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "doors" ON "security_events" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);
--> statement-breakpoint
alter table security_events force row level security;
--> statement-breakpoint
grant select, insert, delete on security_events to parley_doors;
--> statement-breakpoint
grant select (tenant_id, id, credential_id) on ga4_properties to parley_doors;
--> statement-breakpoint
grant select (tenant_id, id, google_sub, token_identifiers, status), update (status), delete on ga4_credentials to parley_doors;
--> statement-breakpoint
grant select, insert on audit_log to parley_doors;
--> statement-breakpoint
-- Third door, anew: a run whose grant has ended waits until it is connected again.
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
create or replace function doors.lease_sync_run(lease_seconds integer)
returns table (tenant_id uuid, id uuid, property_id uuid, day date, attempts integer)
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
declare run record;
begin
  update public.sync_runs r
    set status = 'running', attempts = r.attempts + 1, leased_until = now() + make_interval(secs => lease_seconds)
    where (r.tenant_id, r.id) = (
      select q.tenant_id, q.id from public.sync_runs q
        join public.ga4_properties p on p.tenant_id = q.tenant_id and p.id = q.property_id
        join public.ga4_credentials c on c.tenant_id = p.tenant_id and c.id = p.credential_id
      where (q.status = 'queued' or (q.status = 'running' and q.leased_until < now())) and c.status = 'active'
      order by q.created_at limit 1 for update of q skip locked)
    returning r.tenant_id, r.id, r.property_id, r.day, r.attempts into run;
  if not found then
    return;
  end if;
  perform set_config('app.tenant_id', run.tenant_id::text, true), set_config('app.user_id', '', true),
    set_config('app.session_user_id', '', true);
  return query select run.tenant_id, run.id, run.property_id, run.day, run.attempts;
end $$;
--> statement-breakpoint
-- Fourth door: Google says that an account is not safe, or no longer ours to read. Acts once on each `jti`, in every
-- tenant that the account is connected to, and remembers it there. Returns the grants that ended.
-- The account is named by its `sub`, or by a hash of one of its refresh tokens; `grants` is keep, mark or delete.
create function doors.receive_security_event(jti text, event text, google_sub text, token_identifier text, ends_sessions boolean, grants text)
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
      update public.ga4_credentials c set status = 'needs_reconnect' where c.tenant_id = ended.tenant_id and c.id = ended.id;
    end if;
    tenant_id := ended.tenant_id;
    credential_id := ended.id;
    return next;
  end loop;
end $$;
--> statement-breakpoint
do $$
begin
  grant create on schema doors to parley_doors;
  revoke all on function doors.receive_security_event(text, text, text, text, boolean, text) from public;
  grant execute on function doors.receive_security_event(text, text, text, text, boolean, text) to parley_app;
  alter function doors.receive_security_event(text, text, text, text, boolean, text) owner to parley_doors;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
