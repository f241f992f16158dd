import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AuditAction } from '../audit-actions.ts';
import { bytes, createdAt, instant, tenantId, updatedAt } from './columns.ts';
import { ga4Properties } from './ga4.ts';
import { doorsPolicy, tenantPolicy } from './roles.ts';
import { tenants } from './tenants.ts';

export const syncStatus = pgEnum('sync_status', ['queued', 'running', 'done', 'failed']);

/** How a property is read at night, and how far that is. Made for every linked property by the door `list_due_syncs`. */
export const propertySyncs = pgTable(
  'property_syncs',
  {
    tenantId: tenantId(),
    propertyId: uuid('property_id').notNull(),
    /** What its facts are written in: one of `worker/analyst/language.ts`. */
    language: text('language').notNull().default('en'),
    /** Since when somebody keeps it from being read. */
    pausedAt: instant('paused_at'),
    /** When its days were last looked through; null before the first time. */
    plannedAt: instant('planned_at'),
    /** The oldest day that is read. */
    firstDay: date('first_day'),
    /** When there is something to do again. A message that was sent counts as done until it could have been lost. */
    nextAt: instant('next_at').notNull().defaultNow(),
    lastSyncedAt: instant('last_synced_at'),
    /** The code of what kept it from being read, until it is read again. */
    lastError: text('last_error'),
    lastErrorAt: instant('last_error_at'),
    /** The model that every fact has a vector by; null while some lack one. */
    embeddedAs: text('embedded_as'),
    /** When those that lack one are tried again; null: at once. */
    embedDueAt: instant('embed_due_at'),
    /** What kept them from getting one, until they do: an `EmbedderFailureReason` or an error's code. */
    embedError: text('embed_error'),
    embedErrorAt: instant('embed_error_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.propertyId] }),
    index('property_syncs_next')
      .on(table.nextAt)
      .where(sql`paused_at is null`),
    check('property_syncs_language', sql`language ~ '^[a-z]{2}$'`),
    foreignKey({
      columns: [table.tenantId, table.propertyId],
      foreignColumns: [ga4Properties.tenantId, ga4Properties.id],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** One day of one property to be turned into facts; leased by the third door. */
export const syncRuns = pgTable(
  'sync_runs',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    propertyId: uuid('property_id').notNull(),
    day: date('day').notNull(),
    status: syncStatus('status').notNull().default('queued'),
    /** Since it was last read. */
    attempts: integer('attempts').notNull().default(0),
    /** When it is to be read next; null once it was read for the last time. */
    dueAt: instant('due_at').defaultNow(),
    leasedUntil: instant('leased_until'),
    /** Names the one worker that may store it. */
    leaseId: uuid('lease_id'),
    syncedAt: instant('synced_at'),
    /** How many of its facts a later reading changed. */
    restated: integer('restated').notNull().default(0),
    /** Facts of it that could not be proven, when it was read last. */
    leftOut: integer('left_out').notNull().default(0),
    /** The code of why it could not be read. */
    error: text('error'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('sync_runs_day').on(table.tenantId, table.propertyId, table.day),
    index('sync_runs_due').on(table.tenantId, table.propertyId, table.status, table.dueAt),
    foreignKey({
      columns: [table.tenantId, table.propertyId],
      foreignColumns: [ga4Properties.tenantId, ga4Properties.id],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** What was spent: GA4 tokens, model tokens. Written once a run, so that a run saved twice is counted once. */
export const usageLedger = pgTable(
  'usage_ledger',
  {
    tenantId: tenantId().references(() => tenants.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().defaultRandom(),
    userId: uuid('user_id'),
    /** The widget that a visitor asked in; they have no `user_id`. */
    widgetId: uuid('widget_id'),
    /** The message that was answered, or the run that had no message. */
    runId: uuid('run_id').notNull(),
    /** Counts the entries of a run. */
    entry: smallint('entry').notNull(),
    kind: text('kind').notNull(),
    /** The model's name, or the GA4 property. */
    subject: text('subject').notNull(),
    amount: bigint('amount', { mode: 'number' }).notNull(),
    /** By us: whoever was asked did not say. */
    estimated: boolean('estimated').notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('usage_ledger_entry').on(table.tenantId, table.runId, table.entry),
    index('usage_ledger_time').on(table.tenantId, table.createdAt),
    tenantPolicy(),
  ],
);

/**
 * Security-relevant acts, append-only: the app's role may insert and read. The trigger `chain_audit` numbers the acts of
 * a tenant and gives each the hash of itself and the act before it, whatever the insert said.
 */
export const auditLog = pgTable(
  'audit_log',
  {
    tenantId: tenantId().references(() => tenants.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().defaultRandom(),
    seq: bigint('seq', { mode: 'number' }).notNull().default(0),
    userId: uuid('user_id'),
    action: text('action').$type<AuditAction>().notNull(),
    subject: text('subject'),
    /** Flat, of strings: ids, roles, counts. Never an address, a name, a question or a secret. */
    details: jsonb('details').$type<Record<string, string>>().notNull(),
    createdAt: createdAt(),
    prevHash: bytes('prev_hash')
      .notNull()
      .default(sql`''`),
    hash: bytes('hash')
      .notNull()
      .default(sql`''`),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('audit_log_seq').on(table.tenantId, table.seq),
    index('audit_log_time').on(table.tenantId, table.createdAt),
    check('audit_log_chained', sql`seq > 0 and length(hash) = 32 and length(prev_hash) = 32`),
    check(
      'audit_log_details',
      sql`jsonb_typeof(details) = 'object' and not jsonb_path_exists(details, '$.* ? (@.type() != "string")')`,
    ),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** Replies to requests that carried an Idempotency-Key, kept for a day. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    tenantId: tenantId().references(() => tenants.id, { onDelete: 'cascade' }),
    route: text('route').notNull(),
    key: text('key').notNull(),
    bodyHash: bytes('body_hash').notNull(),
    status: integer('status'),
    response: jsonb('response').$type<unknown>(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.route, table.key] }), tenantPolicy(), doorsPolicy()],
);

/** Google's security events that were acted on, by `jti`: none is acted on twice. No tenant's; only the doors see it. */
export const securityEvents = pgTable(
  'security_events',
  { jti: text('jti').primaryKey(), createdAt: createdAt() },
  (table) => [index('security_events_time').on(table.createdAt), doorsPolicy()],
);
