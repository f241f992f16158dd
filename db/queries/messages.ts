import { and, asc, desc, eq, gt, inArray, isNotNull, lt, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant, currentUser } from '../scope.ts';
import { chatMessages, chatSessions } from '../schema/chat.ts';
import { ga4Credentials, ga4Properties } from '../schema/ga4.ts';
import { users } from '../schema/users.ts';
import { isSeenChat } from './chats.ts';
import { weekStart } from './tenants.ts';
import { storeWebhookEvent } from './webhook-events.ts';

/** Oldest first; none when nothing was asked or changed since `changedSince`, an instant that the chat had. */
export function listMessages(db: Database, chatId: string, changedSince?: Date) {
  return db
    .select({
      id: chatMessages.id,
      role: chatMessages.role,
      status: chatMessages.status,
      content: chatMessages.content,
      askedBy: chatMessages.askedBy,
      askedByName: users.name,
      rating: sql<'right' | 'wrong' | null>`case when ${isOwnMessage} then ${chatMessages.rating} end`,
      createdAt: chatMessages.createdAt,
    })
    .from(chatMessages)
    .leftJoin(users, eq(users.id, chatMessages.askedBy))
    .where(eq(chatMessages.sessionId, seenChatId(db, chatId, changedSince)))
    .orderBy(asc(chatMessages.createdAt), asc(chatMessages.role));
}

/**
 * One turn: the user's message and the assistant's, still streaming. The chat moves to the top of the list, a new one
 * named `title`. A message id that was sent before adds no message, and a chat that the actor does not see changes
 * nothing. Raises 23505 on `chat_messages_busy` while the chat has another answer running.
 */
export function insertTurn(
  db: Database,
  turn: {
    chatId: string;
    messageId: string;
    replyId: string;
    text: string;
    title: string;
    /** The answer of this chat whose question it asks again; the first of its kind is what the reply is a version of. */
    revises?: string | undefined;
  },
) {
  const content = JSON.stringify({ type: 'text', text: turn.text });
  return db.execute(sql`
    with chat as (
      update chat_sessions set title = case when title = '' then ${turn.title} else title end
      where id = ${turn.chatId} and (user_id = ${currentUser} or visibility = 'team')
      returning tenant_id, id),
    asked as (
      insert into chat_messages (tenant_id, id, session_id, role, status, content, asked_by)
      select tenant_id, ${turn.messageId}::uuid, id, 'user', 'complete', ${content}::jsonb, ${currentUser} from chat
      on conflict (tenant_id, id) do nothing
      returning tenant_id, id, session_id)
    insert into chat_messages (tenant_id, id, session_id, role, status, reply_to, asked_by, version_of)
    select tenant_id, ${turn.replyId}::uuid, session_id, 'assistant', 'streaming', id, ${currentUser}, (
      select coalesce(m.version_of, m.id) from chat_messages m where m.tenant_id = asked.tenant_id
        and m.session_id = asked.session_id and m.id = ${turn.revises ?? null}::uuid
        and (m.version_of is not null or m.content ->> 'type' = 'report'))
    from asked`);
}

/**
 * What a run needs beside the question: the chat's persona, its property and the grant that reads it, and the latest
 * answered turns, oldest first. `reply` is the assistant's side of the turn: the one just made, or the one of the first
 * send. A statement of its own, for one that waited for another's insert does not see what it inserted.
 */
export function findTurn(db: Database, turn: { chatId: string; messageId: string; turnsRemembered: number }) {
  const history = sql<{ question: string; plan: unknown }[]>`(
    select coalesce(jsonb_agg(jsonb_build_object('question', question, 'plan', plan) order by created_at), '[]')
    from (
      select content ->> 'question' as question, content -> 'plan' as plan, created_at from chat_messages
      where tenant_id = ${chatSessions.tenantId} and session_id = ${chatSessions.id} and content ->> 'type' = 'report'
      order by created_at desc limit ${turn.turnsRemembered}) as latest)`;
  return db
    .select({
      persona: chatSessions.persona,
      reply: { id: chatMessages.id, status: chatMessages.status, content: chatMessages.content },
      property: {
        property: ga4Properties.property,
        displayName: ga4Properties.displayName,
        timeZone: ga4Properties.timeZone,
        currency: ga4Properties.currency,
        metadata: ga4Properties.metadata,
        weekStart,
      },
      grant: {
        credentialId: ga4Credentials.id,
        status: ga4Credentials.status,
      },
      history,
    })
    .from(chatSessions)
    .leftJoin(
      chatMessages,
      and(
        eq(chatMessages.tenantId, chatSessions.tenantId),
        eq(chatMessages.sessionId, chatSessions.id),
        eq(chatMessages.replyTo, turn.messageId),
      ),
    )
    .leftJoin(
      ga4Properties,
      and(eq(ga4Properties.tenantId, chatSessions.tenantId), eq(ga4Properties.id, chatSessions.propertyId)),
    )
    .leftJoin(
      ga4Credentials,
      and(eq(ga4Credentials.tenantId, ga4Properties.tenantId), eq(ga4Credentials.id, ga4Properties.credentialId)),
    )
    .where(isSeenChat(turn.chatId));
}

