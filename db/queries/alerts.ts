import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { derivedUuid } from '../derived-uuid.ts';
import { currentTenant, currentUser } from '../scope.ts';
import type { alertRules, Watched } from '../schema/schedules.ts';
import { recordAct } from './audit.ts';
import { isThere, jsonOf, mayAsk, ofMaker, uuids } from './schedules.ts';

type Stored = typeof alertRules.$inferSelect;
/** What a person says of a rule. */
export type RuleWords = Pick<
  Stored,
  | 'metric'
  | 'filters'
  | 'condition'
  | 'threshold'
  | 'openAfter'
  | 'closeAfter'
  | 'language'
  | 'mailTo'
  | 'toWebhooks'
  | 'toFeed'
>;

export interface RuleRow extends Record<string, unknown> {
  id: string;
  user_id: string | null;
  user_name: string | null;
  property_id: string | null;
  property_name: string | null;
  time_zone: string | null;
  metric: string;
  filters: unknown[];
  condition: Stored['condition'];
  threshold: number | null;
  open_after: number;
  close_after: number;
  language: string;
  mail_to: string[];
  to_webhooks: boolean;
  to_feed: boolean;
  judged_day: string | null;
  days: unknown[];
  error: string | null;
  paused_at: string | null;
  pause_reason: string | null;
  created_at: string;
  updated_at: string;
  /** Of the incident that is open. */
  firing_since: string | null;
  incident_id: string | null;
}

export function selectRules(db: Database, id?: string) {
  return db.execute<RuleRow>(sql`
    select a.id, a.user_id, u.name as user_name, a.property_id, p.display_name as property_name, p.time_zone, a.metric, a.filters,
      a.condition, a.threshold, a.open_after, a.close_after, a.language, to_json(a.mail_to) as mail_to, a.to_webhooks, a.to_feed,
      a.judged_day::text as judged_day, a.days, a.error, to_json(a.paused_at) as paused_at, a.pause_reason,
      to_json(a.created_at) as created_at, to_json(a.updated_at) as updated_at, i.first_day::text as firing_since, i.id as incident_id
    from alert_rules a
    left join ga4_properties p on p.tenant_id = a.tenant_id and p.id = a.property_id
    left join users u on u.id = a.user_id
    left join lateral (select * from incidents o where o.tenant_id = a.tenant_id and o.rule_id = a.id
      and o.closed_day is null and o.withdrawn_at is null order by o.first_day desc limit 1) i on true
    where a.tenant_id = ${currentTenant} ${id === undefined ? sql`` : sql`and a.id = ${id}`}
    order by a.created_at desc, a.id`);
}

export function insertRule(
  db: Database,
  rule: RuleWords & { id: string; propertyId: string; fromDay: string; dueAt: Date; most: number },
) {
  const room = sql`(select count(*) from alert_rules o where o.tenant_id = ${currentTenant}) < ${rule.most}`;
  return [
    recordAct(db, { action: 'alert.made', subject: rule.id, when: room }),
    db.execute<{ id: string }>(sql`
      insert into alert_rules (tenant_id, id, user_id, property_id, metric, filters, condition, threshold, open_after, close_after,
        language, mail_to, to_webhooks, to_feed, from_day, due_at)
      select ${currentTenant}, ${rule.id}::uuid, ${currentUser}, p.id, ${rule.metric}, ${jsonOf(rule.filters)}, ${rule.condition},
        ${rule.threshold}::float8, ${rule.openAfter}::smallint, ${rule.closeAfter}::smallint, ${rule.language}, ${uuids(rule.mailTo)},
        ${rule.toWebhooks}::boolean, ${rule.toFeed}::boolean, ${rule.fromDay}::date, ${rule.dueAt.toISOString()}::timestamptz
      from ga4_properties p where p.tenant_id = ${currentTenant} and p.id = ${rule.propertyId} and ${room} returning id`),
  ] as const;
}

/**
 * Changes a rule; whoever judges it now judges in vain. One that watches something else begins anew from `anew` on, and what it opened
 * before ends without a word.
 */
