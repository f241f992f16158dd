-- Owns the vault and can do nothing else; lent to nobody.
do $$
begin
  if not exists (select from pg_roles where rolname = 'parley_vault') then
    create role parley_vault nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
--> statement-breakpoint
CREATE SCHEMA "vault";
--> statement-breakpoint
CREATE TABLE "vault"."secrets" (
	"tenant_id" uuid NOT NULL,
	"credential_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"algorithm" text NOT NULL,
	"server_key_id" uuid,
	"nonce" "bytea",
	"ciphertext" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "secrets_tenant_id_credential_id_pk" PRIMARY KEY("tenant_id","credential_id"),
	CONSTRAINT "secrets_key_version" CHECK (key_version > 0),
	CONSTRAINT "secrets_algorithm" CHECK (case algorithm when 'jwe' then num_nulls(server_key_id, nonce) = 2
        when 'jwe+pgsodium' then num_nulls(server_key_id, nonce) = 0 and length(nonce) = 16 else false end)
);
--> statement-breakpoint
ALTER TABLE "vault"."secrets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "vault"."secrets" ADD CONSTRAINT "secrets_credential" FOREIGN KEY ("tenant_id","credential_id") REFERENCES "public"."ga4_credentials"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "tenant" ON "vault"."secrets" AS PERMISSIVE FOR ALL TO "parley_vault" USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid) WITH CHECK (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "doors" ON "vault"."secrets" AS PERMISSIVE FOR SELECT TO "parley_doors" USING (true);
--> statement-breakpoint
alter table vault.secrets force row level security;
--> statement-breakpoint
create trigger touch_updated_at before update on vault.secrets for each row execute function touch_updated_at();
--> statement-breakpoint
-- The tenant that is acting. Without one nothing of the vault works.
create function vault.current_tenant() returns uuid
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
begin
  if tenant is null then
    raise exception 'no tenant is acting' using errcode = '42501';
  end if;
  return tenant;
end $$;
--> statement-breakpoint
-- The key version of a JWE that was sealed for this row, read from its header; null for any other text. So a token that
-- nobody sealed cannot be stored, and one that was sealed for another row is not handed out.
create function vault.key_version_of(sealed text, tenant_id uuid, credential_id uuid) returns integer
language plpgsql immutable strict set search_path = pg_catalog, pg_temp as $$
declare
  encoded constant text := translate(split_part(sealed, '.', 1), '-_', '+/');
  header jsonb;
begin
  -- RFC 7516, compact: no wrapped key with `dir`; A256GCM has 12 bytes of IV and 16 of tag.
  if sealed !~ '^[A-Za-z0-9_-]+\.\.[A-Za-z0-9_-]{16}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{22}$' then
    return null;
  end if;
  header := convert_from(decode(rpad(encoded, (length(encoded) + 3) / 4 * 4, '='), 'base64'), 'UTF8')::jsonb;
  if header ->> 'alg' = 'dir' and header ->> 'enc' = 'A256GCM' and header ->> 'tid' = tenant_id::text
      and header ->> 'cid' = credential_id::text and header ->> 'kid' ~ '^[1-9][0-9]{0,5}$' then
    return (header ->> 'kid')::integer;
  end if;
  return null;
exception when data_exception then
  return null;
