import { and, asc, eq, exists, isNull, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant, currentUser, type Role } from '../scope.ts';
import { invitations, memberships } from '../schema/tenants.ts';
import { users } from '../schema/users.ts';
import { toHexBytes } from '../to-hex-bytes.ts';
import { recordAct } from './audit.ts';

const listed = {
  id: invitations.id,
  email: invitations.email,
  role: invitations.role,
  expiresAt: invitations.expiresAt,
  createdAt: invitations.createdAt,
};

/** Those that nobody has accepted yet, expired ones too. */
export function listInvitations(db: Database) {
  return db
    .select({ ...listed, invitedBy: users.name })
    .from(invitations)
    .innerJoin(users, eq(users.id, invitations.invitedBy))
    .where(isNull(invitations.acceptedAt))
    .orderBy(asc(invitations.createdAt), asc(invitations.id));
}

/** PA403: beyond the actor's own role. PA410: no seat left. PA413: the address is a member's. */
export function insertInvitation(
  db: Database,
  invitation: { id: string; email: string; role: Exclude<Role, 'owner'>; tokenHash: Uint8Array },
) {
  return db
    .insert(invitations)
    .values({
      tenantId: currentTenant,
      invitedBy: currentUser,
      expiresAt: sql`now() + interval '7 days'`,
      ...invitation,
    })
    .returning(listed);
}

/** An address has one open invitation: the next one takes its place. */
export function deleteInvitationOf(db: Database, email: string) {
  return db
    .delete(invitations)
    .where(and(isNull(invitations.acceptedAt), eq(sql`lower(${invitations.email})`, email.toLowerCase())));
}

/** Before it is taken back; nothing where there is none. */
export function recordInvitationRevoked(db: Database, id: string) {
  const isOpen = db
    .select({ one: sql`1` })
    .from(invitations)
    .where(and(eq(invitations.tenantId, currentTenant), eq(invitations.id, id), isNull(invitations.acceptedAt)));
  return recordAct(db, { action: 'invitation.revoked', subject: id, when: exists(isOpen) });
}

export function deleteInvitation(db: Database, id: string) {
  return db
    .delete(invitations)
    .where(and(eq(invitations.id, id), isNull(invitations.acceptedAt)))
    .returning({ id: invitations.id });
}

/**
 * For the person behind a session; the rest of the batch works in the tenant that they joined. PA420: no such invitation.
 * PA421: expired. PA422: for another address.
 */
export function acceptInvitation(db: Database, tokenHash: Uint8Array) {
  return db.execute<{ tenant_id: string; name: string; role: Role }>(
    sql`select * from doors.accept_invitation(${toHexBytes(tokenHash)}::bytea)`,
  );
}

/** After `acceptInvitation`, in its batch; nothing when they were a member before. */
export function recordJoined(db: Database) {
  const own = and(eq(memberships.tenantId, currentTenant), eq(memberships.userId, currentUser));
  const isNew = db
    .select({ one: sql`1` })
    .from(memberships)
    .where(and(own, eq(memberships.createdAt, sql`now()::timestamptz(3)`)));
  return recordAct(db, { action: 'member.joined', subject: currentUser, when: exists(isNew) });
}

/** PA420 and PA422 as above; the rest of the batch may tell the tenant of it. */
export function declineInvitation(db: Database, tokenHash: Uint8Array) {
  return db.execute(sql`select doors.decline_invitation(${toHexBytes(tokenHash)}::bytea)`);
}

/** For whoever holds the link, signed in or not. */
export function previewInvitation(db: Database, tokenHash: Uint8Array) {
  return db.execute<{ team: string; role: Role; email: string; invited_by: string; expires_at: string }>(
    sql`select * from doors.preview_invitation(${toHexBytes(tokenHash)}::bytea)`,
  );
}
