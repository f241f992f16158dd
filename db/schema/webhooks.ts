import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { deliveryErrors, testKind, webhookKinds } from '../webhook-events.ts';
import { createdAt, instant, tenantId, updatedAt } from './columns.ts';
import { doorsPolicy, tenantPolicy } from './roles.ts';
import { memberships, tenants } from './tenants.ts';

const listed = (words: readonly string[]) => sql.raw(words.map((word) => `'${word}'`).join(', '));

/** Where a team's events are sent. Its secret is derived, never stored; `secret_version` says which one holds. */
export const webhookEndpoints = pgTable(
  'webhook_endpoints',
  {
    tenantId: tenantId().references(() => tenants.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().defaultRandom(),
    /** Null: they left. The endpoint is the team's and stays. */
    createdBy: uuid('created_by'),
    url: text('url').notNull(),
    kinds: text('kinds').array().$type<(typeof webhookKinds)[number][]>().notNull(),
    /** Of the API, `2026-11-01`: what is sent looks as it did then. */
    apiVersion: text('api_version').notNull(),
    secretVersion: integer('secret_version').notNull().default(1),
    /** The secret before signs too, for a while after. */
    rotatedAt: instant('rotated_at'),
    /** Since when nothing was delivered; null after a success. */
    failingSince: instant('failing_since'),
    disabledAt: instant('disabled_at'),
    disabledReason: text('disabled_reason', { enum: ['person', 'gone', 'failing'] }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('webhook_endpoints_made').on(table.tenantId, table.createdBy),
    check('webhook_endpoints_url', sql`char_length(url) <= 2000`),
    check('webhook_endpoints_kinds', sql`kinds <@ array[${listed(webhookKinds)}]::text[]`),
    check('webhook_endpoints_disabled', sql`(disabled_at is null) = (disabled_reason is null)`),
    check('webhook_endpoints_reason', sql`disabled_reason in ('person', 'gone', 'failing')`),
    // The migration makes it set its one column to null.
    foreignKey({
      name: 'webhook_endpoints_made_by',
      columns: [table.tenantId, table.createdBy],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('set null'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** What happened, stored with what it tells of, in one transaction. Its id is the `webhook-id` of every attempt. */
export const webhookEvents = pgTable(
  'webhook_events',
  {
    tenantId: tenantId().references(() => tenants.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().defaultRandom(),
    kind: text('kind', { enum: [...webhookKinds, testKind] }).notNull(),
    /** `WebhookData` of its kind. */
    data: jsonb('data').$type<unknown>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('webhook_events_created').on(table.createdAt),
    check('webhook_events_kind', sql`kind in (${listed([...webhookKinds, testKind])})`),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** One event on its way to one endpoint. Of what the endpoint answers its status alone is kept. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    endpointId: uuid('endpoint_id').notNull(),
    eventId: uuid('event_id').notNull(),
    status: text('status', { enum: ['waiting', 'delivered', 'failed'] })
      .notNull()
      .default('waiting'),
    /** Since it was stored, or sent again by a person. */
    attempts: integer('attempts').notNull().default(0),
    /** Of the next attempt, while it waits. */
    nextAt: instant('next_at').notNull().defaultNow(),
    leaseId: uuid('lease_id'),
    leasedUntil: instant('leased_until'),
    attemptedAt: instant('attempted_at'),
    /** HTTP's, of the latest attempt that was answered. */
    lastStatus: integer('last_status'),
    lastError: text('last_error', { enum: deliveryErrors }),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('webhook_deliveries_due')
      .on(table.nextAt)
      .where(sql`status = 'waiting'`),
    index('webhook_deliveries_listed').on(table.tenantId, table.endpointId, table.createdAt, table.id),
    index('webhook_deliveries_event').on(table.tenantId, table.eventId),
    check('webhook_deliveries_status', sql`status in ('waiting', 'delivered', 'failed')`),
    check('webhook_deliveries_error', sql`last_error in (${listed(deliveryErrors)})`),
    foreignKey({
      name: 'webhook_deliveries_endpoint',
      columns: [table.tenantId, table.endpointId],
      foreignColumns: [webhookEndpoints.tenantId, webhookEndpoints.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'webhook_deliveries_of_event',
      columns: [table.tenantId, table.eventId],
      foreignColumns: [webhookEvents.tenantId, webhookEvents.id],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);