/** Takes a turn back that nobody has begun to answer. */
export function deleteTurn(db: Database, turn: { messageId: string; replyId: string }) {
  return db.delete(chatMessages).where(inArray(chatMessages.id, [turn.messageId, turn.replyId]));
}

/** The chat's answer that has not ended, unless its question was stored so lately that it may not have begun yet. */
export function findUnended(db: Database, chatId: string) {
  return db
    .select({ id: chatMessages.id })
    .from(chatMessages)
    .where(
      and(
        eq(chatMessages.sessionId, seenChatId(db, chatId)),
        eq(chatMessages.role, 'assistant'),
        inArray(chatMessages.status, ['pending', 'streaming']),
        sql`${chatMessages.createdAt} < now() - interval '20 seconds'`,
      ),
    );
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

/** Before `finishReply`, in its batch: tells webhooks of a whole report, once, and not of an answer that has ended already. */
export function storeReportReady(db: Database, replyId: string, { isWhole }: { isWhole: boolean }) {
  return storeWebhookEvent(db, {
    kind: 'report.ready',
    id: replyId,
    data: sql`(
      select jsonb_build_object('chat_id', s.id, 'message_id', m.id, 'property_id', s.property_id, 'schedule_id', null)
      from chat_messages m join chat_sessions s on s.tenant_id = m.tenant_id and s.id = m.session_id
      where m.tenant_id = ${currentTenant} and m.id = ${replyId}::uuid and m.status in ('pending', 'streaming'))`,
    when: sql`${isWhole}::boolean`,
  });
}

/** What whoever asked thinks of the answer; only a report can be right or wrong. */
export function rateReply(
  db: Database,
  answer: { chatId: string; messageId: string },
  rating: { rating: 'right' | 'wrong' | null; reason: string | null },
) {
  return db
    .update(chatMessages)
    .set({ rating: rating.rating, ratingReason: rating.reason })
    .where(
      and(
        eq(chatMessages.sessionId, seenChatId(db, answer.chatId)),
        isOwnMessage,
        eq(chatMessages.id, answer.messageId),
        sql`${chatMessages.content} ->> 'type' = 'report'`,
      ),
    )
    .returning({ id: chatMessages.id });
}

/** The report of an answer that the actor sees, and the property that its chat is about now; null when that was unlinked. */
export function findReport(db: Database, answer: { chatId: string; messageId: string }) {
  return db
    .select({ report: chatMessages.content, propertyId: chatSessions.propertyId })
    .from(chatMessages)
    .innerJoin(chatSessions, eq(chatSessions.id, chatMessages.sessionId))
    .where(
      and(
        isSeenChat(answer.chatId),
        eq(chatMessages.id, answer.messageId),
        sql`${chatMessages.content} ->> 'type' = 'report'`,
      ),
    );
}

/** The answers that the actor has rated, the latest first. */
export function listRated(db: Database, page: { before?: Date | undefined; limit: number }) {
  return db
    .select({
      question: sql<string>`${chatMessages.content} ->> 'question'`,
      persona: sql<string>`${chatMessages.content} ->> 'persona'`,
      language: sql<string>`${chatMessages.content} ->> 'language'`,
      plan: sql<unknown>`${chatMessages.content} -> 'plan'`,
      rating: sql<'right' | 'wrong'>`${chatMessages.rating}`,
      reason: chatMessages.ratingReason,
      createdAt: chatMessages.createdAt,
    })
    .from(chatMessages)
    .where(and(isOwnMessage, isNotNull(chatMessages.rating), page.before && lt(chatMessages.createdAt, page.before)))
    .orderBy(desc(chatMessages.createdAt))
    .limit(page.limit);
}

const isOwnMessage = eq(chatMessages.askedBy, currentUser);

function seenChatId(db: Database, chatId: string, changedSince?: Date) {
  const isChanged = changedSince && gt(chatSessions.updatedAt, changedSince);
  return sql`(${db
    .select({ id: chatSessions.id })
    .from(chatSessions)
    .where(and(isSeenChat(chatId), isChanged))})`;
}
