import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, tenantId, updatedAt } from './columns.ts';
import { ga4Properties } from './ga4.ts';
import { inSeenChat, narrowerPolicy, ownOrShownChat, tenantPolicy } from './roles.ts';
import { memberships } from './tenants.ts';

export const persona = pgEnum('persona', ['po', 'ux', 'mgr', 'general']);
/** `team`: shown to every member; `private`: its person's alone. */
export const chatVisibility = pgEnum('chat_visibility', ['private', 'team']);
export const messageRole = pgEnum('message_role', ['user', 'assistant']);
export const messageStatus = pgEnum('message_status', ['pending', 'streaming', 'complete', 'partial', 'error']);

export const chatSessions = pgTable(
  'chat_sessions',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    userId: uuid('user_id').notNull(),
    propertyId: uuid('property_id'),
    title: text('title').notNull(),
    persona: persona('persona').notNull(),
    visibility: chatVisibility('visibility').notNull().default('private'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    index('chat_sessions_user').on(table.tenantId, table.userId, table.updatedAt),
    index('chat_sessions_team')
      .on(table.tenantId, table.updatedAt)
      .where(sql`visibility = 'team'`),
    foreignKey({
      columns: [table.tenantId, table.userId],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('cascade'),
    /** Unlinking a property keeps its chats: the migration makes this `on delete set null (property_id)`. */
    foreignKey({
      name: 'chat_sessions_property',
      columns: [table.tenantId, table.propertyId],
      foreignColumns: [ga4Properties.tenantId, ga4Properties.id],
    }),
    tenantPolicy(),
    narrowerPolicy(ownOrShownChat),
  ],
);

/**
 * One turn is two rows: the user's message, whose id the client made, and the assistant's, whose `reply_to` is
 * that id. The two unique indexes make a repeated send one turn, and a chat one answer at a time.
 */
export const chatMessages = pgTable(
  'chat_messages',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull(),
    sessionId: uuid('session_id').notNull(),
    role: messageRole('role').notNull(),
    status: messageStatus('status').notNull(),
    replyTo: uuid('reply_to'),
    content: jsonb('content').$type<unknown>(),
    /** Whose question it is, or answers; null once they have left. */
    askedBy: uuid('asked_by'),
    /** What they think of an answer, and why. */
    rating: text('rating', { enum: ['right', 'wrong'] }),
    ratingReason: text('rating_reason'),
    /** The first answer to the question that this one asks again or with a part of it changed. */
    versionOf: uuid('version_of'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('chat_messages_turn').on(table.tenantId, table.replyTo),
    uniqueIndex('chat_messages_busy')
      .on(table.tenantId, table.sessionId)
      .where(sql`role = 'assistant' and status in ('pending', 'streaming')`),
    check('chat_messages_rating', sql`rating is null or (rating in ('right', 'wrong') and role = 'assistant')`),
    index('chat_messages_session').on(table.tenantId, table.sessionId, table.createdAt),
    index('chat_messages_asked_by').on(table.tenantId, table.askedBy),
    index('chat_messages_reports')
      .on(table.tenantId, table.createdAt, table.id)
      .where(sql`content ->> 'type' = 'report'`),
    index('chat_messages_versions').on(table.tenantId, table.versionOf),
    /** The migration makes this `on delete set null (version_of)`. */
    foreignKey({
      name: 'chat_messages_version_of',
      columns: [table.tenantId, table.versionOf],
      foreignColumns: [table.tenantId, table.id],
    }),
    /** The migration makes this `on delete set null (asked_by)`. */
    foreignKey({
      name: 'chat_messages_asked_by',
      columns: [table.tenantId, table.askedBy],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }),
    foreignKey({
      name: 'chat_messages_session_fk',
      columns: [table.tenantId, table.sessionId],
      foreignColumns: [chatSessions.tenantId, chatSessions.id],
    }).onDelete('cascade'),
    tenantPolicy(),
    narrowerPolicy(inSeenChat),
  ],
);
