CREATE TABLE "erasure_ledger" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"subject_hash" "bytea" NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"erased_at" timestamp (3) with time zone,
	"erased" jsonb,
	"attempts" integer DEFAULT 0 NOT NULL,
	"leased_until" timestamp (3) with time zone,
	CONSTRAINT "erasure_ledger_subject" UNIQUE("kind","subject_hash"),
	CONSTRAINT "erasure_ledger_kind" CHECK (kind in ('account', 'team'))
);
--> statement-breakpoint
ALTER TABLE "erasure_ledger" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "tenants" ADD COLUMN "deletion_requested_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "deletion_requested_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "erasure_ledger_due" ON "erasure_ledger" USING btree ("requested_at") WHERE erased_at is null;--> statement-breakpoint
CREATE POLICY "doors" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "doors" ON "share_links" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "doors" ON "invitations" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "doors" ON "erasure_ledger" AS PERMISSIVE FOR ALL TO "parley_doors" USING (true) WITH CHECK (true);--> statement-breakpoint
alter table erasure_ledger force row level security;
--> statement-breakpoint
grant select (deletion_requested_at) on users to parley_app;
--> statement-breakpoint
grant select, insert, update, delete on erasure_ledger to parley_doors;
--> statement-breakpoint
grant update (deletion_requested_at), delete on users, tenants to parley_doors;
--> statement-breakpoint
grant update (role) on memberships to parley_doors;
--> statement-breakpoint
grant select, delete on invitations, share_links, idempotency_keys to parley_doors;
--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
-- Beside the first door: what waits to be deleted is shut, but for a browser on the ways out of it. 'PA430': the
-- account waits, 'PA431': the team.
create function doors.refuse_pending(tenant uuid, person uuid, by_key boolean, on_a_way_out boolean) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if on_a_way_out and not by_key then
    return;
  end if;
  if exists (select from public.users u where u.id = person and u.deletion_requested_at is not null) then
    raise exception 'account to be deleted' using errcode = 'PA430';
  end if;
  if exists (select from public.tenants t where t.id = tenant and t.deletion_requested_at is not null) then
    raise exception 'team to be deleted' using errcode = 'PA431';
  end if;
end $$;
--> statement-breakpoint
-- Who acts, after the first door; by a browser alone. 'PA403' for anybody else.
create function doors.person_of_session() returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := nullif(current_setting('app.session_user_id', true), '')::uuid;
begin
  if person is null then
    raise exception 'no person' using errcode = 'PA403';
  end if;
  return person;
end $$;
--> statement-breakpoint
-- 'PA404' where that is another than the one that was named.
create function doors.team_of_owner(named uuid) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
begin
  if named is distinct from tenant then
    raise exception 'another tenant' using errcode = 'PA404';
  end if;
  if not exists (select from public.memberships m
      where m.tenant_id = tenant and m.user_id = doors.person_of_session() and m.role = 'owner') then
    raise exception 'not an owner' using errcode = 'PA403';
  end if;
  return tenant;
end $$;
--> statement-breakpoint
-- A name as it was typed, on whatever keyboard. 'PA432': another one.
create function doors.expect_name(name text, typed text) returns void
language plpgsql immutable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if normalize(btrim(name)) is distinct from normalize(btrim(typed)) then
    raise exception 'another name' using errcode = 'PA432';
  end if;