export function updateRule(
  db: Database,
  id: string,
  makerId: string | undefined,
  change: RuleWords & { pauseReason: string | null; takesOver: boolean; dueAt: Date; anew: string | undefined },
) {
  const { anew } = change;
  return [
    recordAct(db, { action: 'alert.changed', subject: id, when: isThere('alert_rules', id, makerId) }),
    endQuietly(db, id, makerId, { asOf: change.dueAt, when: anew !== undefined }),
    db.execute<{ id: string }>(sql`
      update alert_rules set metric = ${change.metric}, filters = ${jsonOf(change.filters)}, condition = ${change.condition},
        threshold = ${change.threshold}::float8, open_after = ${change.openAfter}::smallint, close_after = ${change.closeAfter}::smallint,
        language = ${change.language}, mail_to = ${uuids(change.mailTo)}, to_webhooks = ${change.toWebhooks}::boolean,
        to_feed = ${change.toFeed}::boolean, pause_reason = ${change.pauseReason},
        paused_at = case when ${change.pauseReason}::text is null then null else coalesce(paused_at, now()) end,
        user_id = ${change.takesOver ? currentUser : sql`user_id`}, due_at = ${change.dueAt.toISOString()}::timestamptz, attempts = 0,
        lease_id = null, leased_until = null
        ${anew === undefined ? sql`` : sql`, revision = revision + 1, from_day = ${anew}::date, judged_day = null, days = '[]', error = null`}
      where tenant_id = ${currentTenant} and id = ${id} ${ofMaker(makerId)} returning id`),
  ] as const;
}

/** Also keeps what the incidents were about that an older version opened. */
function endQuietly(
  db: Database,
  id: string,
  makerId: string | undefined,
  { asOf, when }: { asOf: Date; when: boolean },
) {
  const isOpen = sql`i.closed_day is null and i.withdrawn_at is null`;
  return db.execute(sql`
    update incidents i set watched = ${watchedThen},
      closed_day = case when ${isOpen} then greatest(i.last_day, a.judged_day) else i.closed_day end,
      ended_by = case when ${isOpen} then 'changed' else i.ended_by end, ended_at = coalesce(i.ended_at, ${asOf.toISOString()}::timestamptz)
    from alert_rules a
    where ${when}::boolean and i.tenant_id = ${currentTenant} and i.rule_id = ${id} and (i.watched is null or ${isOpen})
      and a.tenant_id = i.tenant_id and a.id = i.rule_id and a.id in (select m.id from alert_rules m
        where m.tenant_id = ${currentTenant} and m.id = ${id} ${ofMaker(makerId)})`);
}

export function deleteRule(db: Database, id: string, makerId: string | undefined) {
  return [
    recordAct(db, { action: 'alert.deleted', subject: id, when: isThere('alert_rules', id, makerId) }),
    db.execute<{ id: string }>(
      sql`delete from alert_rules where tenant_id = ${currentTenant} and id = ${id} ${ofMaker(makerId)} returning id`,
    ),
  ] as const;
}

export interface LeasedRule extends Record<string, unknown> {
  id: string;
  lease_id: string;
  attempts: number;
  user_id: string | null;
  may_ask: boolean;
  property_id: string | null;
  metric: string;
  filters: unknown[];
  condition: Stored['condition'];
  threshold: number | null;
  open_after: number;
  close_after: number;
  language: string;
  from_day: string;
  revision: number;
}

/** Gives a rule that is due to one worker. */
export function leaseRule(db: Database, lease: { asOf: Date; seconds: number }) {
  const now = lease.asOf.toISOString();
  return db.execute<LeasedRule>(sql`
    update alert_rules a set attempts = a.attempts + 1, lease_id = gen_random_uuid(),
      leased_until = ${now}::timestamptz + make_interval(secs => ${lease.seconds})
    where a.tenant_id = ${currentTenant} and a.id = (
      select q.id from alert_rules q where q.tenant_id = ${currentTenant} and q.paused_at is null
        and q.due_at <= ${now}::timestamptz and coalesce(q.leased_until, '-infinity') <= ${now}::timestamptz
      order by q.due_at limit 1 for update skip locked)
    returning a.id, a.lease_id, a.attempts, a.user_id, ${mayAsk(sql`a.user_id`)} as may_ask, a.property_id, a.metric, a.filters, a.condition,
      a.threshold, a.open_after, a.close_after, a.language, a.from_day::text as from_day, a.revision`);
}

/** Ends a lease: the days were judged, or why not. */
export function releaseRule(
  db: Database,
  rule: Pick<LeasedRule, 'id' | 'lease_id'>,
  outcome: { dueAt: Date } & ({ judgedDay: string; days: unknown[] } | { error: string }),
) {
  const judged = 'days' in outcome;
  return db.execute<{ id: string }>(sql`
    update alert_rules set due_at = ${outcome.dueAt.toISOString()}::timestamptz, leased_until = null,
      error = ${judged ? null : outcome.error}, attempts = ${judged ? sql`0` : sql`attempts`},
      judged_day = ${judged ? sql`${outcome.judgedDay}::date` : sql`judged_day`}, days = ${judged ? jsonOf(outcome.days) : sql`days`}
    where tenant_id = ${currentTenant} and id = ${rule.id} and lease_id = ${rule.lease_id} and leased_until is not null returning id`);
}

