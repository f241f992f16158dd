ALTER TABLE "tenants" ADD COLUMN "seat_limit" integer DEFAULT 50 NOT NULL;--> statement-breakpoint
CREATE INDEX "invitations_token" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_open" ON "invitations" USING btree ("tenant_id",lower(email)) WHERE accepted_at is null;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_role" CHECK (role <> 'owner');--> statement-breakpoint
-- What the app may do to a team directly. Members come in through a door; an invitation is made and revoked, never changed.
revoke insert, update on memberships from parley_app;
--> statement-breakpoint
grant update (role) on memberships to parley_app;
--> statement-breakpoint
revoke update on invitations from parley_app;
--> statement-breakpoint
-- To lock a row takes the right to change one of its columns.
grant update (updated_at) on tenants to parley_doors;
--> statement-breakpoint
grant select, update (accepted_at), delete on invitations to parley_doors;
--> statement-breakpoint
grant usage on schema doors to parley_doors;
--> statement-breakpoint
-- For the first statement of a batch: the team that a path names must be the one of the claim.
create function require_tenant(id uuid) returns void language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if id is distinct from nullif(current_setting('app.tenant_id', true), '')::uuid then
    raise exception 'another tenant' using errcode = 'PA404';
  end if;
end $$;
--> statement-breakpoint
-- One change of a team at a time: whoever changes its members or invitations holds its row before any other. Not `for
-- update`, which would make every insert that refers to the tenant wait.
create function lock_tenant() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform from public.tenants where id = nullif(current_setting('app.tenant_id', true), '')::uuid for no key update;
  return null;
end $$;
--> statement-breakpoint
create trigger lock_tenant before update or delete on memberships
  for each statement execute function lock_tenant();
--> statement-breakpoint
create trigger lock_tenant before insert or delete on invitations
  for each statement execute function lock_tenant();
--> statement-breakpoint
-- Who may change whose membership. Binds the app; doors and cascades answer for themselves.
create function guard_membership() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  person constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
  own public.role;
  touched public.role := old.role;
begin
  if tg_op = 'UPDATE' then
    touched := greatest(old.role, new.role);
  end if;
  if current_user = 'parley_app' then
    select m.role into own from public.memberships m where m.tenant_id = old.tenant_id and m.user_id = person;
    if old.user_id = person and touched > own
      or old.user_id is distinct from person and (own >= 'admin' and touched <= own) is not true then
      raise exception 'membership beyond the own role' using errcode = 'PA403';
    end if;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
--> statement-breakpoint
create trigger guard_membership before update or delete on memberships
  for each row execute function guard_membership();
--> statement-breakpoint
-- The same for invitations. Members need none ('PA413').
create function guard_invitation() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  person constant uuid := nullif(current_setting('app.user_id', true), '')::uuid;
  own public.role;
  touched public.invitations := case tg_op when 'DELETE' then old else new end;
begin
  if current_user = 'parley_app' then
    select m.role into own from public.memberships m where m.tenant_id = touched.tenant_id and m.user_id = person;
    if (own >= 'admin' and touched.role <= own) is not true
      or tg_op = 'INSERT' and (new.invited_by = person and new.accepted_at is null) is not true then
      raise exception 'invitation beyond the own role' using errcode = 'PA403';
    end if;
  end if;
  if tg_op = 'INSERT' and exists (
    select from public.memberships m join public.users u on u.id = m.user_id
    where m.tenant_id = new.tenant_id and lower(u.email) = lower(new.email)) then
    raise exception 'a member already' using errcode = 'PA413';
  end if;
  return touched;
end $$;
--> statement-breakpoint
create trigger guard_invitation before insert or delete on invitations
  for each row execute function guard_invitation();
--> statement-breakpoint
-- The rules that hold for everybody see all rows, whoever asks: these functions are the doors'.
create function doors.keep_owner() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from public.tenants t where t.id = old.tenant_id for no key update;
  -- A tenant that goes takes its owners along.
  if found and not exists (select from public.memberships m where m.tenant_id = old.tenant_id and m.role = 'owner') then
    raise exception 'tenant without an owner' using errcode = 'PA412';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_owner after update or delete on memberships
  for each row when (old.role = 'owner') execute function doors.keep_owner();
--> statement-breakpoint
create function doors.keep_seats() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare seats integer;
begin
  select t.seat_limit into seats from public.tenants t where t.id = new.tenant_id for no key update;
  if (select count(*) from public.memberships m where m.tenant_id = new.tenant_id)
    + (select count(*) from public.invitations i
      where i.tenant_id = new.tenant_id and i.accepted_at is null and i.expires_at > now()) > seats then
    raise exception 'no seat left' using errcode = 'PA410';
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_seats after insert on memberships for each row execute function doors.keep_seats();
--> statement-breakpoint
create trigger keep_seats after insert on invitations for each row execute function doors.keep_seats();
--> statement-breakpoint
-- An invitation is worth no more than who gave it: with a lower role go the invitations that it could not give.
create function doors.drop_invitations() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from public.invitations i where i.tenant_id = new.tenant_id and i.invited_by = new.user_id
    and i.accepted_at is null and (new.role < 'admin' or i.role > new.role);
  return null;
