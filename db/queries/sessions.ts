import { and, desc, eq, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { sessions } from '../schema/access.ts';
import { currentUser } from '../scope.ts';
import { toHexBytes } from '../to-hex-bytes.ts';
import { recordAct } from './audit.ts';

/** The second door: a person whom Google vouches for, with the session they get. */
export function signIn(
  db: Database,
  person: {
    googleSub: string;
    email: string;
    name: string;
    picture: string | null;
    tokenHash: Uint8Array;
    previousTokenHash: Uint8Array | null;
    userAgent: string | null;
  },
) {
  const previous = person.previousTokenHash && toHexBytes(person.previousTokenHash);
  return db.execute<{ user_id: string; tenant_id: string }>(
    sql`select * from doors.sign_in(${person.googleSub}, ${person.email}, ${person.name}, ${person.picture}, ${toHexBytes(person.tokenHash)}::bytea, ${previous}::bytea, ${person.userAgent})`,
  );
}

/** Gives a session that is due for it another token. No row: another request was first. */
export function rotateSession(db: Database, tokenHash: Uint8Array, newTokenHash: Uint8Array) {
  return db.execute<{ id: string }>(
    sql`select * from doors.rotate_session(${toHexBytes(tokenHash)}::bytea, ${toHexBytes(newTokenHash)}::bytea)`,
  );
}

/** The session of a browser, also while it still shows the token before its present one. */
function isOf(tokenHash: Uint8Array) {
  return sql`(${eq(sessions.tokenHash, tokenHash)} or ${eq(sessions.earlierTokenHash, tokenHash)})`;
}

export function deleteSession(db: Database, tokenHash: Uint8Array) {
  return db.delete(sessions).where(isOf(tokenHash));
}

/** The browsers in which the actor is signed in, by the same two limits as the credential door. */
export function listSessions(db: Database) {
  return db
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      usedAt: sessions.usedAt,
      expiresAt: sessions.expiresAt,
    })
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, currentUser),
        sql`${sessions.expiresAt} > now() and ${sessions.usedAt} > now() - interval '7 days'`,
      ),
    )
    .orderBy(desc(sessions.usedAt));
}

/** Before the actor's sessions are ended from another one, in the same batch; nothing when there is none to end. */
export function recordSessionEnd(db: Database, which: { id: string } | { otherThan: Uint8Array }) {
  const those = 'id' in which ? sql`s.id = ${which.id}` : sql`s.token_hash <> ${toHexBytes(which.otherThan)}::bytea`;
  return recordAct(db, {
    action: 'session.revoked',
    subject: 'id' in which ? which.id : null,
    when: sql`exists (select from sessions s where s.user_id = ${currentUser} and ${those})`,
  });
}

export function deleteOwnSession(db: Database, id: string) {
  return db
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.userId, currentUser)))
    .returning({ id: sessions.id });
}

/** All of the actor's but the one with this token. */
export function deleteOtherSessions(db: Database, tokenHash: Uint8Array) {
  return db
    .delete(sessions)
    .where(and(eq(sessions.userId, currentUser), sql`${isOf(tokenHash)} is not true`))
    .returning({ id: sessions.id });
}

/** The browser works in another tenant of its person from now on; 23503 when they are no member of it. */
export function moveSession(db: Database, tokenHash: Uint8Array, tenantId: string | SQL<string>) {
  return db.update(sessions).set({ tenantId }).where(isOf(tokenHash)).returning({ tenantId: sessions.tenantId });
}