export function pauseRule(db: Database, id: string, reason: string) {
  return db.execute(sql`
    update alert_rules set paused_at = coalesce(paused_at, now()), pause_reason = coalesce(pause_reason, ${reason}), leased_until = null
    where tenant_id = ${currentTenant} and id = ${id}`);
}

export interface IncidentRow extends Record<string, unknown> {
  id: string;
  rule_id: string;
  watched: Watched;
  property_id: string | null;
  property_name: string | null;
  first_day: string;
  opened_day: string;
  last_day: string;
  closed_day: string | null;
  withdrawn_at: string | null;
  ended_at: string | null;
  ended_by: 'back' | 'withdrawn' | 'changed' | null;
  days: unknown[];
  report: unknown;
  acknowledged_at: string | null;
  acknowledged_by: string | null;
  created_at: string;
  updated_at: string;
}

/** What an incident is about, whatever its rule watches by now. */
export const watchedThen = sql`coalesce(i.watched, json_build_object('metric', a.metric, 'filters', a.filters, 'condition', a.condition,
  'threshold', a.threshold)::jsonb)`;

const incidentColumns = sql`i.id, i.rule_id, ${watchedThen} as watched, a.property_id, p.display_name as property_name,
  i.first_day::text as first_day, i.opened_day::text as opened_day, i.last_day::text as last_day, i.closed_day::text as closed_day,
  to_json(i.withdrawn_at) as withdrawn_at, to_json(i.ended_at) as ended_at, i.ended_by, i.days, to_json(i.acknowledged_at) as acknowledged_at, u.name as acknowledged_by,
  to_json(i.created_at) as created_at, to_json(i.updated_at) as updated_at`;
const incidentSources = sql`incidents i join alert_rules a on a.tenant_id = i.tenant_id and a.id = i.rule_id
  left join ga4_properties p on p.tenant_id = a.tenant_id and p.id = a.property_id
  left join users u on u.id = i.acknowledged_by`;

/** Latest first, without their reports. */
export function listIncidents(
  db: Database,
  page: { ruleId?: string | undefined; before?: { at: Date; id: string } | undefined; limit: number },
) {
  const { before, ruleId } = page;
  return db.execute<IncidentRow>(sql`
    select ${incidentColumns}, null as report from ${incidentSources}
    where i.tenant_id = ${currentTenant} ${ruleId === undefined ? sql`` : sql`and i.rule_id = ${ruleId}`}
      ${before ? sql`and (i.created_at, i.id) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)` : sql``}
    order by i.created_at desc, i.id desc limit ${page.limit}`);
}

export function findIncident(db: Database, id: string) {
  return db.execute<IncidentRow>(
    sql`select ${incidentColumns}, i.report from ${incidentSources} where i.tenant_id = ${currentTenant} and i.id = ${id}`,
  );
}

export interface RecentIncident extends Record<string, unknown> {
  id: string;
  first_day: string;
  opened_day: string;
  last_day: string;
  closed_day: string | null;
  is_explained: boolean;
  is_ended: boolean;
}

/** Of a rule: those that may still change. */
export function selectRecentIncidents(db: Database, rule: LeasedRule, from: string) {
  return db.execute<RecentIncident>(sql`
    select i.id, i.first_day::text as first_day, i.opened_day::text as opened_day, i.last_day::text as last_day,
      i.closed_day::text as closed_day, i.report is not null as is_explained, i.ended_at is not null as is_ended
    from incidents i where i.tenant_id = ${currentTenant} and i.rule_id = ${rule.id} and i.revision = ${rule.revision} and i.withdrawn_at is null
      and (i.closed_day is null or i.closed_day >= ${from}::date) order by i.first_day`);
}

interface IncidentWords {
  firstDay: string;
  openedDay: string;
  lastDay: string;
  closedDay: string | null;
  days: unknown[];
  /** Undefined: stays as it is. */
  report: unknown;
}

/** Opens an incident, once, and queues a mail for each member who is to be told. */
export function openIncident(db: Database, rule: LeasedRule, incident: IncidentWords & { id: string }, asOf: Date) {
  return db.execute<{ id: string }>(sql`
    with opened as (
      insert into incidents (tenant_id, id, rule_id, revision, watched, first_day, opened_day, last_day, closed_day, days, report)
      select a.tenant_id, ${incident.id}::uuid, a.id, a.revision, ${jsonOf(watchedBy(rule))}, ${incident.firstDay}::date, ${incident.openedDay}::date,
        ${incident.lastDay}::date, ${incident.closedDay}::date, ${jsonOf(incident.days)}, ${jsonOf(incident.report)}
      from alert_rules a where a.tenant_id = ${currentTenant} and a.id = ${rule.id} and a.revision = ${rule.revision}
      on conflict (tenant_id, id) do update set opened_day = excluded.opened_day, last_day = excluded.last_day,
        closed_day = excluded.closed_day, days = excluded.days, withdrawn_at = null
      returning tenant_id, id, rule_id),
    mailed as (
      insert into mail_deliveries (tenant_id, id, user_id, incident_id, due_at)
      select o.tenant_id, ${derivedUuid(sql`o.id::text || ' ' || m.user_id::text`)}, m.user_id, o.id, ${asOf.toISOString()}::timestamptz
      from opened o join alert_rules a on a.tenant_id = o.tenant_id and a.id = o.rule_id
        join memberships m on m.tenant_id = o.tenant_id and m.user_id = any (a.mail_to)
      on conflict do nothing)
    select id from opened`);
}

