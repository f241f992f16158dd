-- The hash of an API key's secret is compared over its whole length.
do $$ begin execute format('grant parley_doors to %I', current_user); end $$;
--> statement-breakpoint
grant create on schema doors to parley_doors;
--> statement-breakpoint
create or replace function doors.authenticate(kind text, public_id text, secret_hash bytea, least_role public.role, key_scope text)
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
      where k.key_id = public_id and (k.expires_at is null or k.expires_at > now())
        -- All 32 bytes, wherever the first difference is: how long it takes says nothing of the hash.
        and octet_length(authenticate.secret_hash) = 32
        and (select bit_or(get_byte(k.secret_hash, i) # get_byte(authenticate.secret_hash, i)) = 0 from generate_series(0, 31) as i);
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
do $$ begin
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_doors from %I', current_user);
end $$;
