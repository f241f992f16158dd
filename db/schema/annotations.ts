import { sql } from 'drizzle-orm';
import { check, date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, instant, tenantId, updatedAt } from './columns.ts';
import { doorsPolicy, tenantPolicy } from './roles.ts';
import { memberships, tenants } from './tenants.ts';

/** A webhook that writes annotations. Its secret is derived, never stored; `secret_version` says which one holds. */
export const annotationHooks = pgTable(
  'annotation_hooks',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    /** Who made it and saw its secret: it ends with their membership. */
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    /** What its annotations are about, `properties/123`; null: all of the team's properties. */
    property: text('property'),
    secretVersion: integer('secret_version').notNull().default(1),
    usedAt: instant('used_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    /** The door knows nothing but the id. */
    index('annotation_hooks_id').on(table.id),
    index('annotation_hooks_user').on(table.tenantId, table.userId),
    foreignKey({
      columns: [table.tenantId, table.userId],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** What happened on a day: "release 2.3", "TV spot". GA4 has the same, `reportingDataAnnotations`. */
export const annotations = pgTable(
  'annotations',
  {
    tenantId: tenantId().references(() => tenants.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull().defaultRandom(),
    /**
     * GA4 resource name, `properties/123`; null: about all of the team's. No foreign key: what happened stays known
     * when the property is unlinked and linked again.
     */
    property: text('property'),
    /** In the property's time zone. */
    day: date('day').notNull(),
    title: text('title').notNull(),
    description: text('description').notNull().default(''),
    source: text('source').$type<'person' | 'hook'>().notNull(),
    createdBy: uuid('created_by'),
    hookId: uuid('hook_id'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('annotations_day').on(table.tenantId, table.day, table.id),
    check('annotations_title', sql`char_length(title) between 1 and 120`),
    check('annotations_description', sql`char_length(description) <= 2000`),
    check('annotations_source', sql`source in ('person', 'hook')`),
    // The migration makes both set their one column to null.
    foreignKey({
      name: 'annotations_created_by',
      columns: [table.tenantId, table.createdBy],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('set null'),
    foreignKey({
      name: 'annotations_hook',
      columns: [table.tenantId, table.hookId],
      foreignColumns: [annotationHooks.tenantId, annotationHooks.id],
    }).onDelete('set null'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** The messages of a hook that were acted on: each is once, also when its annotation was deleted since. */
export const annotationEvents = pgTable(
  'annotation_events',
  {
    tenantId: tenantId(),
    hookId: uuid('hook_id').notNull(),
    /** `webhook-id`, chosen by the sender. */
    eventId: text('event_id').notNull(),
    annotationId: uuid('annotation_id').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.hookId, table.eventId] }),
    foreignKey({
      columns: [table.tenantId, table.hookId],
      foreignColumns: [annotationHooks.tenantId, annotationHooks.id],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);
