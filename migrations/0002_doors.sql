-- Force row level security: the owner of the tables is bound by the policies too.
do $$
declare t record;
begin
  for t in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity
  loop
    execute format('alter table %s force row level security', t.name);
  end loop;
end $$;
--> statement-breakpoint
alter table ga4_facts alter column embedding set storage plain;
--> statement-breakpoint
-- drizzle-kit cannot say which column of a composite key to null.
alter table chat_sessions drop constraint chat_sessions_property;
--> statement-breakpoint
alter table chat_sessions add constraint chat_sessions_property foreign key (tenant_id, property_id)
  references ga4_properties (tenant_id, id) on delete set null (property_id);
--> statement-breakpoint
create function touch_updated_at() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.updated_at := now();
  return new;
end $$;
--> statement-breakpoint
do $$
declare t record;
begin
  for t in select table_name from information_schema.columns
    where table_schema = 'public' and column_name = 'updated_at'
  loop
    execute format('create trigger touch_updated_at before update on public.%I for each row execute function touch_updated_at()', t.table_name);
  end loop;
end $$;
--> statement-breakpoint
create view ga4_credentials_safe with (security_invoker = true) as
  select tenant_id, id, user_id, google_sub, google_email, scopes, status, created_at, updated_at from ga4_credentials;
--> statement-breakpoint
-- What the app may do, and no more: a privilege that is missing here needs no policy to be safe.
grant usage on schema public, doors to parley_app;
--> statement-breakpoint
grant select, insert, update, delete on memberships, invitations, ga4_credentials, ga4_properties, ga4_facts, chat_sessions,
  chat_messages, reports, report_versions, share_links, widgets, sync_runs, idempotency_keys to parley_app;
--> statement-breakpoint
grant select on ga4_credentials_safe to parley_app;
--> statement-breakpoint
grant select (id, email, name, picture, created_at, updated_at) on users to parley_app;
--> statement-breakpoint
grant select, update (name) on tenants to parley_app;
--> statement-breakpoint
grant select, update (tenant_id), delete on sessions to parley_app;
--> statement-breakpoint
grant select (tenant_id, id, user_id, name, key_id, role, used_at, expires_at, created_at, updated_at), insert, delete
  on api_keys to parley_app;
