import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { derivedUuid } from '../derived-uuid.ts';
import { currentTenant, currentUser } from '../scope.ts';
import type { schedules } from '../schema/schedules.ts';
import { recordAct } from './audit.ts';

type Stored = typeof schedules.$inferSelect;
/** What a person says of a schedule. */
export type ScheduleWords = Pick<
  Stored,
  | 'question'
  | 'persona'
  | 'language'
  | 'plan'
  | 'planDay'
  | 'every'
  | 'weekday'
  | 'monthDay'
  | 'hour'
  | 'minute'
  | 'mailTo'
  | 'toWebhooks'
  | 'toFeed'
>;

export interface ScheduleRow extends Record<string, unknown> {
  id: string;
  user_id: string | null;
  user_name: string | null;
  property_id: string | null;
  property_name: string | null;
  time_zone: string;
  question: string;
  persona: Stored['persona'];
  language: string;
  plan: unknown;
  plan_day: string | null;
  every: Stored['every'];
  weekday: number | null;
  month_day: number | null;
  hour: number;
  minute: number;
  mail_to: string[];
  to_webhooks: boolean;
  to_feed: boolean;
  next_at: string;
  paused_at: string | null;
  pause_reason: string | null;
  created_at: string;
  updated_at: string;
  last_run: { id: string; status: RunRow['status']; error: string | null; at: string; answer: string | null } | null;
}

/** The team's schedules, newest first, or one of them. */
export function selectSchedules(db: Database, id?: string) {
  return db.execute<ScheduleRow>(sql`
    select s.id, s.user_id, u.name as user_name, s.property_id, p.display_name as property_name,
      coalesce(p.time_zone, s.time_zone) as time_zone, s.question, s.persona, s.language, s.plan, s.plan_day::text as plan_day, s.every, s.weekday, s.month_day,
      s.hour, s.minute, to_json(s.mail_to) as mail_to, s.to_webhooks, s.to_feed, to_json(s.next_at) as next_at,
      to_json(s.paused_at) as paused_at, s.pause_reason, to_json(s.created_at) as created_at, to_json(s.updated_at) as updated_at,
      (select json_build_object('id', r.id, 'status', r.status, 'error', r.error, 'at', coalesce(r.finished_at, r.due_at),
          'answer', r.report ->> 'answer')
        from schedule_runs r where r.tenant_id = s.tenant_id and r.schedule_id = s.id
        order by r.created_at desc, r.id limit 1) as last_run
    from schedules s
    left join ga4_properties p on p.tenant_id = s.tenant_id and p.id = s.property_id
    left join users u on u.id = s.user_id
    where s.tenant_id = ${currentTenant} ${id === undefined ? sql`` : sql`and s.id = ${id}`}
    order by s.created_at desc, s.id`);
}

/** Nothing where the team has as many as it may, or no such property, which `selectPlace` tells apart. */
export function insertSchedule(
  db: Database,
  schedule: ScheduleWords & { id: string; propertyId: string; timeZone: string; nextAt: Date; most: number },
) {
  const room = sql`(select count(*) from schedules o where o.tenant_id = ${currentTenant}) < ${schedule.most}`;
  return [
    recordAct(db, { action: 'schedule.made', subject: schedule.id, when: room }),
    db.execute<{ id: string }>(sql`
      insert into schedules (tenant_id, id, user_id, property_id, question, persona, language, plan, plan_day, every, weekday, month_day,
        hour, minute, mail_to, to_webhooks, to_feed, time_zone, next_at)
      select ${currentTenant}, ${schedule.id}::uuid, ${currentUser}, p.id, ${schedule.question}, ${schedule.persona}, ${schedule.language},
        ${jsonOf(schedule.plan)}, ${schedule.planDay}::date, ${schedule.every}, ${schedule.weekday}::smallint, ${schedule.monthDay}::smallint, ${schedule.hour}::smallint,
        ${schedule.minute}::smallint, ${uuids(schedule.mailTo)}, ${schedule.toWebhooks}::boolean, ${schedule.toFeed}::boolean,
        ${schedule.timeZone}, ${schedule.nextAt.toISOString()}::timestamptz
      from ga4_properties p where p.tenant_id = ${currentTenant} and p.id = ${schedule.propertyId} and ${room}
      returning id`),
  ] as const;
}

