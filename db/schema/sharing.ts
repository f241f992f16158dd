import { sql } from 'drizzle-orm';
import { check, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { chatMessages } from './chat.ts';
import { bytes, createdAt, instant, tenantId, updatedAt } from './columns.ts';
import { ga4Properties } from './ga4.ts';
import { doorsPolicy, tenantPolicy } from './roles.ts';
import { memberships } from './tenants.ts';

/**
 * A public link to a report as it was when the link was made. It ends with the answer, with its maker's membership and
 * with its property; the door behind it reads this table and no chat.
 */
export const shareLinks = pgTable(
  'share_links',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    userId: uuid('user_id').notNull(),
    messageId: uuid('message_id').notNull(),
    propertyId: uuid('property_id').notNull(),
    /** A copy: nothing that happens to the answer afterwards changes it. */
    report: jsonb('report').$type<unknown>().notNull(),
    tokenHash: bytes('token_hash').notNull(),
    /** PBKDF2 of the password, where it asks for one: `services/shares/hash-password.ts`. */
    passwordSalt: bytes('password_salt'),
    passwordHash: bytes('password_hash'),
    /** Passwords tried since `tried_since`, until a right one. */
    tries: integer('tries').notNull().default(0),
    triedSince: instant('tried_since'),
    views: integer('views').notNull().default(0),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    /** The door knows nothing but the token. */
    index('share_links_token').on(table.tokenHash),
    index('share_links_user').on(table.tenantId, table.userId, table.createdAt),
    index('share_links_message').on(table.tenantId, table.messageId),
    index('share_links_property').on(table.tenantId, table.propertyId),
    check('share_links_password', sql`(password_salt is null) = (password_hash is null)`),
    foreignKey({
      name: 'share_links_user',
      columns: [table.tenantId, table.userId],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('cascade'),
    foreignKey({
      name: 'share_links_message',
      columns: [table.tenantId, table.messageId],
      foreignColumns: [chatMessages.tenantId, chatMessages.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'share_links_property',
      columns: [table.tenantId, table.propertyId],
      foreignColumns: [ga4Properties.tenantId, ga4Properties.id],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);

/** The latest times that a link was opened. Of whoever opened it nothing is kept but what kind of thing they used. */
export const shareViews = pgTable(
  'share_views',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    linkId: uuid('link_id').notNull(),
    client: text('client', { enum: ['computer', 'phone', 'tablet', 'program'] }).notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('share_views_link').on(table.tenantId, table.linkId, table.createdAt),
    check('share_views_client', sql`client in ('computer', 'phone', 'tablet', 'program')`),
    foreignKey({
      name: 'share_views_link',
      columns: [table.tenantId, table.linkId],
      foreignColumns: [shareLinks.tenantId, shareLinks.id],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);
