import { and, asc, eq, exists, isNull, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant, currentUser } from '../scope.ts';
import { ga4Credentials } from '../schema/ga4.ts';
import { recordAct } from './audit.ts';
import { storeWebhookEvent } from './webhook-events.ts';
import { putSecret, sealedTokensOf } from './secrets.ts';

const safeColumns = {
  id: ga4Credentials.id,
  googleEmail: ga4Credentials.googleEmail,
  status: ga4Credentials.status,
  createdAt: ga4Credentials.createdAt,
};

/** Confirmed ones: nothing but the page that asks sees the others (`pending-credentials.ts`). */
export function listCredentials(db: Database) {
  return db
    .select(safeColumns)
    .from(ga4Credentials)
    .where(isNull(ga4Credentials.confirmBy))
    .orderBy(asc(ga4Credentials.createdAt));
}

/** A confirmed one; its tokens stay where they are. */
export function findConnection(db: Database, id: string) {
  return db
    .select(safeColumns)
    .from(ga4Credentials)
    .where(and(eq(ga4Credentials.id, id), isNull(ga4Credentials.confirmBy)));
}

/** A confirmed one, with the sealed tokens, and when the row last changed: for whoever renews or ends it. */
export function findCredential(db: Database, id: string) {
  return db
    .select({ ...safeColumns, updatedAt: ga4Credentials.updatedAt, sealedTokens: sealedTokensOf(ga4Credentials.id) })
    .from(ga4Credentials)
    .where(and(eq(ga4Credentials.id, id), isNull(ga4Credentials.confirmBy)));
}

export function findCredentialOfGoogleAccount(db: Database, googleSub: string) {
  return db.select({ id: ga4Credentials.id }).from(ga4Credentials).where(eq(ga4Credentials.googleSub, googleSub));
}

/**
 * A new grant, to be confirmed by whoever made it, or a new one of a Google account that the team has confirmed before: its
 * row, and its tokens.
 */
export function saveCredential(
  db: Database,
  credential: {
    id: string;
    googleSub: string;
    googleEmail: string;
    googleName: string | null;
    googlePicture: string | null;
    /** Null: needs nobody to confirm it. */
    confirmBy: Date | null;
    scopes: string[];
    tokenIdentifiers: string[];
    sealedTokens: string;
  },
) {
  const { sealedTokens, ...shown } = credential;
  const { id, googleEmail, scopes, tokenIdentifiers } = shown;
  const unlessConfirmed = (column: string) =>
    sql`case when ga4_credentials.confirm_by is null then ga4_credentials.${sql.identifier(column)} else excluded.${sql.identifier(column)} end`;
  return [
    db
      .insert(ga4Credentials)
      .values({ tenantId: currentTenant, userId: currentUser, ...shown })
      .onConflictDoUpdate({
        target: [ga4Credentials.tenantId, ga4Credentials.id],
        set: {
          googleEmail,
          scopes,
          tokenIdentifiers,
          status: 'active',
          userId: unlessConfirmed('user_id'),
          confirmBy: unlessConfirmed('confirm_by'),
          googleName: unlessConfirmed('google_name'),
          googlePicture: unlessConfirmed('google_picture'),
          createdAt: unlessConfirmed('created_at'),
        },
      })
      .returning({ id: ga4Credentials.id, confirmBy: ga4Credentials.confirmBy }),
    putSecret(db, id, sealedTokens),
  ] as const;
}

/**
 * Only while they are still `before`; otherwise the count is 0 and nothing was changed. Counts as a change of the grant's
 * row, which is locked first, as when a grant is connected anew.
 */
export function replaceSealedTokens(db: Database, id: string, tokens: { before: string; after: string }) {
  return db.execute(sql`
    with grants as materialized (select tenant_id, id from ga4_credentials where id = ${id} for no key update),
    kept as materialized (select * from grants g where vault.rewrap(g.id, ${tokens.before}, ${tokens.after}) is not null)
    update ga4_credentials c set updated_at = now() from kept k where c.tenant_id = k.tenant_id and c.id = k.id`);
}

/** Before a grant ends or goes, in the same batch; nothing when it has before, or is no longer as it was seen. */
export function recordCredentialAct(
  db: Database,
  action: 'connection.ended' | 'connection.removed',
  id: string,
  options: { seenAt?: Date } = {},
) {
  const grant = db
    .select({ id: ga4Credentials.id })
    .from(ga4Credentials)
    .where(
      and(
        eq(ga4Credentials.id, id),
        action === 'connection.ended' ? eq(ga4Credentials.status, 'active') : undefined,
        options.seenAt && eq(ga4Credentials.updatedAt, options.seenAt),
      ),
    );
  return recordAct(db, { action, subject: id, when: exists(grant) });
}

/** Before `saveCredential`, in its batch: nothing for a grant that is yet to be confirmed. */
export function recordRenewal(db: Database, id: string) {
  const confirmed = db
    .select({ id: ga4Credentials.id })
    .from(ga4Credentials)
    .where(and(eq(ga4Credentials.id, id), isNull(ga4Credentials.confirmBy)));
  return recordAct(db, { action: 'connection.renewed', subject: id, when: exists(confirmed) });
}

/** Before `markNeedsReconnect`, in its batch: tells webhooks of it, once. */
export function storeReconnectNeeded(db: Database, id: string, { seenAt }: { seenAt: Date }) {
  const grant = db
    .select({ id: ga4Credentials.id })
    .from(ga4Credentials)
    .where(and(eq(ga4Credentials.id, id), eq(ga4Credentials.status, 'active'), eq(ga4Credentials.updatedAt, seenAt)));
  return storeWebhookEvent(db, { kind: 'grant.reconnect_needed', data: { connection_id: id }, when: exists(grant) });
}

/** Only when the row is still as it was seen: a grant that was connected anew meanwhile works. */
export function markNeedsReconnect(db: Database, id: string, options: { seenAt: Date }) {
  return db
    .update(ga4Credentials)
    .set({ status: 'needs_reconnect' })
    .where(and(eq(ga4Credentials.id, id), eq(ga4Credentials.updatedAt, options.seenAt)));
}

/**
 * Marks grants as ended, from which on nobody renews or uses them. `is_last`: no other grant of their Google account is left,
 * so that revoking at Google ends nobody else's.
 */
export function releaseCredentials(db: Database, which: SQL) {
  return db.execute<{ id: string; sealed_tokens: string; is_last: boolean }>(
    sql`select id, ${sealedTokensOf(sql`id`)} as sealed_tokens, doors.release_grant(id) as is_last
      from (select id from ga4_credentials where tenant_id = ${currentTenant} and ${which} order by google_sub) grants`,
  );
}

export function releaseCredential(db: Database, id: string) {
  return releaseCredentials(db, sql`id = ${id} and confirm_by is null`);
}

export function deleteCredential(db: Database, id: string) {
  return db.delete(ga4Credentials).where(eq(ga4Credentials.id, id)).returning({ id: ga4Credentials.id });
}