--> statement-breakpoint
grant select, insert on usage_ledger, audit_log to parley_app;
--> statement-breakpoint
grant usage on schema public to parley_doors;
--> statement-breakpoint
grant select, insert, update (email, name, picture) on users to parley_doors;
--> statement-breakpoint
grant select, insert on tenants, memberships to parley_doors;
--> statement-breakpoint
grant select, insert, update (used_at), delete on sessions to parley_doors;
--> statement-breakpoint
grant select, update (used_at) on api_keys to parley_doors;
--> statement-breakpoint
grant select, update (status, attempts, leased_until) on sync_runs to parley_doors;
--> statement-breakpoint
-- First door: who is asking? Sets the claims that every policy of the rest of the transaction reads.
-- 'PA401': no such credential, or it has ended. 'PA403': the role is too low.
create function doors.authenticate(kind text, public_id text, secret_hash bytea, least_role public.role)
returns table (user_id uuid, tenant_id uuid, role public.role, credential_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  actor record;
  -- Often enough for a list of sessions, and no row is written on every request.
  note_use_every constant interval := '1 hour';
begin
  if kind = 'session' then
    select s.id, s.user_id, s.tenant_id, m.role, s.used_at into actor
      from public.sessions s join public.memberships m on m.tenant_id = s.tenant_id and m.user_id = s.user_id
      where s.token_hash = authenticate.secret_hash and s.expires_at > now() and s.used_at > now() - interval '7 days';
    if found and actor.used_at < now() - note_use_every then
      update public.sessions s set used_at = now() where s.id = actor.id;
    end if;
  elsif kind = 'api_key' then
    select k.id, k.user_id, k.tenant_id, least(k.role, m.role) as role, k.used_at into actor
      from public.api_keys k join public.memberships m on m.tenant_id = k.tenant_id and m.user_id = k.user_id
      where k.key_id = public_id and k.secret_hash = authenticate.secret_hash and (k.expires_at is null or k.expires_at > now());
    if found and (actor.used_at is null or actor.used_at < now() - note_use_every) then
      update public.api_keys k set used_at = now() where k.tenant_id = actor.tenant_id and k.id = actor.id;
    end if;
  end if;
  if not found then
    raise exception 'credential refused' using errcode = 'PA401';
  end if;
  if (actor.role >= least_role) is not true then
    raise exception 'role too low' using errcode = 'PA403';
  end if;
  perform set_config('app.tenant_id', actor.tenant_id::text, true), set_config('app.user_id', actor.user_id::text, true),
    set_config('app.session_user_id', case kind when 'session' then actor.user_id::text else '' end, true);
  return query select actor.user_id, actor.tenant_id, actor.role, actor.id;
end $$;
--> statement-breakpoint
-- Second door: a person comes back from Google. The first time makes the user, a tenant of their own and its owner.
-- The row of the user is locked from the first statement on, so that two at once make one.
create function doors.sign_in(google_sub text, email text, name text, picture text, token_hash bytea, previous_token_hash bytea, user_agent text)
returns table (user_id uuid, tenant_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid; home uuid;
begin
  insert into public.users as u (google_sub, email, name, picture)
    values (sign_in.google_sub, sign_in.email, sign_in.name, sign_in.picture)
    on conflict on constraint users_google_sub_unique
    do update set email = excluded.email, name = excluded.name, picture = excluded.picture
    returning u.id into person;
  select s.tenant_id into home from public.sessions s where s.user_id = person order by s.used_at desc limit 1;
  if home is null then
    select m.tenant_id into home from public.memberships m where m.user_id = person order by m.created_at limit 1;
  end if;
  if home is null then
    insert into public.tenants as t (name) values (sign_in.name) returning t.id into home;
    insert into public.memberships (tenant_id, user_id, role) values (home, person, 'owner');
  end if;
  -- The browser's earlier session ends whosever it was, and with it what has run out of this person's.
  delete from public.sessions s where s.token_hash = previous_token_hash
    or s.user_id = person and (s.expires_at <= now() or s.used_at <= now() - interval '7 days');
  insert into public.sessions (token_hash, user_id, tenant_id, user_agent, expires_at)
    values (sign_in.token_hash, person, home, left(sign_in.user_agent, 300), now() + interval '30 days');
  return query select person, home;
end $$;
--> statement-breakpoint
-- Third door: the next day of some property to be synced, leased to one worker. Sets that tenant's claim, and no
-- person's. Strict: a lease without an end would never come back.
create function doors.lease_sync_run(lease_seconds integer)
returns table (tenant_id uuid, id uuid, property_id uuid, day date, attempts integer)
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
declare run record;
begin
  update public.sync_runs r
    set status = 'running', attempts = r.attempts + 1, leased_until = now() + make_interval(secs => lease_seconds)
    where (r.tenant_id, r.id) = (
      select q.tenant_id, q.id from public.sync_runs q
      where q.status = 'queued' or (q.status = 'running' and q.leased_until < now())
      order by q.created_at limit 1 for update skip locked)
    returning r.tenant_id, r.id, r.property_id, r.day, r.attempts into run;
  if not found then
    return;
  end if;
  perform set_config('app.tenant_id', run.tenant_id::text, true), set_config('app.user_id', '', true),
    set_config('app.session_user_id', '', true);
  return query select run.tenant_id, run.id, run.property_id, run.day, run.attempts;
end $$;
--> statement-breakpoint
-- Owned by a role that can do nothing but this, and lent to nobody: whoever migrates is its member only meanwhile.
do $$
declare f record;
begin
  execute format('grant parley_doors to %I', current_user);
  grant create on schema doors to parley_doors;
  for f in select p.oid::regprocedure as signature from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'doors'
  loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to parley_app', f.signature);
    execute format('alter function %s owner to parley_doors', f.signature);
  end loop;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
