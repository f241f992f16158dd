import { sql } from 'drizzle-orm';
import { pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, updatedAt } from './columns.ts';
import { appRole, doorsPolicy } from './roles.ts';

/** A person, known by Google's `sub`. Visible to themselves and to members of the current tenant. */
export const users = pgTable(
  'users',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    googleSub: text('google_sub').notNull().unique(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    picture: text('picture'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
  },
  () => [
    pgPolicy('people', {
      for: 'select',
      to: appRole,
      using: sql`id = nullif(current_setting('app.user_id', true), '')::uuid or exists (
        select 1 from memberships m
        where m.user_id = users.id and m.tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)`,
    }),
    doorsPolicy(),
  ],
);
