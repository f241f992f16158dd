/**
 * Lets the vault use a pgsodium that is installed, and nobody else: as it comes, everyone may call its functions, and one of
 * them hands out privileges on any table. Taking that back breaks pgsodium's own functions unless its lowest role
 * may look names up. Run by every migration, since the extension may have come since the last one. Needs a superuser;
 * for any other owner it does nothing, and the catalogue guard tells of what is left open.
 */
export const shutPgsodium = `
  do $shut$
  begin
    if to_regnamespace('pgsodium') is null or to_regrole('parley_vault') is null
        or not (select rolsuper from pg_roles where rolname = current_user) then
      return;
    end if;
    revoke execute on all functions in schema pgsodium from public;
    revoke usage on schema pgsodium from public;
    grant usage on schema pgsodium to pgsodium_keyiduser;
    grant pgsodium_keyiduser to parley_vault;
    if not exists (select from pgsodium.valid_key where name like 'parley\\_vault%') then
      perform pgsodium.create_key(name := 'parley_vault_' || to_char(now(), 'YYYYMMDDHH24MISSUS'));
    end if;
  end $shut$`;
