import { and, desc, eq, lt, or, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant, currentUser } from '../scope.ts';
import { shareLinks, shareViews } from '../schema/sharing.ts';
import { users } from '../schema/users.ts';
import { toHexBytes } from '../to-hex-bytes.ts';
import { recordAct } from './audit.ts';
import { findWholeReport } from './reports.ts';

const listed = {
  id: shareLinks.id,
  reportId: shareLinks.messageId,
  question: sql<string>`${shareLinks.report} ->> 'question'`,
  userId: shareLinks.userId,
  userName: users.name,
  hasPassword: sql<boolean>`${shareLinks.passwordHash} is not null`,
  views: shareLinks.views,
  viewedAt: sql<string | null>`(select max(v.created_at) from share_views v
    where v.tenant_id = ${shareLinks.tenantId} and v.link_id = ${shareLinks.id})`,
  expiresAt: shareLinks.expiresAt,
  revokedAt: shareLinks.revokedAt,
  createdAt: shareLinks.createdAt,
};

/** The actor's own links, or everybody's; newest first. */
export function listShares(
  db: Database,
  page: {
    whose: 'mine' | 'team';
    reportId?: string | undefined;
    before?: { at: Date; id: string } | undefined;
    limit: number;
  },
) {
  const { before } = page;
  return db
    .select(listed)
    .from(shareLinks)
    .leftJoin(users, eq(users.id, shareLinks.userId))
    .where(
      and(
        eq(shareLinks.tenantId, currentTenant),
        page.whose === 'mine' ? eq(shareLinks.userId, currentUser) : undefined,
        page.reportId === undefined ? undefined : eq(shareLinks.messageId, page.reportId),
        before &&
          or(
            lt(shareLinks.createdAt, before.at),
            and(eq(shareLinks.createdAt, before.at), lt(shareLinks.id, before.id)),
          ),
      ),
    )
    .orderBy(desc(shareLinks.createdAt), desc(shareLinks.id))
    .limit(page.limit);
}

/** Whether the team shares links at all, and how many of the actor's still open. */
export function findSharing(db: Database) {
  return db.execute<{ shares_links: boolean; open: number }>(sql`
    select t.shares_links, (select count(*)::int from share_links l where l.tenant_id = t.id
      and l.user_id = ${currentUser} and l.revoked_at is null and l.expires_at > now()) as open
    from tenants t where t.id = ${currentTenant}`);
}

interface NewShare {
  id: string;
  reportId: string;
  tokenHash: Uint8Array;
  password: { salt: Uint8Array; hash: Uint8Array } | undefined;
  expiresInDays: number;
  /** How many of one person may be open. */
  most: number;
}

/** What keeps a link from being made, all of it: no such report, no property any more, switched off, too many. */
function canShare(db: Database, { reportId, most }: Pick<NewShare, 'reportId' | 'most'>) {
  return sql`exists (select from (${findWholeReport(db, reportId)}) as seen (report, property_id)
    where seen.property_id is not null)
    and (select t.shares_links from tenants t where t.id = ${currentTenant})
    and (select count(*) from share_links l where l.tenant_id = ${currentTenant} and l.user_id = ${currentUser}
      and l.revoked_at is null and l.expires_at > now()) < ${most}`;
}

/** Before `insertShare`, in its batch. */
export function recordShareMade(db: Database, share: NewShare) {
  const details = { report: share.reportId, days: `${share.expiresInDays}`, password: share.password ? 'yes' : 'no' };
  return recordAct(db, { action: 'share.made', subject: share.id, details, when: canShare(db, share) });
}

/** With a copy of the report as it is now; nothing where it cannot be shared. */
export function insertShare(db: Database, share: NewShare) {
  const { id, reportId, tokenHash, password, expiresInDays } = share;
  const bytesOf = (value: Uint8Array | undefined) => sql`${value ? toHexBytes(value) : null}::bytea`;
  return db.execute<{ expires_at: string; created_at: string }>(sql`
    insert into share_links (tenant_id, id, user_id, message_id, property_id, report, token_hash, password_salt, password_hash, expires_at)
    select ${currentTenant}, ${id}::uuid, ${currentUser}, ${reportId}::uuid, seen.property_id, seen.report,
      ${bytesOf(tokenHash)}, ${bytesOf(password?.salt)}, ${bytesOf(password?.hash)}, now() + make_interval(days => ${expiresInDays})
    from (${findWholeReport(db, reportId)}) as seen (report, property_id) where ${canShare(db, share)}
    returning expires_at, created_at`);
}

function isLink(id: string, whose: 'mine' | 'team') {
  return and(
    eq(shareLinks.tenantId, currentTenant),
    eq(shareLinks.id, id),
    whose === 'mine' ? eq(shareLinks.userId, currentUser) : undefined,
  );
}

/** Ends a link for good, with an act the first time. */
export function revokeShare(db: Database, id: string, whose: 'mine' | 'team') {
  const open = db
    .select({ one: sql`1` })
    .from(shareLinks)
    .where(and(isLink(id, whose), sql`${shareLinks.revokedAt} is null`));
  return [
    recordAct(db, { action: 'share.revoked', subject: id, when: sql`exists (${open})` }),
    db
      .update(shareLinks)
      .set({ revokedAt: sql`coalesce(${shareLinks.revokedAt}, now())` })
      .where(isLink(id, whose))
      .returning({ id: shareLinks.id }),
  ] as const;
}

/** Of a chat that is taken back from the team: those that others made of what they saw in it. */
export function endSharesOfOthers(db: Database, chatId: string) {
  return db.execute(sql`
    update share_links l set revoked_at = now() from chat_messages m, chat_sessions c
    where l.tenant_id = ${currentTenant} and l.revoked_at is null and m.tenant_id = l.tenant_id and m.id = l.message_id
      and c.tenant_id = m.tenant_id and c.id = m.session_id and c.id = ${chatId}::uuid and c.visibility = 'private'
      and l.user_id <> c.user_id`);
}

/** Whether there is such a link, and the latest times that it was opened. */
export function listViews(db: Database, id: string, whose: 'mine' | 'team') {
  return [
    db.select({ id: shareLinks.id }).from(shareLinks).where(isLink(id, whose)),
    db
      .select({ at: shareViews.createdAt, client: shareViews.client })
      .from(shareViews)
      .where(and(eq(shareViews.tenantId, currentTenant), eq(shareViews.linkId, id)))
      .orderBy(desc(shareViews.createdAt), desc(shareViews.id)),
  ] as const;
}

/** For whoever holds a link, before the password is looked at. */
export function trySharePassword(db: Database, tokenHash: Uint8Array, limit: { most: number; perSeconds: number }) {
  return db.execute<{ salt: Uint8Array | null; again_at: string | null }>(
    sql`select * from doors.try_share_password(${toHexBytes(tokenHash)}::bytea, ${limit.most}, ${limit.perSeconds})`,
  );
}

/** For whoever holds a link; `report` is null where it asks for another password. */
export function openShare(
  db: Database,
  share: { tokenHash: Uint8Array; passwordHash: Uint8Array | undefined; client: string },
) {
  const { tokenHash, passwordHash, client } = share;
  return db.execute<{ report: unknown; created_at: string; expires_at: string }>(
    sql`select * from doors.open_share(${toHexBytes(tokenHash)}::bytea,
      ${passwordHash ? toHexBytes(passwordHash) : null}::bytea, ${client})`,
  );
}