/** Everything that a person may change, as it is to be. `makerId`: only that person's; undefined: whoever's. */
export function updateSchedule(
  db: Database,
  id: string,
  makerId: string | undefined,
  change: ScheduleWords & { nextAt: Date; timeZone: string; pauseReason: string | null; takesOver: boolean },
) {
  return [
    recordAct(db, { action: 'schedule.changed', subject: id, when: isThere('schedules', id, makerId) }),
    db.execute<{ id: string }>(sql`
      update schedules set question = ${change.question}, persona = ${change.persona}, language = ${change.language},
        plan = ${jsonOf(change.plan)}, plan_day = ${change.planDay}::date, every = ${change.every}, weekday = ${change.weekday}::smallint, month_day = ${change.monthDay}::smallint,
        hour = ${change.hour}::smallint, minute = ${change.minute}::smallint, mail_to = ${uuids(change.mailTo)},
        to_webhooks = ${change.toWebhooks}::boolean, to_feed = ${change.toFeed}::boolean, time_zone = ${change.timeZone},
        next_at = ${change.nextAt.toISOString()}::timestamptz, pause_reason = ${change.pauseReason},
        paused_at = case when ${change.pauseReason}::text is null then null else coalesce(paused_at, now()) end,
        user_id = ${change.takesOver ? currentUser : sql`user_id`}
      where tenant_id = ${currentTenant} and id = ${id} ${ofMaker(makerId)} returning id`),
  ] as const;
}

export function deleteSchedule(db: Database, id: string, makerId: string | undefined) {
  return [
    recordAct(db, { action: 'schedule.deleted', subject: id, when: isThere('schedules', id, makerId) }),
    db.execute<{ id: string }>(
      sql`delete from schedules where tenant_id = ${currentTenant} and id = ${id} ${ofMaker(makerId)} returning id`,
    ),
  ] as const;
}

/** A schedule rests until somebody resumes it. */
export function pauseSchedule(db: Database, id: string, reason: string) {
  return db.execute(sql`
    update schedules set paused_at = coalesce(paused_at, now()), pause_reason = coalesce(pause_reason, ${reason})
    where tenant_id = ${currentTenant} and id = ${id}`);
}

export interface DueSchedule extends Record<string, unknown> {
  id: string;
  property_id: string | null;
  /** The property's, and the one that `next_at` was worked out in. */
  time_zone: string;
  worked_out_in: string;
  every: Stored['every'];
  weekday: number | null;
  month_day: number | null;
  hour: number;
  minute: number;
  next_at: string;
}

/** Schedules whose time has come, and those whose property has moved to another zone. */
export function selectDueSchedules(db: Database, asOf: Date) {
  return db.execute<DueSchedule>(sql`
    select s.id, s.property_id, coalesce(p.time_zone, s.time_zone) as time_zone, s.time_zone as worked_out_in, s.every, s.weekday,
      s.month_day, s.hour, s.minute, to_json(s.next_at) as next_at
    from schedules s left join ga4_properties p on p.tenant_id = s.tenant_id and p.id = s.property_id
    where s.tenant_id = ${currentTenant} and s.paused_at is null
      and (s.next_at <= ${asOf.toISOString()}::timestamptz or p.time_zone <> s.time_zone)
    order by s.next_at limit 100`);
}

