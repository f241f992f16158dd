import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant, currentUser } from '../scope.ts';
import { toHexBytes } from '../to-hex-bytes.ts';
import { recordAct } from './audit.ts';
import { releaseCredentials } from './credentials.ts';

/** Marks the actor's team. Raises PA404 where `id` is another team's, PA432 where the name is another one. */
export function requestTeamDeletion(db: Database, team: { id: string; typedName: string }) {
  return db.execute<{ requested_at: string }>(
    sql`select to_json(doors.request_team_deletion(${team.id}, ${team.typedName})) as requested_at`,
  );
}

export function undoTeamDeletion(db: Database, id: string) {
  return db.execute(sql`select doors.undo_team_deletion(${id})`);
}

/** Marks the actor and ends their other sessions; or returns the teams that would have no owner, and does nothing. */
export function requestAccountDeletion(db: Database, request: { typedName: string; keptSession: Uint8Array }) {
  return db.execute<{ id: string; name: string }>(
    sql`select * from doors.request_account_deletion(${request.typedName}, ${toHexBytes(request.keptSession)}::bytea)`,
  );
}

/** After it, where it was done. */
export function recordAccountDeletion(db: Database) {
  return recordAct(db, {
    action: 'account.deletion_requested',
    when: sql`exists (select from users u where u.id = ${currentUser} and u.deletion_requested_at is not null)`,
  });
}

export function undoAccountDeletion(db: Database) {
  return db.execute(sql`select doors.undo_account_deletion()`);
}

/** When the actor's account and team were asked to be deleted. */
export function findDeletionRequests(db: Database) {
  return db.execute<{ account: string | null; team: string | null }>(
    sql`select to_json(u.deletion_requested_at) as account, to_json(t.deletion_requested_at) as team from users u, tenants t
      where u.id = ${currentUser} and t.id = ${currentTenant}`,
  );
}

export function leaseErasure(db: Database, lease: { due: Date; asOf: Date; seconds: number }) {
  return db.execute<{ kind: 'account' | 'team'; id: string | null; tenant_ids: string[]; attempts: number }>(
    sql`select * from doors.lease_erasure(${lease.due.toISOString()}, ${lease.asOf.toISOString()}, ${lease.seconds})`,
  );
}

export function erase(
  db: Database,
  subject: { kind: 'account' | 'team'; id: string },
  done: { asOf: Date; what: Record<string, number> },
) {
  return db.execute<{ is_erased: boolean }>(
    sql`select doors.erase(${subject.kind}, ${subject.id}, ${done.asOf.toISOString()}, ${JSON.stringify(done.what)}::jsonb) as is_erased`,
  );
}

/** What is past its time, of all tenants. */
export function sweepExpired(db: Database, asOf: Date) {
  return db.execute<{ swept: string; gone: number }>(
    sql`select swept, gone::int from doors.sweep_expired(${asOf.toISOString()})`,
  );
}

/** What hangs on a tenant, or on one person in it, outside the database: chats' objects, and Google's grants, released. */
export function releaseOutside(db: Database, ofUser: string | undefined) {
  const own = ofUser === undefined ? sql`true` : sql`user_id = ${ofUser}`;
  return [
    db.execute<{ id: string }>(sql`select id from chat_sessions where tenant_id = ${currentTenant} and ${own}`),
    releaseCredentials(db, own),
  ] as const;
}
