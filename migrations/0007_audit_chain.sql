ALTER TABLE "audit_log" ADD COLUMN "seq" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "prev_hash" "bytea" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "audit_log" ADD COLUMN "hash" "bytea" DEFAULT '' NOT NULL;--> statement-breakpoint
-- A field as `<bytes>:<text>,` and null as `~`: no text can be taken for another one's fields.
create function audit_field(value text) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(octet_length(value) || ':' || value || ',', '~')
$$;
--> statement-breakpoint
-- What `verify-chain.ts` computes too.
create function audit_hash(entry audit_log) returns bytea language sql stable set search_path = pg_catalog, pg_temp as $$
  select sha256(entry.prev_hash || convert_to(
    public.audit_field(entry.seq::text)
    || public.audit_field(entry.tenant_id::text)
    || public.audit_field(entry.id::text)
    || public.audit_field(entry.user_id::text)
    || public.audit_field(entry.action)
    || public.audit_field(entry.subject)
    || public.audit_field(to_char(entry.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    || public.audit_field(coalesce((
      select string_agg(public.audit_field(key) || public.audit_field(value), '' order by key collate "C")
      from jsonb_each_text(entry.details)), '')), 'UTF8'))
$$;
--> statement-breakpoint
-- One writer a tenant at a time, until its transaction ends: acts that come at once stand one after the other.
create function chain_audit() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare last record;
begin
  perform pg_advisory_xact_lock(hashtextextended('audit_log ' || new.tenant_id, 0));
  select a.seq, a.hash into last from public.audit_log a where a.tenant_id = new.tenant_id order by a.seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.prev_hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
  new.created_at := date_trunc('milliseconds', clock_timestamp());
  new.hash := public.audit_hash(new);
  return new;
end $$;
--> statement-breakpoint
alter table audit_log no force row level security;
--> statement-breakpoint
do $$
declare act record; entry audit_log; last audit_log;
begin
  for act in select a.tenant_id, a.id from audit_log a order by a.tenant_id, a.created_at, a.id loop
    select * into entry from audit_log a where a.tenant_id = act.tenant_id and a.id = act.id;
    if last.tenant_id is distinct from entry.tenant_id then
      last.seq := 0;
      last.hash := decode(repeat('00', 32), 'hex');
    end if;
    entry.seq := last.seq + 1;
    entry.prev_hash := last.hash;
    entry.hash := audit_hash(entry);
    update audit_log a set seq = entry.seq, prev_hash = entry.prev_hash, hash = entry.hash
      where a.tenant_id = entry.tenant_id and a.id = entry.id;
    last := entry;
  end loop;
end $$;
--> statement-breakpoint
alter table audit_log force row level security;
--> statement-breakpoint
create trigger chain_audit before insert on audit_log for each row execute function chain_audit();
--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_seq" UNIQUE("tenant_id","seq");--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_chained" CHECK (seq > 0 and length(hash) = 32 and length(prev_hash) = 32);--> statement-breakpoint
ALTER TABLE "audit_log" ADD CONSTRAINT "audit_log_details" CHECK (jsonb_typeof(details) = 'object' and not jsonb_path_exists(details, '$.* ? (@.type() != "string")'));
