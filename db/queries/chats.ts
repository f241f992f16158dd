import { and, desc, eq, exists, lt, ne, or, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { containsPattern } from '../contains-pattern.ts';
import { currentTenant, currentUser } from '../scope.ts';
import { chatMessages, chatSessions } from '../schema/chat.ts';
import { recordAct } from './audit.ts';

type Visibility = 'private' | 'team';
type Persona = 'po' | 'ux' | 'mgr' | 'general';

const listed = {
  id: chatSessions.id,
  title: chatSessions.title,
  persona: chatSessions.persona,
  visibility: chatSessions.visibility,
  userId: chatSessions.userId,
  userName: sql<string | null>`(select name from users u where u.id = ${chatSessions.userId})`,
  propertyId: chatSessions.propertyId,
  createdAt: chatSessions.createdAt,
  updatedAt: chatSessions.updatedAt,
};

/** The actor's own chats, or those that others show to the team, newest first; `search` looks in titles and in what was asked and answered. */
export function listChats(
  db: Database,
  page: {
    whose?: 'mine' | 'team';
    search?: string | undefined;
    before?: { updatedAt: Date; id: string } | undefined;
    limit: number;
  },
) {
  const pattern = page.search && containsPattern(page.search);
  return db
    .select(listed)
    .from(chatSessions)
    .where(
      and(
        page.whose === 'team'
          ? and(eq(chatSessions.visibility, 'team'), ne(chatSessions.userId, currentUser))
          : eq(chatSessions.userId, currentUser),
        page.before &&
          or(
            lt(chatSessions.updatedAt, page.before.updatedAt),
            and(eq(chatSessions.updatedAt, page.before.updatedAt), lt(chatSessions.id, page.before.id)),
          ),
        pattern
          ? or(
              sql`${chatSessions.title} ilike ${pattern}`,
              exists(
                db
                  .select({ one: sql`1` })
                  .from(chatMessages)
                  .where(
                    and(
                      eq(chatMessages.tenantId, chatSessions.tenantId),
                      eq(chatMessages.sessionId, chatSessions.id),
                      sql`coalesce(${chatMessages.content} ->> 'text', ${chatMessages.content} ->> 'answer') ilike ${pattern}`,
                    ),
                  ),
              ),
            )
          : undefined,
      ),
    )
    .orderBy(desc(chatSessions.updatedAt), desc(chatSessions.id))
    .limit(page.limit);
}

export function insertChat(db: Database, chat: { title: string; persona: Persona; propertyId: string }) {
  return db
    .insert(chatSessions)
    .values({ tenantId: currentTenant, userId: currentUser, ...chat })
    .returning(listed);
}

/** A chat is its person's to change. */
function isOwnChat(id: string) {
  return and(eq(chatSessions.id, id), eq(chatSessions.userId, currentUser));
}

/** To others of the tenant it is as if there were none, until it is shown to the team. */
export function isSeenChat(id: string) {
  return and(eq(chatSessions.id, id), or(eq(chatSessions.userId, currentUser), eq(chatSessions.visibility, 'team')));
}

export function findChat(db: Database, id: string) {
  return db.select(listed).from(chatSessions).where(isSeenChat(id));
}

export function updateChat(
  db: Database,
  id: string,
  change: { title?: string; persona?: Persona; visibility?: Visibility },
) {
  return db.update(chatSessions).set(change).where(isOwnChat(id)).returning(listed);
}

/** Before `updateChat`, in its batch; nothing when that shows or takes back nothing. */
export function recordVisibility(db: Database, id: string, visibility: Visibility | undefined) {
  const chat = db
    .select({ id: chatSessions.id })
    .from(chatSessions)
    .where(and(isOwnChat(id), visibility ? ne(chatSessions.visibility, visibility) : sql`false`));
  return recordAct(db, {
    action: visibility === 'team' ? 'chat.shared' : 'chat.taken_back',
    subject: id,
    when: exists(chat),
  });
}

/** After `seeEveryChat`: for an admin, whoever's chat it is. */
export function takeBackChat(db: Database, id: string) {
  const isShown = and(eq(chatSessions.id, id), eq(chatSessions.visibility, 'team'));
  const chat = db.select({ id: chatSessions.id }).from(chatSessions).where(isShown);
  return [
    recordAct(db, { action: 'chat.taken_back', subject: id, when: exists(chat) }),
    db.update(chatSessions).set({ visibility: 'private' }).where(isShown).returning(listed),
  ] as const;
}

/** Before `deleteChat`, in its batch; nothing when the actor has no such chat. */
export function recordChatDeletion(db: Database, id: string) {
  const chat = db.select({ id: chatSessions.id }).from(chatSessions).where(isOwnChat(id));
  return recordAct(db, { action: 'chat.deleted', subject: id, when: exists(chat) });
}

export function deleteChat(db: Database, id: string) {
  return db.delete(chatSessions).where(isOwnChat(id)).returning({ id: chatSessions.id });
}
