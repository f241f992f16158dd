import { and, desc, eq, gt, gte, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { AuditAction } from '../audit-actions.ts';
import type { Database } from '../client.ts';
import { currentTenant } from '../scope.ts';
import { auditLog } from '../schema/operations.ts';
import { users } from '../schema/users.ts';

/** An act to be remembered. `details` hold ids, roles and counts, never an address, a name, a question or a secret. */
export interface Act {
  action: AuditAction;
  /** The id of what it was done to. */
  subject?: string | SQL | null;
  details?: Record<string, string>;
  /** Remembered only where this holds when the statement runs: that the thing to be deleted is there, for one. */
  when?: SQL;
}

/**
 * One more statement in a verb's batch. Put it first: acts of a tenant wait for each other, and whoever takes that
 * lock before any row's cannot stop another who does the same.
 */
export function recordAct(db: Database, { action, subject = null, details = {}, when = sql`true` }: Act) {
  return db.execute(sql`
    insert into audit_log (tenant_id, user_id, action, subject, details)
    select ${currentTenant}, nullif(current_setting('app.user_id', true), '')::uuid, ${action}, (${subject})::text,
      ${JSON.stringify(details)}::jsonb
    where ${when}`);
}

const listed = {
  seq: auditLog.seq,
  id: auditLog.id,
  userId: auditLog.userId,
  userName: users.name,
  action: auditLog.action,
  subject: auditLog.subject,
  details: auditLog.details,
  createdAt: auditLog.createdAt,
  prevHash: auditLog.prevHash,
  hash: auditLog.hash,
};

function selectActs(db: Database) {
  return db.select(listed).from(auditLog).leftJoin(users, eq(users.id, auditLog.userId));
}

/** Newest first. */
export function listActs(
  db: Database,
  page: {
    action?: AuditAction | undefined;
    userId?: string | undefined;
    from?: Date | undefined;
    to?: Date | undefined;
    beforeSeq?: number | undefined;
    limit: number;
  },
) {
  return selectActs(db)
    .where(
      and(
        eq(auditLog.tenantId, currentTenant),
        page.action && eq(auditLog.action, page.action),
        page.userId === undefined ? undefined : eq(auditLog.userId, page.userId),
        page.from && gte(auditLog.createdAt, page.from),
        page.to && lt(auditLog.createdAt, page.to),
        page.beforeSeq === undefined ? undefined : lt(auditLog.seq, page.beforeSeq),
      ),
    )
    .orderBy(desc(auditLog.seq))
    .limit(page.limit);
}

/** In their order, for a walk along the whole chain. */
export function listActsAfter(db: Database, range: { afterSeq: number; lastSeq: number; limit: number }) {
  return selectActs(db)
    .where(
      and(eq(auditLog.tenantId, currentTenant), gt(auditLog.seq, range.afterSeq), lte(auditLog.seq, range.lastSeq)),
    )
    .orderBy(auditLog.seq)
    .limit(range.limit);
}

export function findLastAct(db: Database) {
  return db
    .select({ seq: auditLog.seq, hash: auditLog.hash })
    .from(auditLog)
    .where(eq(auditLog.tenantId, currentTenant))
    .orderBy(desc(auditLog.seq))
    .limit(1);
}