/** Enters the run of a slot, once, and says when the next is. Of two workers the second changes nothing. */
export function enterRun(
  db: Database,
  { id, next_at: was }: DueSchedule,
  next: { slotDay: string | undefined; asOf: Date; nextAt: Date; timeZone: string },
) {
  const run = sql`
    insert into schedule_runs (tenant_id, id, schedule_id, slot_day, due_at)
    select s.tenant_id, ${derivedUuid(sql`s.id::text || ' ' || ${next.slotDay ?? ''}::text`)}, s.id, ${next.slotDay ?? null}::date, ${next.asOf.toISOString()}::timestamptz
    from moved s where ${next.slotDay !== undefined}::boolean on conflict do nothing`;
  return db.execute(sql`
    with moved as (
      update schedules set next_at = ${next.nextAt.toISOString()}::timestamptz, time_zone = ${next.timeZone}
      where tenant_id = ${currentTenant} and id = ${id} and next_at = ${was}::timestamptz returning tenant_id, id)
    ${run}`);
}

/** A run that somebody asked for. */
export function enterRunByHand(db: Database, run: { id: string; scheduleId: string; asOf: Date }) {
  return db.execute(sql`
    insert into schedule_runs (tenant_id, id, schedule_id, due_at)
    select s.tenant_id, ${run.id}::uuid, s.id, ${run.asOf.toISOString()}::timestamptz
    from schedules s where s.tenant_id = ${currentTenant} and s.id = ${run.scheduleId}`);
}

export interface LeasedRun extends Record<string, unknown> {
  id: string;
  lease_id: string;
  attempts: number;
  due_at: string;
  schedule_id: string;
  question: string;
  persona: Stored['persona'];
  language: string;
  plan: unknown;
  plan_day: string | null;
  /** Absent: they left the team, it was unlinked. */
  user_id: string | null;
  property_id: string | null;
  /** Of whoever it runs as: null when they may not ask any more. */
  may_ask: boolean;
}

/** Gives a run that is due, or whose worker fell silent, to one worker. No row: there is none. */
export function leaseRun(db: Database, lease: { asOf: Date; seconds: number; runId?: string | undefined }) {
  const now = lease.asOf.toISOString();
  return db.execute<LeasedRun>(sql`
    update schedule_runs r set status = 'running', attempts = r.attempts + 1, lease_id = gen_random_uuid(),
      leased_until = ${now}::timestamptz + make_interval(secs => ${lease.seconds})
    from schedules s
    where r.tenant_id = ${currentTenant} and s.tenant_id = r.tenant_id and s.id = r.schedule_id and r.id = (
      select q.id from schedule_runs q where q.tenant_id = ${currentTenant}
        ${lease.runId === undefined ? sql`` : sql`and q.id = ${lease.runId}`}
        and (q.status = 'queued' and q.due_at <= ${now}::timestamptz or q.status = 'running' and q.leased_until <= ${now}::timestamptz)
      order by q.due_at limit 1 for update skip locked)
    returning r.id, r.lease_id, r.attempts, to_json(r.due_at) as due_at, s.id as schedule_id, s.question, s.persona, s.language, s.plan, s.plan_day::text as plan_day,
      s.user_id, s.property_id, ${mayAsk(sql`s.user_id`)} as may_ask`);
}

/** Whether a person is a member of the team who may ask, and stays one. */
export function mayAsk(userId: SQL): SQL {
  return sql`exists (select from memberships m join users u on u.id = m.user_id and u.deletion_requested_at is null
    where m.tenant_id = ${currentTenant} and m.user_id = ${userId} and m.role <> 'viewer')`;
}

/** Stores the answer, for whoever still holds the lease, and a mail for each member who is to be told. */
export function finishRun(db: Database, run: LeasedRun, report: unknown, asOf: Date) {
  const now = asOf.toISOString();
  return db.execute<{ id: string }>(sql`
    with done as (
      update schedule_runs set status = 'done', report = ${JSON.stringify(report)}::jsonb, error = null, finished_at = ${now}::timestamptz,
        leased_until = null
      where tenant_id = ${currentTenant} and id = ${run.id} and lease_id = ${run.lease_id} and status = 'running'
      returning tenant_id, id, schedule_id),
    mailed as (
      insert into mail_deliveries (tenant_id, id, user_id, run_id, due_at)
      select d.tenant_id, ${derivedUuid(sql`d.id::text || ' ' || m.user_id::text`)}, m.user_id, d.id, ${now}::timestamptz
      from done d join schedules s on s.tenant_id = d.tenant_id and s.id = d.schedule_id
        join memberships m on m.tenant_id = d.tenant_id and m.user_id = any (s.mail_to)
      on conflict do nothing)
    select id from done`);
}

