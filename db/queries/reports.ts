import { and, desc, eq, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { containsPattern } from '../contains-pattern.ts';
import { currentTenant, currentUser } from '../scope.ts';
import { chatMessages, chatSessions } from '../schema/chat.ts';
import { users } from '../schema/users.ts';

const listed = {
  id: chatMessages.id,
  chatId: chatMessages.sessionId,
  question: sql<string>`${chatMessages.content} ->> 'question'`,
  answer: sql<string>`${chatMessages.content} ->> 'answer'`,
  persona: sql<'po' | 'ux' | 'mgr' | 'general'>`${chatMessages.content} ->> 'persona'`,
  language: sql<string>`${chatMessages.content} ->> 'language'`,
  status: sql<'complete' | 'partial'>`${chatMessages.content} ->> 'status'`,
  /** GA4 resource name; null of a report that asked Google nothing. */
  property: sql<string | null>`${chatMessages.content} #>> '{citations,0,property}'`,
  askedBy: chatMessages.askedBy,
  askedByName: users.name,
  versionOf: chatMessages.versionOf,
  createdAt: chatMessages.createdAt,
};

/** A finished answer with figures; questions back and refusals are none. */
const isReport = sql`${chatMessages.content} ->> 'type' = 'report'
  and ${chatMessages.content} ->> 'status' in ('complete', 'partial')`;

/** Of chats of the actor's own and those shown to the team. */
function selectReports(db: Database, where: SQL | undefined) {
  return db
    .select(listed)
    .from(chatMessages)
    .innerJoin(
      chatSessions,
      and(eq(chatSessions.tenantId, chatMessages.tenantId), eq(chatSessions.id, chatMessages.sessionId)),
    )
    .leftJoin(users, eq(users.id, chatMessages.askedBy))
    .where(and(eq(chatMessages.tenantId, currentTenant), isReport, isSeen, where));
}

const isSeen = or(eq(chatSessions.userId, currentUser), eq(chatSessions.visibility, 'team'));

/** Narrows a list of reports; each part that is absent does not. */
export interface ReportCriteria {
  /** In the question or the answer, in any case of letters. */
  text?: string | undefined;
  /** That their chat is about. */
  propertyId?: string | undefined;
  /** Days in UTC on which they were asked, both included: YYYY-MM-DD. */
  from?: string | undefined;
  to?: string | undefined;
}

function meets({ text, propertyId, from, to }: ReportCriteria): SQL | undefined {
  const pattern = text && containsPattern(text);
  return and(
    pattern ? sql`(${listed.question} ilike ${pattern} or ${listed.answer} ilike ${pattern})` : undefined,
    propertyId ? eq(chatSessions.propertyId, propertyId) : undefined,
    from ? sql`${chatMessages.createdAt} >= ${from}::date at time zone 'UTC'` : undefined,
    to ? sql`${chatMessages.createdAt} < (${to}::date + 1) at time zone 'UTC'` : undefined,
  );
}

/** Newest first; `versionsOf`: only those that answer the question of that report, itself too. */
export function listReports(
  db: Database,
  page: {
    versionsOf?: string;
    criteria?: ReportCriteria;
    before?: { at: Date; id: string } | undefined;
    limit: number;
  },
) {
  const { versionsOf, before, criteria = {} } = page;
  const first = sql`(select coalesce(v.version_of, v.id) from chat_messages v
    where v.tenant_id = ${currentTenant} and v.id = ${versionsOf}::uuid)`;
  return selectReports(
    db,
    and(
      meets(criteria),
      versionsOf === undefined ? undefined : or(eq(chatMessages.id, first), eq(chatMessages.versionOf, first)),
      before &&
        or(
          lt(chatMessages.createdAt, before.at),
          and(eq(chatMessages.createdAt, before.at), lt(chatMessages.id, before.id)),
        ),
    ),
  )
    .orderBy(desc(chatMessages.createdAt), desc(chatMessages.id))
    .limit(page.limit);
}

export function findReportItem(db: Database, id: string) {
  return selectReports(db, eq(chatMessages.id, id));
}

/** The whole report, and the property that its chat is about now; null when that was unlinked. */
export function findWholeReport(db: Database, id: string) {
  return db
    .select({ report: chatMessages.content, propertyId: chatSessions.propertyId })
    .from(chatMessages)
    .innerJoin(
      chatSessions,
      and(eq(chatSessions.tenantId, chatMessages.tenantId), eq(chatSessions.id, chatMessages.sessionId)),
    )
    .where(and(eq(chatMessages.tenantId, currentTenant), eq(chatMessages.id, id), isReport, isSeen));
}