end $$;
--> statement-breakpoint
-- The team of the owner who asks: shut from now on, and its members' sessions in it ended, but for the asker's own.
create function doors.request_team_deletion(team uuid, typed_name text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare tenant uuid := doors.team_of_owner(team); asked timestamptz;
begin
  perform doors.expect_name(t.name, typed_name) from public.tenants t where t.id = tenant for update;
  update public.tenants t set deletion_requested_at = coalesce(t.deletion_requested_at, now()) where t.id = tenant
    returning t.deletion_requested_at into asked;
  insert into public.erasure_ledger (kind, subject_hash, requested_at) values ('team', sha256(uuid_send(tenant)), asked)
    on conflict do nothing;
  delete from public.sessions s where s.tenant_id = tenant and s.user_id <> doors.person_of_session();
  return asked;
end $$;
--> statement-breakpoint
-- 'PA433': erasing has begun.
create function doors.undo_team_deletion(team uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare tenant uuid := doors.team_of_owner(team);
begin
  update public.tenants t set deletion_requested_at = null where t.id = tenant and t.deletion_requested_at is not null;
  if not found then
    return;
  end if;
  delete from public.erasure_ledger l where l.kind = 'team' and l.subject_hash = sha256(uuid_send(tenant)) and l.attempts = 0;
  if not found then
    raise exception 'too late' using errcode = 'PA433';
  end if;
end $$;
--> statement-breakpoint
-- The account of whoever asks, with the teams that have nobody else. Instead, where there are any: the teams that
-- would be left without an owner; then nothing was done.
create function doors.request_account_deletion(typed_name text, kept_session bytea) returns table (id uuid, name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := doors.person_of_session(); asked timestamptz;
begin
  perform doors.expect_name(u.name, typed_name) from public.users u where u.id = person for update;
  return query select t.id, t.name from public.tenants t
    where t.deletion_requested_at is null
      and exists (select from public.memberships m where m.tenant_id = t.id and m.user_id = person and m.role = 'owner')
      and exists (select from public.memberships m where m.tenant_id = t.id and m.user_id <> person)
      and not exists (select from public.memberships m where m.tenant_id = t.id and m.user_id <> person and m.role = 'owner')
    order by t.name;
  if found then
    return;
  end if;
  update public.users u set deletion_requested_at = coalesce(u.deletion_requested_at, now()) where u.id = person
    returning u.deletion_requested_at into asked;
  insert into public.erasure_ledger (kind, subject_hash, requested_at) values ('account', sha256(uuid_send(person)), asked)
    on conflict do nothing;
  with alone as (
    update public.tenants t set deletion_requested_at = asked
      where t.deletion_requested_at is null
        and exists (select from public.memberships m where m.tenant_id = t.id and m.user_id = person)
        and not exists (select from public.memberships m where m.tenant_id = t.id and m.user_id <> person)
      returning t.id)
  insert into public.erasure_ledger (kind, subject_hash, requested_at) select 'team', sha256(uuid_send(alone.id)), asked from alone
    on conflict do nothing;
  delete from public.sessions s where s.user_id = person
    and s.token_hash <> kept_session and s.earlier_token_hash is distinct from kept_session;
end $$;
--> statement-breakpoint
-- With the teams that were to go along. 'PA433': erasing has begun.
create function doors.undo_account_deletion() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare person uuid := doors.person_of_session(); asked timestamptz; undone bytea[];
begin
  select u.deletion_requested_at into asked from public.users u where u.id = person for update;
  if asked is null then
    return;
  end if;
  update public.users u set deletion_requested_at = null where u.id = person;
  with along as (
    update public.tenants t set deletion_requested_at = null
      where t.deletion_requested_at = asked
        and exists (select from public.memberships m where m.tenant_id = t.id and m.user_id = person)
      returning sha256(uuid_send(t.id)) as hash)
  select array_agg(along.hash) into undone from along;
  undone := coalesce(undone, '{}');
  if exists (select from public.erasure_ledger l where l.attempts > 0
      and (l.kind = 'account' and l.subject_hash = sha256(uuid_send(person)) or l.kind = 'team' and l.subject_hash = any (undone)))
  then
    raise exception 'too late' using errcode = 'PA433';
  end if;
  delete from public.erasure_ledger l where l.kind = 'account' and l.subject_hash = sha256(uuid_send(person))
    or l.kind = 'team' and l.subject_hash = any (undone);
end $$;
--> statement-breakpoint
-- Nobody joins a team that waits to be deleted.
create function doors.refuse_joining() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform doors.refuse_pending(new.tenant_id, null, true, false);
  return new;
end $$;
--> statement-breakpoint
create trigger refuse_joining before insert on memberships for each row execute function doors.refuse_joining();
--> statement-breakpoint
-- What is held about whoever asks that the app itself may not see.
create function doors.read_own_person() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select to_jsonb(u) from public.users u where u.id = doors.person_of_session()
$$;
--> statement-breakpoint
-- The next of those that were asked for before `due`, leased to one worker. Teams first: an account takes no team
-- along. `id` is null where it is gone already. No row: nothing to do.
create function doors.lease_erasure(due timestamptz, as_of timestamptz, lease_seconds integer)
returns table (kind text, id uuid, tenant_ids uuid[], attempts integer)
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
declare entry record; subject uuid;
begin
  update public.erasure_ledger l set attempts = l.attempts + 1, leased_until = as_of + make_interval(secs => lease_seconds)
    where l.id = (
      select q.id from public.erasure_ledger q
      where q.erased_at is null and q.requested_at <= due and (q.leased_until is null or q.leased_until < as_of)
      order by q.kind desc, q.requested_at limit 1 for update skip locked)
    returning l.id, l.kind, l.subject_hash, l.attempts into entry;
  if not found then
    return;
  end if;
  if entry.kind = 'team' then
    select t.id into subject from public.tenants t
      where t.deletion_requested_at is not null and sha256(uuid_send(t.id)) = entry.subject_hash;
  else
    select u.id into subject from public.users u
      where u.deletion_requested_at is not null and sha256(uuid_send(u.id)) = entry.subject_hash;
  end if;
  if subject is null then
    update public.erasure_ledger l set erased_at = as_of, leased_until = null where l.id = entry.id;
  end if;
  return query select entry.kind, subject,
    case entry.kind when 'team' then array_remove(array[subject], null)
      else array(select m.tenant_id from public.memberships m where m.user_id = subject) end,
    entry.attempts;
end $$;
--> statement-breakpoint
-- Nobody's alone to leave: where a person is the only owner among others, the one of the highest role who has been
-- there longest becomes the owner. Called by doors only.
create function doors.hand_over_teams(person uuid) returns void
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
declare heir record;
begin
  for heir in
    select distinct on (m.tenant_id) m.tenant_id, m.user_id from public.memberships m
    where m.user_id <> person
      and exists (select from public.memberships own where own.tenant_id = m.tenant_id and own.user_id = person and own.role = 'owner')
      and not exists (select from public.memberships other
        where other.tenant_id = m.tenant_id and other.user_id <> person and other.role = 'owner')
    order by m.tenant_id, m.role desc, m.created_at
  loop
    update public.memberships m set role = 'owner' where m.tenant_id = heir.tenant_id and m.user_id = heir.user_id;
    insert into public.audit_log (tenant_id, action, subject, details)
      values (heir.tenant_id, 'ownership.transferred', heir.user_id::text, '{"reason": "account_deleted"}');
  end loop;
end $$;
--> statement-breakpoint
-- The rows, and with them all that hangs on them, once what is kept elsewhere has gone. False: it was undone meanwhile,
-- or an account still has a team of its own that is not erased yet.
create function doors.erase(subject_kind text, subject uuid, as_of timestamptz, what jsonb) returns boolean
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
declare entry uuid;
begin
  select l.id into entry from public.erasure_ledger l
    where l.kind = subject_kind and l.subject_hash = sha256(uuid_send(subject)) and l.erased_at is null and l.attempts > 0
    for update;
  if not found then
    return false;
  end if;
  if subject_kind = 'team' then
    delete from public.tenants t where t.id = subject and t.deletion_requested_at is not null;
  else
    if exists (select from public.memberships own where own.user_id = subject
        and not exists (select from public.memberships m where m.tenant_id = own.tenant_id and m.user_id <> subject)) then
      return false;
    end if;
    perform doors.hand_over_teams(subject);
    delete from public.users u where u.id = subject and u.deletion_requested_at is not null;
  end if;
  if not found then
    return false;
  end if;
  update public.erasure_ledger l set erased_at = as_of, erased = what, leased_until = null where l.id = entry;
  return true;
end $$;
--> statement-breakpoint
create function doors.sweep_expired(as_of timestamptz) returns table (swept text, gone bigint)
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
end $$;
--> statement-breakpoint
-- For whoever restores a database: the ledger as it is.
create function doors.list_erasures()
returns table (kind text, subject_hash text, requested_at timestamptz, erased_at timestamptz, erased jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.kind, encode(l.subject_hash, 'hex'), l.requested_at, l.erased_at, l.erased from public.erasure_ledger l order by l.requested_at
$$;
--> statement-breakpoint
-- And a line of it, done again: 'erased', 'marked' for one that still had time to be undone, or 'absent'. Here an account
-- takes along the teams that have nobody else: who joined them later is not in this database.
create function doors.replay_erasure(subject_kind text, hash_hex text, requested timestamptz, done timestamptz, what jsonb) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare hash bytea := decode(hash_hex, 'hex'); subject uuid; result text := 'absent';
begin
  if subject_kind = 'team' then
    select t.id into subject from public.tenants t where sha256(uuid_send(t.id)) = hash for update;
  else
    select u.id into subject from public.users u where sha256(uuid_send(u.id)) = hash for update;
  end if;
  if subject is not null and done is null then
    update public.tenants t set deletion_requested_at = requested where subject_kind = 'team' and t.id = subject;
    update public.users u set deletion_requested_at = requested where subject_kind = 'account' and u.id = subject;
    result := 'marked';
  elsif subject is not null then
    if subject_kind = 'account' then
      delete from public.tenants t
        where exists (select from public.memberships m where m.tenant_id = t.id and m.user_id = subject)
          and not exists (select from public.memberships m where m.tenant_id = t.id and m.user_id <> subject);
      perform doors.hand_over_teams(subject);
      delete from public.users u where u.id = subject;
    else
      delete from public.tenants t where t.id = subject;
    end if;
    result := 'erased';
  end if;
  insert into public.erasure_ledger as l (kind, subject_hash, requested_at, erased_at, erased)
    values (subject_kind, hash, requested, done, what)
    on conflict on constraint erasure_ledger_subject
    do update set requested_at = excluded.requested_at, erased_at = coalesce(l.erased_at, excluded.erased_at), erased = coalesce(l.erased, excluded.erased);
  return result;
end $$;
--> statement-breakpoint
-- The doors for the app, and those for the owner alone. What only other doors call is nobody's.
do $$
declare f record;
begin
  grant create on schema doors to parley_doors;
  for f in select p.oid::regprocedure as signature, p.proname as name from pg_proc p
    where p.pronamespace = 'doors'::regnamespace and p.proname in ('refuse_pending', 'person_of_session', 'team_of_owner',
      'expect_name', 'request_team_deletion', 'undo_team_deletion', 'request_account_deletion', 'undo_account_deletion',
      'refuse_joining', 'read_own_person', 'lease_erasure', 'hand_over_teams', 'erase', 'sweep_expired', 'list_erasures', 'replay_erasure')
  loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('alter function %s owner to parley_doors', f.signature);
    if f.name in ('list_erasures', 'replay_erasure') then
      execute format('grant execute on function %s to %I', f.signature, current_user);
    elsif f.name not in ('person_of_session', 'team_of_owner', 'expect_name', 'hand_over_teams', 'refuse_joining') then
      execute format('grant execute on function %s to parley_app', f.signature);
    end if;
  end loop;
  grant usage on schema doors to parley_doors;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
