import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';
import { doorsPolicy } from './roles.ts';

/**
 * What was asked to be deleted and what was erased, without saying what it was: only the SHA-256 of its id. Outlives
 * what it is about, and is applied again to a database that was restored from before.
 */
export const erasureLedger = pgTable(
  'erasure_ledger',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    kind: text('kind').$type<'account' | 'team'>().notNull(),
    subjectHash: bytes('subject_hash').notNull(),
    requestedAt: instant('requested_at').notNull(),
    erasedAt: instant('erased_at'),
    /** How much went: chats, grants that were revoked, grants that could not be. */
    erased: jsonb('erased').$type<Record<string, number>>(),
    attempts: integer('attempts').notNull().default(0),
    leasedUntil: instant('leased_until'),
  },
  (table) => [
    unique('erasure_ledger_subject').on(table.kind, table.subjectHash),
    index('erasure_ledger_due')
      .on(table.requestedAt)
      .where(sql`erased_at is null`),
    check('erasure_ledger_kind', sql`kind in ('account', 'team')`),
    doorsPolicy(),
  ],
);
