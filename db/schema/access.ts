import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { KeyScope } from '../scope.ts';
import { bytes, createdAt, instant, tenantId, updatedAt } from './columns.ts';
import { appRole, doorsPolicy, ownPerson, tenantPolicy } from './roles.ts';
import { memberships, role } from './tenants.ts';

/** A browser's session: the cookie holds 256 random bits, the row their SHA-256. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    tokenHash: bytes('token_hash').notNull(),
    /** Let in for a minute more: requests that were under way when the token was changed. */
    earlierTokenHash: bytes('earlier_token_hash'),
    rotatedAt: instant('rotated_at'),
    /** Set by triggers when its person's role or its tenant changes; the next answer brings another token. */
    mustRotate: boolean('must_rotate').notNull().default(false),
    userId: uuid('user_id').notNull(),
    /** The tenant this browser works in: one that the person is a member of. */
    tenantId: tenantId(),
    userAgent: text('user_agent'),
    createdAt: createdAt(),
    usedAt: instant('used_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull(),
    updatedAt: updatedAt(),
  },
  (table) => [
    uniqueIndex('sessions_token_hash').on(table.tokenHash),
    index('sessions_earlier_token_hash').on(table.earlierTokenHash),
    index('sessions_user').on(table.userId),
    foreignKey({
      columns: [table.tenantId, table.userId],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('cascade'),
    /** A session is its person's, not a tenant's. */
    pgPolicy('own', { for: 'all', to: appRole, using: ownPerson, withCheck: ownPerson }),
    doorsPolicy(),
  ],
);

/** A key for the public API. `key_id` is the public part of the key; the secret is kept as SHA-256. */
export const apiKeys = pgTable(
  'api_keys',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    /** Of the program that a person let in by OAuth: the key is in its tokens, sealed, and nobody ever sees it. */
    clientId: text('client_id'),
    keyId: text('key_id').notNull(),
    secretHash: bytes('secret_hash').notNull(),
    role: role('role').notNull(),
    scopes: text('scopes').array().$type<KeyScope[]>().notNull(),
    usedAt: instant('used_at'),
    expiresAt: instant('expires_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    uniqueIndex('api_keys_key_id').on(table.keyId),
    index('api_keys_user').on(table.tenantId, table.userId),
    foreignKey({
      columns: [table.tenantId, table.userId],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('cascade'),
    check('api_keys_scopes', sql`cardinality(scopes) > 0 and scopes <@ array['read', 'ask', 'manage']`),
    tenantPolicy(),
    doorsPolicy(),
  ],
);
