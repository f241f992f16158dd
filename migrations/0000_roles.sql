-- The app's role logs in and owns nothing; its password is set by the runner, from DATABASE_URL.
do $$
begin
  if not exists (select from pg_roles where rolname = 'parley_app') then
    create role parley_app login nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'parley_doors') then
    create role parley_doors nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
--> statement-breakpoint
create extension if not exists vector;
--> statement-breakpoint
create schema doors;
--> statement-breakpoint
revoke create on schema public from public;
