import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, instant, tenantId, updatedAt } from './columns.ts';
import { ga4Properties } from './ga4.ts';
import { doorsPolicy, tenantPolicy } from './roles.ts';
import { tenants } from './tenants.ts';

/**
 * A chat on pages of somebody's site, about one property. Its site key is its id, spelled otherwise (`site-key.ts`); the secret
 * that signs who a visitor is is derived, never stored.
 */
export const widgets = pgTable(
  'widgets',
  {
    tenantId: tenantId().references(() => tenants.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().defaultRandom(),
    name: text('name').notNull(),
    /** Null once it was unlinked: the widget is shut until another is chosen. */
    propertyId: uuid('property_id'),
    /** The origins of the pages that may show it: `https://www.kolibri.example`. */
    hosts: text('hosts').array().notNull(),
    /** `public`: whoever comes may ask, of what the three lists name. */
    mode: text('mode').$type<'identified' | 'public'>().notNull().default('identified'),
    publicMetrics: text('public_metrics').array().notNull().default([]),
    publicDimensions: text('public_dimensions').array().notNull().default([]),
    /** Of the kinds of a plan. */
    publicKinds: text('public_kinds').array().notNull().default([]),
    /** Questions a day. */
    visitorBudget: integer('visitor_budget').notNull().default(30),
    siteBudget: integer('site_budget').notNull().default(1000),
    /** How it looks and greets. */
    settings: jsonb('settings').$type<Record<string, unknown>>().notNull(),
    secretVersion: integer('secret_version').notNull().default(1),
    /** Until then the secret before this one signs as well. */
    previousSecretUntil: instant('previous_secret_until'),
    pausedAt: instant('paused_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    /** The door knows nothing but the id. */
    index('widgets_id').on(table.id),
    index('widgets_property').on(table.tenantId, table.propertyId),
    // The migration makes it set its one column to null.
    foreignKey({
      name: 'widgets_property_id',
      columns: [table.tenantId, table.propertyId],
      foreignColumns: [ga4Properties.tenantId, ga4Properties.id],
    }).onDelete('set null'),
    check('widgets_mode', sql`mode in ('identified', 'public')`),
    check('widgets_budgets', sql`visitor_budget > 0 and site_budget > 0`),
    tenantPolicy(),
    doorsPolicy(),
  ],
);