/** Whether this worker’s answer is the one that was stored, and its schedule tells webhooks. After `finishRun`. */
export function isFinishedBy(run: LeasedRun): SQL {
  return sql`exists (select from schedule_runs r join schedules s on s.tenant_id = r.tenant_id and s.id = r.schedule_id and s.to_webhooks
    where r.tenant_id = ${currentTenant} and r.id = ${run.id}
    and r.lease_id = ${run.lease_id} and r.status = 'done')`;
}

/** Gives a lease back without an answer. */
export function releaseRun(
  db: Database,
  run: Pick<LeasedRun, 'id' | 'lease_id'>,
  outcome: { failed: boolean; error: string; dueAt: Date; asOf: Date },
) {
  return db.execute(sql`
    update schedule_runs set status = ${outcome.failed ? 'failed' : 'queued'}, error = ${outcome.error}, due_at = ${outcome.dueAt.toISOString()}::timestamptz,
      leased_until = null, finished_at = ${outcome.failed ? outcome.asOf.toISOString() : null}::timestamptz
    where tenant_id = ${currentTenant} and id = ${run.id} and lease_id = ${run.lease_id} and status = 'running'`);
}

export interface RunRow extends Record<string, unknown> {
  id: string;
  schedule_id: string;
  question: string;
  slot_day: string | null;
  status: 'queued' | 'running' | 'done' | 'failed';
  error: string | null;
  report: unknown;
  created_at: string;
  finished_at: string | null;
}

const runColumns = sql`r.id, r.schedule_id, s.question, r.slot_day::text as slot_day, r.status, r.error, to_json(r.created_at) as created_at,
  to_json(r.finished_at) as finished_at`;

/** The latest runs of a schedule, without their reports. */
export function listRuns(db: Database, scheduleId: string, limit: number) {
  return db.execute<RunRow>(sql`
    select ${runColumns}, null as report from schedule_runs r join schedules s on s.tenant_id = r.tenant_id and s.id = r.schedule_id
    where r.tenant_id = ${currentTenant} and r.schedule_id = ${scheduleId} order by r.created_at desc, r.id limit ${limit}`);
}

export function findRun(db: Database, id: string) {
  return db.execute<RunRow>(sql`
    select ${runColumns}, r.report from schedule_runs r join schedules s on s.tenant_id = r.tenant_id and s.id = r.schedule_id
    where r.tenant_id = ${currentTenant} and r.id = ${id}`);
}

/** Of `schedules` or `alert_rules`: takes a member off the list of who is told by mail. */
export function dropFromMail(db: Database, table: 'schedules' | 'alert_rules', id: string, userId: string) {
  return db.execute(sql`
    update ${sql.identifier(table)} set mail_to = array_remove(mail_to, ${userId}::uuid)
    where tenant_id = ${currentTenant} and id = ${id}`);
}

/** Those of some people who are members of the team. */
export function selectMembersAmong(db: Database, userIds: string[]) {
  return db.execute<{ user_id: string }>(
    sql`select m.user_id from memberships m where m.tenant_id = ${currentTenant} and m.user_id = any (${uuids(userIds)})`,
  );
}

export function isThere(table: 'schedules' | 'alert_rules', id: string, makerId: string | undefined): SQL {
  return sql`exists (select from ${sql.identifier(table)} where tenant_id = ${currentTenant} and id = ${id} ${ofMaker(makerId)})`;
}

export function ofMaker(makerId: string | undefined): SQL {
  return makerId === undefined ? sql`` : sql`and user_id = ${makerId}`;
}

export function uuids(ids: string[]): SQL {
  return sql`${`{${ids.join(',')}}`}::uuid[]`;
}

export function jsonOf(value: unknown): SQL {
  return sql`${value == null ? null : JSON.stringify(value)}::jsonb`;
}