end $$;
--> statement-breakpoint
create trigger drop_invitations after update on memberships
  for each row when (new.role < old.role) execute function doors.drop_invitations();
--> statement-breakpoint
-- Another team of a browser's person, who owns it. 'PA411': they own as many as one may.
create function doors.create_tenant(id uuid, name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  person constant uuid := nullif(current_setting('app.session_user_id', true), '')::uuid;
  most_owned constant integer := 20;
begin
  perform from public.users u where u.id = person for no key update;
  if not found then
    raise exception 'no person' using errcode = 'PA401';
  end if;
  if (select count(*) from public.memberships m where m.user_id = person and m.role = 'owner') >= most_owned then
    raise exception 'too many tenants' using errcode = 'PA411';
  end if;
  insert into public.tenants (id, name) values (create_tenant.id, create_tenant.name);
  insert into public.memberships (tenant_id, user_id, role) values (create_tenant.id, person, 'owner');
end $$;
--> statement-breakpoint
-- The rest of the batch works in another team of a browser's person. 'PA404': they are no member of it.
create function doors.enter_tenant(id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from public.memberships m where m.tenant_id = enter_tenant.id
    and m.user_id = nullif(current_setting('app.session_user_id', true), '')::uuid) then
    raise exception 'another tenant' using errcode = 'PA404';
  end if;
  perform set_config('app.tenant_id', enter_tenant.id::text, true);
end $$;
--> statement-breakpoint
-- The invitation of a token, held for a browser's person. 'PA420': there is none. 'PA422': it is for another address.
create function doors.hold_invitation(token_hash bytea) returns public.invitations
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  person constant uuid := nullif(current_setting('app.session_user_id', true), '')::uuid;
  host uuid;
  held public.invitations;
begin
  select i.tenant_id into host from public.invitations i where i.token_hash = hold_invitation.token_hash;
  -- In the order of every batch: the team's audit log (chain_audit), its row, its members.
  perform pg_advisory_xact_lock(hashtextextended('audit_log ' || host, 0));
  perform from public.tenants t where t.id = host for no key update;
  select i.* into held from public.invitations i where i.tenant_id = host and i.token_hash = hold_invitation.token_hash;
  if not found then
    raise exception 'no such invitation' using errcode = 'PA420';
  end if;
  if not exists (select from public.users u where u.id = person and lower(u.email) = lower(held.email)) then
    raise exception 'invitation of another address' using errcode = 'PA422';
  end if;
  return held;
end $$;
--> statement-breakpoint
-- Makes a browser's person a member; the rest of the batch works in the team that they joined. Answers a repeated request
-- as the first; who was removed since is refused. 'PA421': the invitation has expired.
create function doors.accept_invitation(token_hash bytea) returns table (tenant_id uuid, name text, role public.role)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  person constant uuid := nullif(current_setting('app.session_user_id', true), '')::uuid;
  held constant public.invitations := doors.hold_invitation(token_hash);
begin
  if held.accepted_at is null then
    if held.expires_at <= now() then
      raise exception 'invitation expired' using errcode = 'PA421';
    end if;
    update public.invitations i set accepted_at = now() where i.tenant_id = held.tenant_id and i.id = held.id;
    insert into public.memberships as m (tenant_id, user_id, role) values (held.tenant_id, person, held.role)
      on conflict on constraint memberships_tenant_id_user_id_pk do nothing;
  end if;
  return query select t.id, t.name, m.role from public.tenants t
    join public.memberships m on m.tenant_id = t.id and m.user_id = person where t.id = held.tenant_id;
  if not found then
    raise exception 'invitation used' using errcode = 'PA420';
  end if;
  perform set_config('app.tenant_id', held.tenant_id::text, true);
end $$;
--> statement-breakpoint
-- The rest of the batch may tell the team of it.
create function doors.decline_invitation(token_hash bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare held constant public.invitations := doors.hold_invitation(token_hash);
begin
  if held.accepted_at is not null then
    raise exception 'invitation used' using errcode = 'PA420';
  end if;
  delete from public.invitations i where i.tenant_id = held.tenant_id and i.id = held.id;
  perform set_config('app.tenant_id', held.tenant_id::text, true);
end $$;
--> statement-breakpoint
-- What the holder of a link is asked to join, before anybody has signed in. No row: there is no such invitation.
create function doors.preview_invitation(token_hash bytea)
returns table (team text, role public.role, email text, invited_by text, expires_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.name, i.role, i.email, u.name, i.expires_at from public.invitations i
    join public.tenants t on t.id = i.tenant_id join public.users u on u.id = i.invited_by
    where i.token_hash = preview_invitation.token_hash and i.accepted_at is null
$$;
--> statement-breakpoint
do $$
declare f record;
begin
  execute format('grant parley_doors to %I', current_user);
  grant create on schema doors to parley_doors;
  for f in select p.oid::regprocedure as signature, p.prorettype = 'trigger'::regtype or p.proname = 'hold_invitation' as is_inner
    from pg_proc p where p.pronamespace = 'doors'::regnamespace and p.proowner <> 'parley_doors'::regrole
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
