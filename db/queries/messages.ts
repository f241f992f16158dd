import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant } from '../scope.ts';
import { chatMessages, chatSessions } from '../schema/chat.ts';
import { ga4Credentials, ga4Properties } from '../schema/ga4.ts';
import { isOwnChat } from './chats.ts';

export function listMessages(db: Database, chatId: string) {
  return db
    .select({
      id: chatMessages.id,
      role: chatMessages.role,
      status: chatMessages.status,
      content: chatMessages.content,
      createdAt: chatMessages.createdAt,
    })
    .from(chatMessages)
    .where(isInOwnChat(db, chatId))
    .orderBy(asc(chatMessages.createdAt), asc(chatMessages.role));
}

/**
 * One turn: the user's message and the assistant's, still streaming. A message id that was sent before changes
 * nothing. Raises 23505 on `chat_messages_busy` while the chat has another answer running, and 23503 on
 * `chat_messages_session_fk` when the actor has no such chat.
 */
export function insertTurn(db: Database, turn: { chatId: string; messageId: string; replyId: string; text: string }) {
  const content = JSON.stringify({ type: 'text', text: turn.text });
  // Somebody else's chat becomes one that cannot exist, so that the foreign key answers for both.
  const chatId = sql`coalesce(${ownChatId(db, turn.chatId)}, '00000000-0000-0000-0000-000000000000')`;
  return db.execute(sql`
    with asked as (
      insert into chat_messages (tenant_id, id, session_id, role, status, content)
      values (${currentTenant}, ${turn.messageId}, ${chatId}, 'user', 'complete', ${content}::jsonb)
      on conflict (tenant_id, id) do nothing
      returning tenant_id, id, session_id)
    insert into chat_messages (tenant_id, id, session_id, role, status, reply_to)
    select tenant_id, ${turn.replyId}::uuid, session_id, 'assistant', 'streaming', id from asked`);
}

/** The assistant's side of a turn: the one just made, or the one of the first send. */
export function findReply(db: Database, chatId: string, messageId: string) {
  return db
    .select({ id: chatMessages.id, status: chatMessages.status, content: chatMessages.content })
    .from(chatMessages)
    .where(and(isInOwnChat(db, chatId), eq(chatMessages.replyTo, messageId)));
}

/** What a run needs beside the question: the chat's persona, its property and the grant that reads it. */
export function findChatWithProperty(db: Database, chatId: string) {
  return db
    .select({
      id: chatSessions.id,
      title: chatSessions.title,
      persona: chatSessions.persona,
      property: ga4Properties,
      credentialId: ga4Credentials.id,
      credentialStatus: ga4Credentials.status,
      sealedTokens: ga4Credentials.sealedTokens,
    })
    .from(chatSessions)
    .leftJoin(
      ga4Properties,
      and(eq(ga4Properties.tenantId, chatSessions.tenantId), eq(ga4Properties.id, chatSessions.propertyId)),
    )
    .leftJoin(
      ga4Credentials,
      and(eq(ga4Credentials.tenantId, ga4Properties.tenantId), eq(ga4Credentials.id, ga4Properties.credentialId)),
    )
    .where(isOwnChat(chatId));
}

/** The latest answered turns of a chat, newest first: what a follow-up may lean on. */
export function listAnsweredTurns(db: Database, chatId: string, limit: number) {
  return db
    .select({
      question: sql<string>`${chatMessages.content} ->> 'question'`,
      plan: sql<unknown>`${chatMessages.content} -> 'plan'`,
    })
    .from(chatMessages)
    .where(and(isInOwnChat(db, chatId), sql`${chatMessages.content} ->> 'type' = 'report'`))
    .orderBy(desc(chatMessages.createdAt))
    .limit(limit);
}

/** Names a new chat after its first question, and moves the chat to the top of the list. */
export function touchChat(db: Database, chatId: string, title: string) {
  return db
    .update(chatSessions)
    .set({ title: sql`case when ${chatSessions.title} = '' then ${title} else ${chatSessions.title} end` })
    .where(isOwnChat(chatId));
}

/** Ends a running answer; one that has ended already stays as it is. */
export function finishReply(
  db: Database,
  replyId: string,
  end: { status: 'complete' | 'partial' | 'error'; content: unknown },
) {
  return db
    .update(chatMessages)
    .set({ status: end.status, content: end.content })
    .where(and(eq(chatMessages.id, replyId), inArray(chatMessages.status, ['pending', 'streaming'])));
}

function isInOwnChat(db: Database, chatId: string) {
  return eq(chatMessages.sessionId, ownChatId(db, chatId));
}

function ownChatId(db: Database, chatId: string) {
  return sql`(${db.select({ id: chatSessions.id }).from(chatSessions).where(isOwnChat(chatId))})`;
}
