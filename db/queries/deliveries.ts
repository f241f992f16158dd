import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { derivedUuid } from '../derived-uuid.ts';
import type { Watched } from '../schema/schedules.ts';
import { currentTenant, currentUser } from '../scope.ts';
import { toHexBytes } from '../to-hex-bytes.ts';
import { watchedThen } from './alerts.ts';
import { recordAct } from './audit.ts';

/** The teams that have something due: a schedule, a run, a rule or a mail. Sets no claim. */
export function listDueWork(db: Database, due: { asOf: Date; most: number }) {
  return db.execute<{ tenant_id: string }>(
    sql`select tenant_id from doors.list_due_work(${due.asOf.toISOString()}::timestamptz, ${due.most})`,
  );
}

export interface LeasedMail extends Record<string, unknown> {
  id: string;
  lease_id: string;
  attempts: number;
  user_id: string;
  email: string;
  name: string;
  language: string;
  property_name: string | null;
  currency: string | null;
  report: unknown;
  /** One of the two is there: a run of a schedule, or an incident of a rule. */
  run: { id: string; schedule_id: string; question: string } | null;
  incident: (ToldIncident & { id: string; rule_id: string; watched: Watched }) | null;
  /** Of one that tells of an incident's end: the mail that told of its opening. */
  opening_id: string | null;
}

/** The days of an incident, and what became of it. */
export interface ToldIncident {
  first_day: string;
  last_day: string;
  closed_day: string | null;
  is_withdrawn: boolean;
}

const toldIncident = sql`'first_day', i.first_day, 'last_day', i.last_day, 'closed_day', i.closed_day, 'is_withdrawn', i.withdrawn_at is not null`;

/** A mail whose reader is still told, and heard of the opening where it tells of the end. */
const mailSources = sql`mail_deliveries q
  left join schedule_runs r on r.tenant_id = q.tenant_id and r.id = q.run_id
  left join schedules s on s.tenant_id = r.tenant_id and s.id = r.schedule_id
  left join incidents i on i.tenant_id = q.tenant_id and i.id in (q.incident_id, q.ended_incident_id)
  left join alert_rules a on a.tenant_id = i.tenant_id and a.id = i.rule_id
  left join mail_deliveries o on o.tenant_id = q.tenant_id and o.incident_id = q.ended_incident_id and o.user_id = q.user_id`;
const isTold = sql`q.user_id = any (coalesce(s.mail_to, a.mail_to)) and i.ended_by is distinct from 'changed'
  and (q.ended_incident_id is null or o.status in ('sending', 'sent'))`;

/** Gives a mail that is due to one worker, with what it says. */
export function leaseMail(db: Database, lease: { asOf: Date; seconds: number }) {
  const now = lease.asOf.toISOString();
  return db.execute<LeasedMail>(sql`
    update mail_deliveries d set status = 'sending', attempts = d.attempts + 1, lease_id = gen_random_uuid(),
      leased_until = ${now}::timestamptz + make_interval(secs => ${lease.seconds})
    from users u, (
      select q.id, coalesce(s.language, a.language) as language, coalesce(r.report, i.report) as report, p.display_name as property_name,
        p.currency, o.id as opening_id,
        case when r.id is not null then json_build_object('id', r.id, 'schedule_id', s.id, 'question', s.question) end as run,
        case when i.id is not null then json_build_object('id', i.id, 'rule_id', a.id, 'watched', ${watchedThen}, ${toldIncident}) end as incident
      from ${mailSources}
        left join ga4_properties p on p.tenant_id = q.tenant_id and p.id = coalesce(s.property_id, a.property_id)
      where q.tenant_id = ${currentTenant} and ${isTold}
        and (q.status = 'queued' and q.due_at <= ${now}::timestamptz or q.status = 'sending' and q.leased_until <= ${now}::timestamptz)
      order by q.due_at limit 1 for update of q skip locked) w
    where d.tenant_id = ${currentTenant} and d.id = w.id and u.id = d.user_id
    returning d.id, d.lease_id, d.attempts, d.user_id, u.email, u.name, w.language, w.property_name, w.currency, w.report, w.run,
      w.incident, w.opening_id`);
}

/** Those who are told no more get nothing more: they took themselves off, or whoever made it did. */
export function dropMails(db: Database, asOf: Date) {
  return db.execute(sql`
    update mail_deliveries d set status = 'failed', leased_until = null
    from (select q.id from ${mailSources}
      where q.tenant_id = ${currentTenant} and (${isTold}) is not true
        and (q.status = 'queued' or q.status = 'sending' and q.leased_until <= ${asOf.toISOString()}::timestamptz) for update of q skip locked) w
    where d.tenant_id = ${currentTenant} and d.id = w.id`);
}

