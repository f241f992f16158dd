import { sql } from 'drizzle-orm';
import { pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, instant, updatedAt } from './columns.ts';
import { appRole, doorsPolicy } from './roles.ts';

/** A person, known by Google's `sub`. The app sees the members of the current tenant, without their `sub`. */
export const users = pgTable(
  'users',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    googleSub: text('google_sub').notNull().unique(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    picture: text('picture'),
    /** Asked to be deleted then: shut from that moment, erased when the time to think again is over. */
    deletionRequestedAt: instant('deletion_requested_at'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  () => [
    pgPolicy('people', {
      for: 'select',
      to: appRole,
      using: sql`id in (select m.user_id from memberships m
        where m.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)`,
    }),
    doorsPolicy(),
  ],
);