end $$;
--> statement-breakpoint
-- Strict, and refused when null: pgsodium takes a null for no associated data at all.
create function vault.associated_data(tenant_id uuid, credential_id uuid, key_version integer) returns bytea
language sql immutable strict set search_path = pg_catalog, pg_temp
as $$ select 'parley vault 1'::bytea || uuid_send(tenant_id) || uuid_send(credential_id) || int4send(key_version) $$;
--> statement-breakpoint
-- The second layer. Installed is not usable, so it is tried each time by opening what was sealed; where that fails
-- the JWE is kept as it is, with a warning in the server's log. pgsodium's functions take a key of any status: valid_key
-- is what leaves out those that are invalid or have run out.
create function vault.seal(sealed text, associated_data bytea, out algorithm text, out server_key_id uuid, out nonce bytea, out ciphertext bytea)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare plain constant bytea := convert_to(sealed, 'UTF8');
begin
  if associated_data is null then
    raise exception 'a secret without associated data' using errcode = '22004';
  end if;
  if to_regnamespace('pgsodium') is not null then
    begin
      select k.id into strict server_key_id from pgsodium.valid_key k
        where k.name like 'parley\_vault%' order by k.created desc, k.id limit 1;
      nonce := pgsodium.crypto_aead_det_noncegen();
      ciphertext := pgsodium.crypto_aead_det_encrypt(plain, associated_data, server_key_id, nonce);
      if pgsodium.crypto_aead_det_decrypt(ciphertext, associated_data, server_key_id, nonce) = plain and ciphertext <> plain then
        algorithm := 'jwe+pgsodium';
        return;
      end if;
      raise exception 'what pgsodium sealed does not open' using errcode = 'XX001';
    exception when others then
      raise warning 'vault: pgsodium does not work here (%), so the Worker''s layer is the only one', sqlstate;
    end;
  end if;
  algorithm := 'jwe';
  server_key_id := null;
  nonce := null;
  ciphertext := plain;
end $$;
--> statement-breakpoint
-- What a row holds; null when it does not open, or was sealed for another row or key version.
create function vault.open(kept vault.secrets) returns text
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  associated_data constant bytea := vault.associated_data(kept.tenant_id, kept.credential_id, kept.key_version);
  plain bytea := kept.ciphertext;
  sealed text;
begin
  if associated_data is null then
    raise exception 'a secret without associated data' using errcode = '22004';
  end if;
  if kept.algorithm = 'jwe+pgsodium' then
    plain := pgsodium.crypto_aead_det_decrypt(kept.ciphertext, associated_data, kept.server_key_id, kept.nonce);
  end if;
  sealed := convert_from(plain, 'UTF8');
  if vault.key_version_of(sealed, kept.tenant_id, kept.credential_id) = kept.key_version then
    return sealed;
  end if;
  raise exception 'sealed for another row' using errcode = 'XX001';
exception when others then
  raise warning 'vault: the secret of credential % does not open (%)', kept.credential_id, sqlstate;
  return null;
