import { eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { ga4Properties } from '../schema/ga4.ts';
import { propertySyncs } from '../schema/operations.ts';
import { currentTenant } from '../scope.ts';
import { recordAct } from './audit.ts';
import { storeWebhookEvent } from './webhook-events.ts';

/** The properties, of all tenants, that have something to be read. None is given again before `againAt`. */
export function listDueSyncs(db: Database, due: { asOf: Date; againAt: Date; most: number }) {
  return db.execute<{ tenant_id: string; property_id: string }>(
    sql`select * from doors.list_due_syncs(${due.asOf.toISOString()}, ${due.againAt.toISOString()}, ${due.most})`,
  );
}

/** How a property is read, and where it is; no row when it was unlinked. */
export function findPropertySync(db: Database, propertyId: string) {
  return db
    .select({
      property: ga4Properties.property,
      timeZone: ga4Properties.timeZone,
      language: propertySyncs.language,
      plannedAt: propertySyncs.plannedAt,
      firstDay: propertySyncs.firstDay,
    })
    .from(propertySyncs)
    .innerJoin(ga4Properties, eq(ga4Properties.id, propertySyncs.propertyId))
    .where(eq(propertySyncs.propertyId, propertyId));
}

/**
 * Enters the days that are not there yet, so that a gap is filled whatever made it, and gives days another chance that
 * failed a day ago. What is there stays as it is.
 */
export function planDays(
  db: Database,
  propertyId: string,
  plan: { days: { day: string; due_at: string }[]; firstDay: string; asOf: Date; mostAttempts: number },
) {
  const asOf = plan.asOf.toISOString();
  return [
    db.execute(sql`
      insert into sync_runs (tenant_id, property_id, day, due_at)
      select s.tenant_id, s.property_id, d.day, d.due_at
      from property_syncs s, jsonb_to_recordset(${JSON.stringify(plan.days)}::jsonb) as d(day date, due_at timestamptz)
      where s.tenant_id = ${currentTenant} and s.property_id = ${propertyId}
      on conflict (tenant_id, property_id, day) do nothing`),
    // Whoever read it died each time before it could say why.
    db.execute(sql`
      update sync_runs set status = 'failed', error = coalesce(error, 'internal'), lease_id = null, leased_until = null
      where tenant_id = ${currentTenant} and property_id = ${propertyId} and status = 'running'
        and leased_until <= ${asOf}::timestamptz and attempts >= ${plan.mostAttempts}`),
    db.execute(sql`
      update sync_runs set status = 'queued', due_at = ${asOf}, attempts = 0
      where tenant_id = ${currentTenant} and property_id = ${propertyId} and status = 'failed'
        and due_at <= ${asOf}::timestamptz - interval '1 day'`),
    db.execute(sql`
      update property_syncs set planned_at = ${asOf}, first_day = ${plan.firstDay}
      where tenant_id = ${currentTenant} and property_id = ${propertyId}`),
  ] as const;
}

export interface LeasedRun extends Record<string, unknown> {
  id: string;
  property_id: string;
  /** `2026-11-20`. */
  day: string;
  attempts: number;
  lease_id: string;
}

/** The next day of a property to be read; the rest of the batch works in its tenant. No row: nothing is due. */
export function leaseSyncRun(
  db: Database,
  lease: { tenantId: string; propertyId: string; asOf: Date; seconds: number; mostAttempts: number },
) {
  return db.execute<LeasedRun>(
    sql`select id, property_id, day::text, attempts, lease_id
      from doors.lease_sync_run(${lease.tenantId}, ${lease.propertyId}, ${lease.asOf.toISOString()}, ${lease.seconds}, ${lease.mostAttempts})`,
  );
}

/** Before anything is changed for a property: changes of it wait for each other in this one place. */
export function lockPropertySync(db: Database, propertyId: string) {
  return db.execute(
    sql`select from property_syncs where tenant_id = ${currentTenant} and property_id = ${propertyId} for update`,
  );
}

export interface StoredDay {
  run: Pick<LeasedRun, 'id' | 'lease_id'>;
  facts: {
    kind: string;
    dimension: string | null;
    text: string;
    values: unknown;
    request: unknown;
    content_hash: string;
  }[];
  /** Facts that could not be proven. */
  leftOut: number;
  /** What Google says it cost, to be entered under the lease. */
  spent: { subject: string; amount: number; estimated: boolean };
  asOf: Date;
  /** Null: it was read for the last time. */
  nextAt: Date | undefined;
}

/**
 * A day as it was read: its facts in the place of those before, what it cost, and where the property is, all of it or
 * nothing. Nothing, and no row, when the lease has passed to another worker. `changed` counts facts that are new or say
 * something else than before; `restated` those that a reading before said otherwise.
 */
export function storeDay(db: Database, { run, facts, leftOut, spent, asOf, nextAt }: StoredDay) {
  const now = asOf.toISOString();
  return db.execute<{ changed: number; restated: number; gone: number }>(sql`
    with target as materialized (
      select tenant_id, id, property_id, day from sync_runs
      where tenant_id = ${currentTenant} and id = ${run.id} and lease_id = ${run.lease_id} and status = 'running' for update),
    read as materialized (
      select t.tenant_id, t.property_id, t.day, f.* from target t,
        jsonb_to_recordset(${JSON.stringify(facts)}::jsonb)
          as f(kind text, dimension text, text text, "values" jsonb, request jsonb, content_hash text)),
    known as materialized (
      select f.id, f.kind, f.dimension, f.content_hash from ga4_facts f join target t
        on t.tenant_id = f.tenant_id and t.property_id = f.property_id and t.day = f.day
      where f.kind in ('audience', 'results', 'breakdown')),
    compared as materialized (
      select count(*) filter (where k.content_hash is distinct from r.content_hash)::int as changed,
        count(*) filter (where k.content_hash <> r.content_hash)::int as restated
      from read r left join known k on k.kind = r.kind and k.dimension is not distinct from r.dimension),
    stored as (
      insert into ga4_facts (tenant_id, property_id, kind, day, dimension, text, "values", request, content_hash)
      select tenant_id, property_id, kind, day, dimension, text, "values", request, content_hash from read
      on conflict (tenant_id, property_id, kind, day, dimension) do update
        set text = excluded.text, "values" = excluded."values", request = excluded.request, content_hash = excluded.content_hash),
    gone as (
      delete from ga4_facts f using target t, known k
      where f.tenant_id = t.tenant_id and f.id = k.id
        and not exists (select from read r where r.kind = k.kind and r.dimension is not distinct from k.dimension)
      returning f.id),
    entered as (
      insert into usage_ledger (tenant_id, run_id, entry, kind, subject, amount, estimated)
      select t.tenant_id, ${run.lease_id}::uuid, 0, 'ga4_tokens', ${spent.subject}, ${spent.amount}::bigint, ${spent.estimated}::boolean
      from target t),
    place as (
      update property_syncs s set last_synced_at = ${now}, last_error = null, last_error_at = null,
        embedded_as = case when c.changed = 0 then s.embedded_as end
      from target t, compared c where s.tenant_id = t.tenant_id and s.property_id = t.property_id)
    update sync_runs r set status = ${nextAt ? 'queued' : 'done'}, due_at = ${nextAt?.toISOString() ?? null},
      lease_id = null, leased_until = null, attempts = 0, error = null, synced_at = ${now}, restated = r.restated + c.restated,
      left_out = ${leftOut}
    from target t, compared c where r.tenant_id = t.tenant_id and r.id = t.id
    returning c.changed, c.restated, (select count(*)::int from gone) as gone`);
}

/** Gives a lease back without facts. A day with `failed` waits for a person or for tomorrow. */
export function releaseSyncRun(
  db: Database,
  run: Pick<LeasedRun, 'id' | 'lease_id'>,
  outcome: { failed: boolean; dueAt: Date; error: string; countsAttempt: boolean; asOf: Date },
) {
  return db.execute(sql`
    with released as (
      update sync_runs set status = ${outcome.failed ? 'failed' : 'queued'}, due_at = ${outcome.dueAt.toISOString()},
        error = ${outcome.error}, lease_id = null, leased_until = null, attempts = attempts - ${outcome.countsAttempt ? 0 : 1}
      where tenant_id = ${currentTenant} and id = ${run.id} and lease_id = ${run.lease_id} and status = 'running'
      returning tenant_id, property_id)
    update property_syncs s set last_error = ${outcome.error}, last_error_at = ${outcome.asOf.toISOString()}
    from released r where s.tenant_id = r.tenant_id and s.property_id = r.property_id`);
}

/**
 * After `lockPropertySync` and before what says so: tells webhooks that reading a property began to fail, and not again
 * before it was read. `run`: only while its lease holds.
 */
export function storeSyncFailed(
  db: Database,
  { propertyId, error, run }: { propertyId: string; error: string; run?: Pick<LeasedRun, 'id' | 'lease_id'> },
) {
  const holds = run
    ? sql`exists (select from sync_runs r where r.tenant_id = s.tenant_id and r.id = ${run.id}::uuid
        and r.lease_id = ${run.lease_id}::uuid and r.status = 'running')`
    : sql`true`;
  return storeWebhookEvent(db, {
    kind: 'sync.failed',
    data: { property_id: propertyId, error },
    when: sql`exists (select from property_syncs s
      where s.tenant_id = ${currentTenant} and s.property_id = ${propertyId}::uuid and s.last_error is null and ${holds})`,
  });
}

/**
 * Reading the property failed before it could say why: so did the days that a worker had begun and fell silent over, and
 * none is begun before `notBefore`.
 */
export function markInterrupted(
  db: Database,
  propertyId: string,
  { error, asOf, notBefore }: { error: string; asOf: Date; notBefore: Date },
) {
  const now = asOf.toISOString();
  return db.execute(sql`
    with silent as (
      update sync_runs set status = 'failed', error = ${error}, due_at = ${now}, lease_id = null, leased_until = null
      where tenant_id = ${currentTenant} and property_id = ${propertyId} and status = 'running'
        and leased_until <= ${now}::timestamptz)
    update property_syncs s set last_error = ${error}, last_error_at = ${now},
      next_at = greatest(s.next_at, ${notBefore.toISOString()}::timestamptz)
    where s.tenant_id = ${currentTenant} and s.property_id = ${propertyId}`);
}

/**
 * Says when the property has something to do again: its next day that is due, a look through its days, or later than both.
 * Never in the past: a day of long ago is due since then, but its property waits for its turn from now on.
 */
export function scheduleNext(
  db: Database,
  propertyId: string,
  next: { planEverySeconds: number; notBefore: Date | undefined; asOf: Date },
) {
  return db.execute(sql`
    update property_syncs s set next_at = greatest(${(next.notBefore ?? next.asOf).toISOString()}::timestamptz, least(
      s.planned_at + make_interval(secs => ${next.planEverySeconds}),
      (select min(r.due_at) from sync_runs r
        where r.tenant_id = s.tenant_id and r.property_id = s.property_id and r.status = 'queued')))
    where s.tenant_id = ${currentTenant} and s.property_id = ${propertyId}`);
}

export interface SyncState extends Record<string, unknown> {
  property_id: string;
  /** `properties/123`. */
  property: string;
  display_name: string;
  time_zone: string;
  /** Null before the property was looked at for the first time, as the rest is. */
  language: string | null;
  paused_at: string | null;
  first_day: string | null;
  next_at: string | null;
  last_synced_at: string | null;
  last_error: string | null;
  last_error_at: string | null;
  embedded_as: string | null;
  embed_error: string | null;
  embed_error_at: string | null;
  grant_status: 'active' | 'needs_reconnect';
  days: number;
  days_read: number;
  /** Read within the last hour, and when the first of them was. */
  days_of_hour: number;
  hour_began_at: string | null;
  /** Read, or failed for good: all of them, however many `failures` lists. */
  days_settled: number;
  /** Tried as often as is sensible. */
  days_failed: number;
  newest_day: string | null;
  restated: number;
  facts: number;
  failures: { day: string; error: string; since: string }[];
  left_out: { day: string; facts: number }[];
}

/** Days that are listed by name. */
const mostListed = 20;

/** Where the nightly reading of the team's properties, or of one of them, is. */
export function selectSyncStates(db: Database, { asOf, propertyId }: { asOf: Date; propertyId?: string }) {
  const isOfHour = sql`r.synced_at > ${asOf.toISOString()}::timestamptz - interval '1 hour'`;
  const json = (column: string): SQL => sql`to_json(s.${sql.identifier(column)}) as ${sql.identifier(column)}`;
  return db.execute<SyncState>(sql`
    select p.id as property_id, p.property, p.display_name, p.time_zone, s.language, ${json('paused_at')}, ${json('first_day')}, ${json('next_at')},
      ${json('last_synced_at')}, s.last_error, ${json('last_error_at')},
      s.embedded_as, s.embed_error, ${json('embed_error_at')},
      c.status as grant_status, coalesce(d.days, 0) as days, coalesce(d.days_read, 0) as days_read,
      coalesce(d.days_settled, 0) as days_settled, coalesce(d.days_of_hour, 0) as days_of_hour,
      to_json(d.hour_began_at) as hour_began_at, coalesce(d.days_failed, 0) as days_failed, to_json(d.newest_day) as newest_day,
      coalesce(d.restated, 0) as restated,
      (select count(*)::int from ga4_facts f where f.tenant_id = p.tenant_id and f.property_id = p.id) as facts,
      coalesce(d.failures, '[]'::jsonb) as failures, coalesce(d.left_out, '[]'::jsonb) as left_out
    from ga4_properties p
    join ga4_credentials c on c.tenant_id = p.tenant_id and c.id = p.credential_id and c.confirm_by is null
    left join property_syncs s on s.tenant_id = p.tenant_id and s.property_id = p.id
    left join lateral (
      select count(*)::int as days, count(r.synced_at)::int as days_read,
        count(*) filter (where r.status = 'failed')::int as days_failed,
        count(*) filter (where r.synced_at is not null or r.status = 'failed')::int as days_settled, max(r.day) filter (where r.synced_at is not null) as newest_day,
        sum(r.restated)::int as restated, count(*) filter (where ${isOfHour})::int as days_of_hour,
        min(r.synced_at) filter (where ${isOfHour}) as hour_began_at,
        (select jsonb_agg(jsonb_build_object('day', f.day, 'error', coalesce(f.error, 'internal'), 'since', f.updated_at) order by f.day desc)
          from (select * from sync_runs e where e.tenant_id = p.tenant_id and e.property_id = p.id and e.status = 'failed'
            order by e.day desc limit ${mostListed}) f) as failures,
        (select jsonb_agg(jsonb_build_object('day', o.day, 'facts', o.left_out) order by o.day desc)
          from (select * from sync_runs e where e.tenant_id = p.tenant_id and e.property_id = p.id and e.left_out > 0
            order by e.day desc limit ${mostListed}) o) as left_out
      from sync_runs r where r.tenant_id = p.tenant_id and r.property_id = p.id) d on true
    where p.tenant_id = ${currentTenant} ${propertyId === undefined ? sql`` : sql`and p.id = ${propertyId}`}
    order by p.created_at, p.id`);
}

/** Before `changePropertySync` or `requeueDays`, in its batch; nothing when there is no such property. */
export function recordSyncAct(
  db: Database,
  action: 'sync.paused' | 'sync.resumed' | 'sync.retried' | 'sync.language_changed',
  propertyId: string,
  details: Record<string, string> = {},
) {
  const property = sql`from ga4_properties p where p.tenant_id = ${currentTenant} and p.id = ${propertyId}`;
  return recordAct(db, {
    action,
    subject: sql`select p.property ${property}`,
    details,
    when: sql`exists (select ${property})`,
  });
}

/**
 * Changes how a property is read; what is absent stays. No row: there is no such property. One that was not looked at yet
 * gets its row here.
 */
export function changePropertySync(
  db: Database,
  propertyId: string,
  change: { paused?: boolean; language?: string; isForgiven?: boolean; asOf: Date },
) {
  const now = change.asOf.toISOString();
  const pausedAt = change.paused ? sql`${now}::timestamptz` : sql`null::timestamptz`;
  const forgiven = (column: string) => (change.isForgiven ? sql`null` : sql`s.${sql.identifier(column)}`);
  return db.execute<{ property_id: string }>(sql`
    insert into property_syncs as s (tenant_id, property_id, paused_at, language, next_at)
    select p.tenant_id, p.id, ${pausedAt}, ${change.language ?? 'en'}, ${now} from ga4_properties p
    where p.tenant_id = ${currentTenant} and p.id = ${propertyId}
    on conflict (tenant_id, property_id) do update set
      paused_at = ${change.paused === undefined ? sql`s.paused_at` : sql`excluded.paused_at`},
      language = ${change.language === undefined ? sql`s.language` : sql`excluded.language`},
      last_error = ${forgiven('last_error')}, last_error_at = ${forgiven('last_error_at')}, next_at = excluded.next_at
    returning property_id`);
}

const statuses = { none: '{}', failed: '{failed}', all: '{queued,done,failed}' };

/** Days that failed, or all of them, are read again as soon as may be. */
export function requeueDays(db: Database, propertyId: string, which: keyof typeof statuses, asOf: Date) {
  return db.execute(sql`
    update sync_runs set status = 'queued', due_at = ${asOf.toISOString()}, attempts = 0
    where tenant_id = ${currentTenant} and property_id = ${propertyId} and status = any (${statuses[which]}::sync_status[])
      and (status <> 'queued' or synced_at is not null)`);
}

/** Whether the nightly reading goes on, over all tenants, in numbers that name none of them. */
export function readSyncHealth(db: Database, asOf: Date) {
  return db.execute<{
    waiting_seconds: number;
    lag_seconds: number;
    failed_days: number;
    last_error: string | null;
    last_error_at: string | null;
  }>(
    sql`select waiting_seconds, lag_seconds, failed_days, last_error, to_json(last_error_at) as last_error_at
      from doors.sync_health(${asOf.toISOString()})`,
  );
}
