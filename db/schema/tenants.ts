import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytes, createdAt, instant, tenantId, updatedAt } from './columns.ts';
import { appRole, doorsPolicy, ownPerson, tenantPolicy } from './roles.ts';
import { users } from './users.ts';

export const role = pgEnum('role', ['viewer', 'member', 'admin', 'owner']);

const currentTenant = sql`id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** A customer: a person's own space, or a team's. */
export const tenants = pgTable(
  'tenants',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    name: text('name').notNull(),
    /** As in `users`. */
    deletionRequestedAt: instant('deletion_requested_at'),
    /** The first day of a week in questions and in figures per week. */
    weekStart: text('week_start', { enum: ['monday', 'sunday'] })
      .notNull()
      .default('monday'),
    /** Whether its reports may be shown to anybody who has a link. Off: no link opens, also none that was made before. */
    sharesLinks: boolean('shares_links').notNull().default(true),
    /** How many members and open invitations it may have at most. */
    seatLimit: integer('seat_limit').notNull().default(50),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  () => [
    check('tenants_week_start', sql`week_start in ('monday', 'sunday')`),
    pgPolicy('current', { for: 'all', to: appRole, using: currentTenant, withCheck: currentTenant }),
    pgPolicy('joined', {
      for: 'select',
      to: appRole,
      using: sql`id in (select m.tenant_id from memberships m
        where m.user_id = nullif(current_setting('app.session_user_id', true), '')::uuid)`,
    }),
    doorsPolicy(),
  ],
);

/**
 * Who belongs to a tenant. Triggers keep its rules, whatever the code forgets: never without an owner, nobody raises
 * themselves or gives what they do not have, no more members and open invitations than seats.
 */
export const memberships = pgTable(
  'memberships',
  {
    tenantId: tenantId().references(() => tenants.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: role('role').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.userId] }),
    index('memberships_user').on(table.userId),
    tenantPolicy(),
    pgPolicy('own', { for: 'select', to: appRole, using: ownPerson }),
    doorsPolicy(),
  ],
);

/** A link that lets one address join, once; only the token's SHA-256 is kept. Owners are made, not invited. */
export const invitations = pgTable(
  'invitations',
  {
    tenantId: tenantId(),
    id: uuid('id').notNull().defaultRandom(),
    email: text('email').notNull(),
    role: role('role').notNull(),
    tokenHash: bytes('token_hash').notNull(),
    invitedBy: uuid('invited_by').notNull(),
    acceptedAt: instant('accepted_at'),
    expiresAt: instant('expires_at').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.id] }),
    unique('invitations_token_hash').on(table.tenantId, table.tokenHash),
    index('invitations_token').on(table.tokenHash),
    uniqueIndex('invitations_open')
      .on(table.tenantId, sql`lower(email)`)
      .where(sql`accepted_at is null`),
    check('invitations_role', sql`role <> 'owner'`),
    foreignKey({
      columns: [table.tenantId, table.invitedBy],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('cascade'),
    tenantPolicy(),
    doorsPolicy(),
  ],
);
