import { sql } from 'drizzle-orm';
import { foreignKey, index, pgEnum, pgPolicy, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
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
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  () => [
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

/** A link that lets one address join; only the token's SHA-256 is kept. */
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
    foreignKey({
      columns: [table.tenantId, table.invitedBy],
      foreignColumns: [memberships.tenantId, memberships.userId],
    }).onDelete('cascade'),
    tenantPolicy(),
  ],
);
