ALTER TABLE "sessions" ADD COLUMN "earlier_token_hash" "bytea";--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "rotated_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "must_rotate" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "sessions_earlier_token_hash" ON "sessions" USING btree ("earlier_token_hash");--> statement-breakpoint
grant update (token_hash, earlier_token_hash, rotated_at, must_rotate) on sessions to parley_doors;
--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
drop function doors.authenticate(text, text, bytea, public.role, text);
--> statement-breakpoint
-- First door: who is asking? Sets the claims that every policy of the rest of the transaction reads.
-- 'PA401': no such credential, or it has ended. 'PA403': the role is too low. 'PA405': a key without the scope; without a
-- scope that is asked for, no key is let in. The token before the present one is let in for a minute after the change.
create function doors.authenticate(kind text, public_id text, secret_hash bytea, least_role public.role, key_scope text)
returns table (user_id uuid, tenant_id uuid, role public.role, credential_id uuid, must_rotate boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  actor record;
  -- Often enough for a list of sessions, and no row is written on every request.
  note_use_every constant interval := '1 hour';
begin
  if kind = 'session' then
    select s.id, s.user_id, s.tenant_id, m.role, s.used_at, true as has_scope, s.must_rotate into actor
      from public.sessions s join public.memberships m on m.tenant_id = s.tenant_id and m.user_id = s.user_id
      where (s.token_hash = authenticate.secret_hash
          or s.earlier_token_hash = authenticate.secret_hash and s.rotated_at > now() - interval '1 minute')
        and s.expires_at > now() and s.used_at > now() - interval '7 days';
    if found and actor.used_at < now() - note_use_every then
      update public.sessions s set used_at = now() where s.id = actor.id;
    end if;
  elsif kind = 'api_key' then
    select k.id, k.user_id, k.tenant_id, least(k.role, m.role) as role, k.used_at,
        key_scope = any (k.scopes) as has_scope, false as must_rotate into actor
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
  if actor.has_scope is not true then
    raise exception 'scope missing' using errcode = 'PA405';
  end if;
  perform set_config('app.tenant_id', actor.tenant_id::text, true), set_config('app.user_id', actor.user_id::text, true),
    set_config('app.session_user_id', case kind when 'session' then actor.user_id::text else '' end, true);
  return query select actor.user_id, actor.tenant_id, actor.role, actor.id, actor.must_rotate;
end $$;
--> statement-breakpoint
-- Gives a session that is due for it another token. No row: it is not due, or another request was first.
create function doors.rotate_session(token_hash bytea, new_token_hash bytea) returns table (id uuid)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update public.sessions s
    set token_hash = rotate_session.new_token_hash, earlier_token_hash = s.token_hash, rotated_at = now(), must_rotate = false
    where s.token_hash = rotate_session.token_hash and s.must_rotate and s.expires_at > now()
    returning s.id
$$;
--> statement-breakpoint
-- What a browser may do has changed with its person's role, so whoever read its cookie before must not have it after.
create function doors.rotate_sessions_of_member() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.sessions s set must_rotate = true where s.tenant_id = new.tenant_id and s.user_id = new.user_id;
  return null;
end $$;
--> statement-breakpoint
create function rotate_moved_session() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.must_rotate := true;
  return new;
end $$;
--> statement-breakpoint
create trigger rotate_sessions after update of role on memberships
  for each row when (new.role <> old.role) execute function doors.rotate_sessions_of_member();
--> statement-breakpoint
create trigger rotate_moved_session before update of tenant_id on sessions
  for each row when (new.tenant_id <> old.tenant_id) execute function rotate_moved_session();
--> statement-breakpoint
do $$
declare f record;
begin
  grant create on schema doors to parley_doors;
  for f in select p.oid::regprocedure as signature, p.prorettype = 'trigger'::regtype as is_trigger from pg_proc p
    where p.pronamespace = 'doors'::regnamespace and p.proowner <> 'parley_doors'::regrole
  loop
    execute format('revoke all on function %s from public', f.signature);
    if not f.is_trigger then
      execute format('grant execute on function %s to parley_app', f.signature);
    end if;
    execute format('alter function %s owner to parley_doors', f.signature);
  end loop;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
