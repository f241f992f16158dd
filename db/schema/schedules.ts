import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  doublePrecision,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, createdAt, instant, tenantId, updatedAt } from './columns.ts';
import { ga4Properties } from './ga4.ts';
import { doorsPolicy, tenantPolicy } from './roles.ts';
import { memberships, tenants } from './tenants.ts';

/** Whom a schedule or a rule tells. `mail_to`: members; who has left since gets nothing. */
const told = {
  mailTo: uuid('mail_to').array().notNull().default([]),
  toWebhooks: boolean('to_webhooks').notNull().default(false),
  toFeed: boolean('to_feed').notNull().default(false),
};

/** A worker's hold on a row: ends by itself when the worker dies. */
const lease = {
  attempts: smallint('attempts').notNull().default(0),
  leaseId: uuid('lease_id'),
  leasedUntil: instant('leased_until'),
};

/** A question that is asked by the clock of its property. */
export const schedules = pgTable(
  'schedules',
  {
    tenantId: tenantId().references(() => tenants.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().defaultRandom(),
    /** Who made it: it runs as them. Null once they left, and then it rests. */
    userId: uuid('user_id'),
    /** Null once it was unlinked, and then it rests. */
    propertyId: uuid('property_id'),
    question: text('question').notNull(),
    persona: text('persona').$type<'po' | 'ux' | 'mgr' | 'general'>().notNull(),
    language: text('language').notNull(),
    /** Asked instead of the question, which is what it is called. */
    plan: jsonb('plan'),
    /** The day that the plan was made on, by which its days are moved; null without one. */
    planDay: date('plan_day'),
    every: text('every').$type<'day' | 'weekday' | 'week' | 'month'>().notNull(),
    /** Of `week`: Monday 1 .. Sunday 7. */
    weekday: smallint('weekday'),
    /** Of `month`: where a month is shorter, its last day. */
    monthDay: smallint('month_day'),
    /** In the property's zone. */
    hour: smallint('hour').notNull(),
    minute: smallint('minute').notNull(),
    ...told,
    /** The zone that `next_at` was worked out in. */
    timeZone: text('time_zone').notNull(),
    nextAt: instant('next_at').notNull(),
    pausedAt: instant('paused_at'),
    /** `by_hand`, or the code of what kept it from running. */
    pauseReason: text('pause_reason'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('schedules_next')
      .on(table.nextAt)
      .where(sql`paused_at is null`),
    index('schedules_user').on(table.tenantId, table.userId),
    index('schedules_property').on(table.tenantId, table.propertyId),
    check('schedules_question', sql`char_length(question) between 1 and 2000`),
    check(
      'schedules_cadence',
      sql`hour between 0 and 23 and minute between 0 and 59 and every in ('day', 'weekday', 'week', 'month')
        and (every = 'week') = (weekday is not null) and (every = 'month') = (month_day is not null)
        and coalesce(weekday, 1) between 1 and 7 and coalesce(month_day, 1) between 1 and 31`,
    ),
    check('schedules_plan', sql`(plan is null) = (plan_day is null)`),
    check('schedules_paused', sql`(paused_at is null) = (pause_reason is null)`),
    // The migration makes both set their one column to null.
    foreignKey({
      name: 'schedules_user_id',
      columns: [table.tenantId, table.userId],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('set null'),
    foreignKey({
      name: 'schedules_property_id',
      columns: [table.tenantId, table.propertyId],
      foreignColumns: [ga4Properties.tenantId, ga4Properties.id],
    }).onDelete('set null'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** One time that a schedule was due, or was run by hand, and what it was answered. Its id is made from both. */
export const scheduleRuns = pgTable(
  'schedule_runs',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull(),
    scheduleId: uuid('schedule_id').notNull(),
    /** The day in the property's zone that it was due; null when it was run by hand. */
    slotDay: date('slot_day'),
    status: text('status').$type<'queued' | 'running' | 'done' | 'failed'>().notNull().default('queued'),
    dueAt: instant('due_at').notNull(),
    ...lease,
    report: jsonb('report'),
    /** The code of why it could not be answered. */
    error: text('error'),
    finishedAt: instant('finished_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('schedule_runs_schedule').on(table.tenantId, table.scheduleId, table.createdAt),
    index('schedule_runs_due')
      .on(table.dueAt)
      .where(sql`status in ('queued', 'running')`),
    check('schedule_runs_status', sql`status in ('queued', 'running', 'done', 'failed')`),
    check('schedule_runs_report', sql`(status = 'done') = (report is not null)`),
    foreignKey({
      columns: [table.tenantId, table.scheduleId],
      foreignColumns: [schedules.tenantId, schedules.id],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** What of a figure by day is worth being told, once for each episode. */
export const alertRules = pgTable(
  'alert_rules',
  {
    tenantId: tenantId().references(() => tenants.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().defaultRandom(),
    /** As of a schedule. */
    userId: uuid('user_id'),
    propertyId: uuid('property_id'),
    metric: text('metric').notNull(),
    /** As in a plan. */
    filters: jsonb('filters').$type<unknown[]>().notNull().default([]),
    condition: text('condition').$type<'above' | 'below' | 'rises' | 'falls' | 'anomaly'>().notNull(),
    /** In the metric's unit; of `rises` and `falls` a fraction; null of `anomaly`. */
    threshold: doublePrecision('threshold'),
    openAfter: smallint('open_after').notNull(),
    closeAfter: smallint('close_after').notNull(),
    /** What its incidents are explained in. */
    language: text('language').notNull(),
    ...told,
    /** The first day that it judges. */
    fromDay: date('from_day').notNull(),
    /** How often what it watches was changed: its incidents are those of the same number. */
    revision: smallint('revision').notNull().default(0),
    /** The latest day that was judged; null before the first time. */
    judgedDay: date('judged_day'),
    /** What the latest days were judged to be, oldest first. */
    days: jsonb('days').$type<unknown[]>().notNull().default([]),
    dueAt: instant('due_at').notNull(),
    ...lease,
    /** The code of what kept it from judging. */
    error: text('error'),
    pausedAt: instant('paused_at'),
    pauseReason: text('pause_reason'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('alert_rules_due')
      .on(table.dueAt)
      .where(sql`paused_at is null`),
    index('alert_rules_user').on(table.tenantId, table.userId),
    index('alert_rules_property').on(table.tenantId, table.propertyId),
    check(
      'alert_rules_condition',
      sql`condition in ('above', 'below', 'rises', 'falls', 'anomaly') and (condition = 'anomaly') = (threshold is null)
        and coalesce(threshold, 1) > 0`,
    ),
    check('alert_rules_days', sql`open_after between 1 and 14 and close_after between 1 and 14`),
    check('alert_rules_paused', sql`(paused_at is null) = (pause_reason is null)`),
    foreignKey({
      name: 'alert_rules_user_id',
      columns: [table.tenantId, table.userId],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('set null'),
    foreignKey({
      name: 'alert_rules_property_id',
      columns: [table.tenantId, table.propertyId],
      foreignColumns: [ga4Properties.tenantId, ga4Properties.id],
    }).onDelete('set null'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** The figure of a rule, which part of it, and what of it is beyond. */
export type Watched = Pick<typeof alertRules.$inferSelect, 'metric' | 'filters' | 'condition' | 'threshold'>;

/** An episode of a rule, from its first day beyond until enough days were back. Its id is made from the rule, its revision and that day. */
export const incidents = pgTable(
  'incidents',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull(),
    ruleId: uuid('rule_id').notNull(),
    firstDay: date('first_day').notNull(),
    openedDay: date('opened_day').notNull(),
    lastDay: date('last_day').notNull(),
    closedDay: date('closed_day'),
    /** Its days were judged anew, and they were not beyond the limit after all. */
    withdrawnAt: instant('withdrawn_at'),
    /** Null while it goes on. */
    endedAt: instant('ended_at'),
    /** `changed`: somebody changed what is watched, and nobody is told. Null of what ended before ends were told, too. */
    endedBy: text('ended_by').$type<'back' | 'withdrawn' | 'changed'>(),
    /** What its rule watched then, and how; null of an older version's: as the rule does. */
    watched: jsonb('watched').$type<Watched>(),
    revision: smallint('revision').notNull().default(0),
    /** Its days as they were judged. */
    days: jsonb('days').$type<unknown[]>().notNull(),
    /** Why, as the analyst answers it; null where that could not be answered. */
    report: jsonb('report'),
    acknowledgedAt: instant('acknowledged_at'),
    acknowledgedBy: uuid('acknowledged_by'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('incidents_rule').on(table.tenantId, table.ruleId, table.firstDay),
    index('incidents_time').on(table.tenantId, table.createdAt, table.id),
    check('incidents_ended_by', sql`ended_by in ('back', 'withdrawn', 'changed')`),
    foreignKey({
      columns: [table.tenantId, table.ruleId],
      foreignColumns: [alertRules.tenantId, alertRules.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'incidents_acknowledged_by',
      columns: [table.tenantId, table.acknowledgedBy],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('set null'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** A mail to a member, on its way or sent. Its id is made from what it is about and whom it is to, and is its Message-ID. */
export const mailDeliveries = pgTable(
  'mail_deliveries',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    runId: uuid('run_id'),
    /** Tells that it opened. */
    incidentId: uuid('incident_id'),
    /** Tells that it ended. */
    endedIncidentId: uuid('ended_incident_id'),
    status: text('status').$type<'queued' | 'sending' | 'sent' | 'failed'>().notNull().default('queued'),
    dueAt: instant('due_at').notNull(),
    ...lease,
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('mail_deliveries_due')
      .on(table.dueAt)
      .where(sql`status in ('queued', 'sending')`),
    index('mail_deliveries_user').on(table.tenantId, table.userId),
    index('mail_deliveries_run').on(table.tenantId, table.runId),
    index('mail_deliveries_incident').on(table.tenantId, table.incidentId),
    index('mail_deliveries_ended').on(table.tenantId, table.endedIncidentId),
    check('mail_deliveries_status', sql`status in ('queued', 'sending', 'sent', 'failed')`),
    check('mail_deliveries_about', sql`num_nonnulls(run_id, incident_id, ended_incident_id) = 1`),
    foreignKey({
      columns: [table.tenantId, table.userId],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [table.tenantId, table.runId],
      foreignColumns: [scheduleRuns.tenantId, scheduleRuns.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [table.tenantId, table.incidentId],
      foreignColumns: [incidents.tenantId, incidents.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'mail_deliveries_ended',
      columns: [table.tenantId, table.endedIncidentId],
      foreignColumns: [incidents.tenantId, incidents.id],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** An address of the team's feed: whoever has its token reads what schedules and rules tell it. */
export const feeds = pgTable(
  'feeds',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    /** Who made it: it ends with their membership. */
    userId: uuid('user_id').notNull(),
    tokenHash: bytes('token_hash').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('feeds_token').on(table.tokenHash),
    index('feeds_user').on(table.tenantId, table.userId),
    foreignKey({
      columns: [table.tenantId, table.userId],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);