export function releaseMail(
  db: Database,
  mail: Pick<LeasedMail, 'id' | 'lease_id'>,
  outcome: { status: 'sent' | 'queued' | 'failed'; dueAt: Date },
) {
  return db.execute(sql`
    update mail_deliveries set status = ${outcome.status}, due_at = ${outcome.dueAt.toISOString()}::timestamptz, leased_until = null
    where tenant_id = ${currentTenant} and id = ${mail.id} and lease_id = ${mail.lease_id}`);
}

/** Of a team whose mail nobody takes any more. */
export function failMails(db: Database) {
  return db.execute(
    sql`update mail_deliveries set status = 'failed' where tenant_id = ${currentTenant} and status in ('queued', 'sending')`,
  );
}

export function insertFeed(db: Database, feed: { id: string; tokenHash: Uint8Array; most: number }) {
  const room = sql`(select count(*) from feeds o where o.tenant_id = ${currentTenant}) < ${feed.most}`;
  return [
    recordAct(db, { action: 'feed.made', subject: feed.id, when: room }),
    db.execute<{ id: string; created_at: string }>(sql`
      insert into feeds (tenant_id, id, user_id, token_hash)
      select ${currentTenant}, ${feed.id}::uuid, ${currentUser}, ${toHexBytes(feed.tokenHash)}::bytea where ${room}
      returning id, to_json(created_at) as created_at`),
  ] as const;
}

export function listFeeds(db: Database) {
  return db.execute<{ id: string; user_id: string; user_name: string; created_at: string }>(sql`
    select f.id, f.user_id, u.name as user_name, to_json(f.created_at) as created_at from feeds f join users u on u.id = f.user_id
    where f.tenant_id = ${currentTenant} order by f.created_at desc, f.id`);
}

export function deleteFeed(db: Database, id: string, makerId: string | undefined) {
  const own = makerId === undefined ? sql`` : sql`and user_id = ${makerId}`;
  return [
    recordAct(db, {
      action: 'feed.revoked',
      subject: id,
      when: sql`exists (select from feeds where tenant_id = ${currentTenant} and id = ${id} ${own})`,
    }),
    db.execute<{ id: string }>(
      sql`delete from feeds where tenant_id = ${currentTenant} and id = ${id} ${own} returning id`,
    ),
  ] as const;
}

/** For whoever holds a token. No row: there is no such feed, or its team waits to be deleted. */
export function openFeed(db: Database, tokenHash: Uint8Array) {
  return db.execute<{ tenant_id: string; id: string; name: string; created_at: string }>(
    sql`select tenant_id, id, name, to_json(created_at) as created_at from doors.open_feed(${toHexBytes(tokenHash)}::bytea)`,
  );
}

export interface FeedRow extends Record<string, unknown> {
  id: string;
  /** Where the app shows it: of the run, or of the incident. */
  about_id: string;
  language: string;
  property_name: string | null;
  question: string | null;
  /** `is_end`: tells of its end rather than of its opening. */
  incident: (ToldIncident & { watched: Watched; is_end: boolean }) | null;
  answer: string | null;
  published: string;
  updated: string;
}

/** What was told to the feed, the latest first. An incident that opened and one that ended are two entries. */
export function listFeedEntries(db: Database, limit: number) {
  const property = sql`left join ga4_properties p on p.tenant_id = `;
  const incident = (isEnd: boolean) =>
    sql`json_build_object('watched', ${watchedThen}, 'is_end', ${isEnd}::boolean, ${toldIncident})`;
  const rules = sql`incidents i join alert_rules a on a.tenant_id = i.tenant_id and a.id = i.rule_id and a.to_feed
    ${property}a.tenant_id and p.id = a.property_id where i.tenant_id = ${currentTenant}`;
  return db.execute<FeedRow>(sql`
    select * from (
      select r.id, r.id as about_id, s.language, p.display_name as property_name, s.question, null::json as incident,
        r.report ->> 'answer' as answer, to_json(r.finished_at) #>> '{}' as published, to_json(r.finished_at) #>> '{}' as updated
      from schedule_runs r join schedules s on s.tenant_id = r.tenant_id and s.id = r.schedule_id and s.to_feed
        ${property}s.tenant_id and p.id = s.property_id
      where r.tenant_id = ${currentTenant} and r.status = 'done'
      union all
      select i.id, i.id, a.language, p.display_name, null, ${incident(false)},
        i.report ->> 'answer', to_json(i.created_at) #>> '{}', to_json(i.updated_at) #>> '{}'
      from ${rules} and i.withdrawn_at is null
      union all
      select ${derivedUuid(sql`i.id::text || ' ended'`)}, i.id, a.language, p.display_name, null, ${incident(true)},
        null, to_json(i.ended_at) #>> '{}', to_json(i.ended_at) #>> '{}'
      from ${rules} and i.ended_by in ('back', 'withdrawn') and (i.closed_day is not null or i.withdrawn_at is not null)) e
    order by e.published desc, e.id limit ${limit}`);
}
