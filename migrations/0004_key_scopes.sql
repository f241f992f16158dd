-- Keys that are there already may do what they could: read and ask.
ALTER TABLE "api_keys" ADD COLUMN "scopes" text[] NOT NULL DEFAULT '{read,ask}';--> statement-breakpoint
ALTER TABLE "api_keys" ALTER COLUMN "scopes" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_scopes" CHECK (cardinality(scopes) > 0 and scopes <@ array['read', 'ask', 'manage']);--> statement-breakpoint
grant select (scopes) on api_keys to parley_app;
--> statement-breakpoint
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
drop function doors.authenticate(text, text, bytea, public.role);
--> statement-breakpoint
-- First door: who is asking? Sets the claims that every policy of the rest of the transaction reads.
-- 'PA401': no such credential, or it has ended. 'PA403': the role is too low. 'PA405': a key without the scope; without a
-- scope that is asked for, no key is let in.
create function doors.authenticate(kind text, public_id text, secret_hash bytea, least_role public.role, key_scope text)
returns table (user_id uuid, tenant_id uuid, role public.role, credential_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  actor record;
  -- Often enough for a list of sessions, and no row is written on every request.
  note_use_every constant interval := '1 hour';
begin
  if kind = 'session' then
    select s.id, s.user_id, s.tenant_id, m.role, s.used_at, true as has_scope into actor
      from public.sessions s join public.memberships m on m.tenant_id = s.tenant_id and m.user_id = s.user_id
      where s.token_hash = authenticate.secret_hash and s.expires_at > now() and s.used_at > now() - interval '7 days';
    if found and actor.used_at < now() - note_use_every then
      update public.sessions s set used_at = now() where s.id = actor.id;
    end if;
  elsif kind = 'api_key' then
    select k.id, k.user_id, k.tenant_id, least(k.role, m.role) as role, k.used_at,
        key_scope = any (k.scopes) as has_scope into actor
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
  return query select actor.user_id, actor.tenant_id, actor.role, actor.id;
end $$;
--> statement-breakpoint
revoke all on function doors.authenticate(text, text, bytea, public.role, text) from public;
--> statement-breakpoint
grant execute on function doors.authenticate(text, text, bytea, public.role, text) to parley_app;
--> statement-breakpoint
do $$ begin
  grant create on schema doors to parley_doors;
  alter function doors.authenticate(text, text, bytea, public.role, text) owner to parley_doors;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