/** Whether the incident was opened, by a rule that tells webhooks. After `openIncident`. */
export function tellsOfIncident(rule: LeasedRule, id: string): SQL {
  return sql`exists (select from incidents i join alert_rules a on a.tenant_id = i.tenant_id and a.id = i.rule_id and a.to_webhooks
    where i.tenant_id = ${currentTenant} and i.id = ${id} and a.id = ${rule.id} and a.revision = ${rule.revision})`;
}

export function updateIncident(db: Database, rule: LeasedRule, id: string, incident: IncidentWords) {
  return db.execute(sql`
    update incidents set first_day = ${incident.firstDay}::date, opened_day = ${incident.openedDay}::date, last_day = ${incident.lastDay}::date,
      closed_day = ${incident.closedDay}::date, days = ${jsonOf(incident.days)}, watched = ${jsonOf(watchedBy(rule))},
      report = coalesce(${jsonOf(incident.report)}, report)
    where tenant_id = ${currentTenant} and id = ${id} and ${isAsLeased(rule)}`);
}

export function withdrawIncident(db: Database, rule: LeasedRule, id: string, asOf: Date) {
  return db.execute(sql`
    update incidents set withdrawn_at = ${asOf.toISOString()}::timestamptz
    where tenant_id = ${currentTenant} and id = ${id} and ${isAsLeased(rule)}`);
}

/** What a worker has in hand is what the rule still watches. */
function isAsLeased(rule: LeasedRule): SQL {
  return sql`exists (select from alert_rules a where a.tenant_id = ${currentTenant} and a.id = ${rule.id} and a.revision = ${rule.revision})`;
}

function watchedBy({ metric, filters, condition, threshold }: LeasedRule): Watched {
  return { metric, filters, condition, threshold };
}

const isOver = sql`i.ended_at is null and (i.closed_day is not null or i.withdrawn_at is not null)`;

/**
 * Whether an incident is over, and webhooks heard that it opened but not yet that it ended. After what ends it, before
 * `endIncidents`.
 */
export function tellsOfEnd(rule: LeasedRule, id: string): SQL {
  return sql`exists (select from incidents i join alert_rules a on a.tenant_id = i.tenant_id and a.id = i.rule_id and a.to_webhooks
      join webhook_events e on e.tenant_id = i.tenant_id and e.id = i.id
    where i.tenant_id = ${currentTenant} and i.id = ${id} and a.id = ${rule.id} and ${isOver})`;
}

/**
 * Ends the incidents of a rule that are over, each once, and queues a mail for whoever was mailed that it opened. A mail about the
 * opening that is still to be sent tells of the end itself.
 */
export function endIncidents(db: Database, rule: LeasedRule, asOf: Date) {
  const now = asOf.toISOString();
  return db.execute(sql`
    with ended as (
      update incidents i set ended_at = ${now}::timestamptz, ended_by = case when i.withdrawn_at is null then 'back' else 'withdrawn' end
      where i.tenant_id = ${currentTenant} and i.rule_id = ${rule.id} and ${isOver} returning i.tenant_id, i.id)
    insert into mail_deliveries (tenant_id, id, user_id, ended_incident_id, due_at)
    select e.tenant_id, ${derivedUuid(sql`e.id::text || ' ' || o.user_id::text || ' ended'`)}, o.user_id, e.id, ${now}::timestamptz
    from ended e join mail_deliveries o on o.tenant_id = e.tenant_id and o.incident_id = e.id and o.status in ('sending', 'sent')
    on conflict do nothing`);
}

/** Somebody has seen it, or has not after all. */
export function acknowledgeIncident(db: Database, id: string, acknowledged: boolean) {
  return db.execute<{ id: string }>(sql`
    update incidents set acknowledged_at = ${acknowledged ? sql`coalesce(acknowledged_at, now())` : sql`null`},
      acknowledged_by = ${acknowledged ? sql`coalesce(acknowledged_by, ${currentUser})` : sql`null`}
    where tenant_id = ${currentTenant} and id = ${id} returning id`);
}
