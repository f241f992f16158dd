import type { AuditAction } from '../audit-actions.ts';
import { and, asc, desc, eq, exists, gt, isNull, ne, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant, currentUser, type Role } from '../scope.ts';
import { chatSessions } from '../schema/chat.ts';
import { invitations, memberships, tenants } from '../schema/tenants.ts';
import { users } from '../schema/users.ts';
import { recordAct } from './audit.ts';
import { releaseCredentials } from './credentials.ts';

/** A browser sees its person's memberships elsewhere too, so the tenant is named. */
function isMember(userId: string | typeof currentUser) {
  return and(eq(memberships.tenantId, currentTenant), eq(memberships.userId, userId));
}

export function listMembers(db: Database) {
  return db
    .select({
      userId: users.id,
      email: users.email,
      name: users.name,
      picture: users.picture,
      role: memberships.role,
      joinedAt: memberships.createdAt,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(eq(memberships.tenantId, currentTenant))
    .orderBy(desc(memberships.role), asc(users.name), asc(users.id));
}

/** Members and open invitations, and how many of both there may be. */
export function countSeats(db: Database) {
  const members = db.$count(memberships, eq(memberships.tenantId, currentTenant));
  const invited = db.$count(invitations, and(isNull(invitations.acceptedAt), gt(invitations.expiresAt, sql`now()`)));
  return db
    .select({ used: sql<number>`(${members} + ${invited})::int`, limit: tenants.seatLimit })
    .from(tenants)
    .where(eq(tenants.id, currentTenant));
}

/** What is about to be done to a member, before it is done; nothing where there is no such member. */
export function recordMemberAct(
  db: Database,
  action: Extract<AuditAction, `member.${string}` | 'ownership.transferred'>,
  userId: string,
  details: Record<string, string> = {},
) {
  const isThere = db
    .select({ one: sql`1` })
    .from(memberships)
    .where(isMember(userId));
  return recordAct(db, { action, subject: userId, details, when: exists(isThere) });
}

/** PA403: beyond the actor's own role. PA412: it would leave no owner. */
export function updateMemberRole(db: Database, userId: string, role: Role) {
  return db.update(memberships).set({ role }).where(isMember(userId)).returning({ userId: memberships.userId });
}

/** The actor goes from owner to admin, once somebody else, `heirId`, is an owner. */
export function stepDownFor(db: Database, heirId: string) {
  const heir = db
    .select({ one: sql`1` })
    .from(memberships)
    .where(and(isMember(heirId), eq(memberships.role, 'owner')));
  return db
    .update(memberships)
    .set({ role: 'admin' })
    .where(and(isMember(currentUser), ne(memberships.userId, heirId), exists(heir)))
    .returning({ userId: memberships.userId });
}

/** With everything that is theirs in this tenant. PA403, PA412 as above. */
export function deleteMember(db: Database, userId: string) {
  return db.delete(memberships).where(isMember(userId)).returning({ userId: memberships.userId });
}

/** What a member's leaving takes along and the database cannot end: their grants at Google, released. */
export function releaseGrantsOf(db: Database, userId: string) {
  return releaseCredentials(db, sql`user_id = ${userId}`);
}

/** The chats of a member that may still have a running answer or its log. */
export function listBusyChatsOf(db: Database, userId: string) {
  return db
    .select({ id: chatSessions.id })
    .from(chatSessions)
    .where(and(eq(chatSessions.userId, userId), gt(chatSessions.updatedAt, sql`now() - interval '15 minutes'`)));
}