end $$;
--> statement-breakpoint
-- First of the three that the app may call: keeps what the Worker sealed for a grant of the acting tenant. '22023': not
-- sealed, or not for this row. '23503' on secrets_credential: the tenant has no such grant.
create function vault.put_secret(credential_id uuid, sealed text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant constant uuid := vault.current_tenant();
  version constant integer := vault.key_version_of(sealed, tenant, put_secret.credential_id);
begin
  if version is null then
    raise exception 'not sealed for this row' using errcode = '22023';
  end if;
  insert into vault.secrets as s (tenant_id, credential_id, key_version, algorithm, server_key_id, nonce, ciphertext)
    select tenant, put_secret.credential_id, version, l.algorithm, l.server_key_id, l.nonce, l.ciphertext
      from vault.seal(sealed, vault.associated_data(tenant, put_secret.credential_id, version)) l
    on conflict on constraint secrets_tenant_id_credential_id_pk do update
      set key_version = excluded.key_version, algorithm = excluded.algorithm, server_key_id = excluded.server_key_id,
        nonce = excluded.nonce, ciphertext = excluded.ciphertext;
end $$;
--> statement-breakpoint
-- Second: what the Worker sealed. Null: the acting tenant has no such secret, or it does not open.
create function vault.get_secret(credential_id uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant constant uuid := vault.current_tenant();
  kept vault.secrets;
begin
  select * into kept from vault.secrets s where s.tenant_id = tenant and s.credential_id = get_secret.credential_id;
  if not found then
    return null;
  end if;
  return vault.open(kept);
end $$;
--> statement-breakpoint
-- Third: puts `after` in the place of `before`, whether it was renewed or sealed with another key. Returns how it is kept now;
-- null when the secret is not `before` any more, and nothing was changed.
create function vault.rewrap(credential_id uuid, before text, after text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant constant uuid := vault.current_tenant();
  kept vault.secrets;
begin
  select * into kept from vault.secrets s where s.tenant_id = tenant and s.credential_id = rewrap.credential_id for update;
  if not found or (vault.open(kept) = before) is not true then
    return null;
  end if;
  perform vault.put_secret(rewrap.credential_id, after);
  return (select s.algorithm from vault.secrets s where s.tenant_id = tenant and s.credential_id = rewrap.credential_id);
end $$;
--> statement-breakpoint
-- A door: how many secrets, of all tenants, are sealed with a key version below this one?
create function doors.count_stale_secrets(below integer) returns bigint
language sql stable strict security definer set search_path = pg_catalog, pg_temp
as $$ select count(*) from vault.secrets s where s.key_version < below $$;
--> statement-breakpoint
-- A door: the next of them after a place in their order, at most so many and all of one tenant, whose claim it sets;
-- no person's. No row: nothing is left, and nobody acts. The doors see which rows there are, not what is in them.
create function doors.next_stale_secrets(below integer, after_tenant uuid, after_credential uuid, most integer)
returns table (tenant_id uuid, credential_id uuid)
language plpgsql strict security definer set search_path = pg_catalog, pg_temp as $$
declare next_tenant uuid;
begin
  select s.tenant_id into next_tenant from vault.secrets s
    where (s.tenant_id, s.credential_id) > (after_tenant, after_credential) and s.key_version < below
    order by s.tenant_id, s.credential_id limit 1;
  perform set_config('app.tenant_id', coalesce(next_tenant::text, ''), true), set_config('app.user_id', '', true),
    set_config('app.session_user_id', '', true);
  return query select s.tenant_id, s.credential_id from vault.secrets s
    where s.tenant_id = next_tenant and (s.tenant_id, s.credential_id) > (after_tenant, after_credential) and s.key_version < below
    order by s.credential_id limit most;
end $$;
--> statement-breakpoint
-- The tokens that are there move in. One that was not sealed for its row has never opened: its grant must be made again.
alter table ga4_credentials no force row level security;
--> statement-breakpoint
alter table vault.secrets no force row level security;
--> statement-breakpoint
insert into vault.secrets (tenant_id, credential_id, key_version, algorithm, ciphertext)
  select c.tenant_id, c.id, v.key_version, 'jwe', convert_to(c.sealed_tokens, 'UTF8')
  from ga4_credentials c, vault.key_version_of(c.sealed_tokens, c.tenant_id, c.id) v (key_version) where v.key_version is not null;
--> statement-breakpoint
update ga4_credentials c set status = 'needs_reconnect'
  where not exists (select from vault.secrets s where s.tenant_id = c.tenant_id and s.credential_id = c.id);
--> statement-breakpoint
alter table vault.secrets force row level security;
--> statement-breakpoint
alter table ga4_credentials force row level security;
--> statement-breakpoint
ALTER TABLE "ga4_credentials" DROP COLUMN "sealed_tokens";
--> statement-breakpoint
grant usage on schema vault to parley_app, parley_vault, parley_doors;
--> statement-breakpoint
grant select (tenant_id, credential_id, key_version) on vault.secrets to parley_doors;
--> statement-breakpoint
do $$
declare f record;
begin
  execute format('grant parley_vault, parley_doors to %I', current_user);
  grant create on schema vault to parley_vault;
  grant create on schema doors to parley_doors;
  for f in select p.oid::regprocedure as signature, n.nspname as room from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'vault' or n.nspname = 'doors' and p.proname in ('count_stale_secrets', 'next_stale_secrets')
  loop
    execute format('revoke all on function %s from public', f.signature);
    execute format('alter function %s owner to %I', f.signature, 'parley_' || f.room);
  end loop;
  alter table vault.secrets owner to parley_vault;
  -- Not even its owner's: what the policies do not bind.
  revoke all on vault.secrets from parley_vault;
  grant select, insert, update, delete on vault.secrets to parley_vault;
  grant execute on function vault.put_secret, vault.get_secret, vault.rewrap to parley_app;
  grant execute on function doors.count_stale_secrets, doors.next_stale_secrets to parley_app;
  revoke create on schema vault from parley_vault;
  revoke create on schema doors from parley_doors;
  execute format('revoke parley_vault, parley_doors from %I', current_user);
end $$;
