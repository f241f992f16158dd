import { and, eq, exists, gt, isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant, currentUser } from '../scope.ts';
import { ga4Credentials } from '../schema/ga4.ts';
import { tenants } from '../schema/tenants.ts';
import { recordAct } from './audit.ts';
import { releaseCredentials } from './credentials.ts';

/** Of the acting person, and still in time. */
function isAsked(id: string, asOf: Date): SQL | undefined {
  return and(
    eq(ga4Credentials.id, id),
    eq(ga4Credentials.userId, currentUser),
    eq(ga4Credentials.status, 'active'),
    gt(ga4Credentials.confirmBy, asOf),
  );
}

/** A grant that waits for the acting person to say that it is the account they meant. No tokens. */
export function findPendingCredential(db: Database, id: string, asOf: Date) {
  return db
    .select({
      id: ga4Credentials.id,
      googleEmail: ga4Credentials.googleEmail,
      googleName: ga4Credentials.googleName,
      googlePicture: ga4Credentials.googlePicture,
      confirmBy: ga4Credentials.confirmBy,
      tenantName: tenants.name,
    })
    .from(ga4Credentials)
    .innerJoin(tenants, eq(tenants.id, ga4Credentials.tenantId))
    .where(isAsked(id, asOf));
}

/** Before `confirmCredential`, in its batch. */
export function recordConfirmation(db: Database, id: string, asOf: Date) {
  const pending = db.select({ id: ga4Credentials.id }).from(ga4Credentials).where(isAsked(id, asOf));
  return recordAct(db, { action: 'connection.made', subject: id, when: exists(pending) });
}

export function confirmCredential(db: Database, id: string, asOf: Date) {
  return db
    .update(ga4Credentials)
    .set({ confirmBy: null, googleName: null, googlePicture: null })
    .where(isAsked(id, asOf))
    .returning({ id: ga4Credentials.id });
}

/** That the acting person did not mean it: from here on it can only be deleted. */
export function releasePendingCredential(db: Database, id: string) {
  return releaseCredentials(db, sql`id = ${id} and user_id = ${currentUser} and confirm_by is not null`);
}

/** The next of all tenants that nobody confirmed in time, released; its tenant acts from here on. */
export function releaseUnconfirmed(db: Database, lease: { asOf: Date; seconds: number }) {
  return db.execute<{
    tenant_id: string;
    credential_id: string;
    is_last: boolean;
    made_at: string;
    sealed_tokens: string;
  }>(
    sql`select tenant_id, credential_id, is_last, to_json(made_at) as made_at, coalesce(vault.get_secret(credential_id), '') as sealed_tokens
      from doors.release_unconfirmed(${lease.asOf.toISOString()}::timestamptz, ${lease.seconds}::integer)`,
  );
}

/** Released and not made anew meanwhile. */
function isReleased(id: string): SQL | undefined {
  return and(
    eq(ga4Credentials.tenantId, currentTenant),
    eq(ga4Credentials.id, id),
    eq(ga4Credentials.status, 'needs_reconnect'),
    isNotNull(ga4Credentials.confirmBy),
  );
}

/** Deletes one that was released, with its secret, and remembers why. */
export function deleteUnconfirmed(db: Database, action: 'connection.declined' | 'connection.expired', id: string) {
  const released = db.select({ id: ga4Credentials.id }).from(ga4Credentials).where(isReleased(id));
  return [
    recordAct(db, { action, subject: id, when: exists(released) }),
    db.delete(ga4Credentials).where(isReleased(id)),
  ] as const;
}
