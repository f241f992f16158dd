import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { toHexBytes } from '../to-hex-bytes.ts';
import { idempotencyKeys } from '../schema/operations.ts';
import { currentTenant } from '../scope.ts';

/** A request that carried a key of its own: the key is the team's, for one route. */
export interface KeyedRequest {
  route: string;
  key: string;
  /** SHA-256 of what was asked, address and body. */
  hash: Uint8Array;
}

const keys = sql.raw('idempotency_keys');
/** No answer takes so long: a request that has not ended by then died with its process. */
const longestRequest = sql`interval '5 minutes'`;

/** Of the request and of the person: another one's is another request. */
const bodyHash = ({ hash }: Pick<KeyedRequest, 'hash'>) =>
  sql<Uint8Array>`sha256(convert_to(current_setting('app.user_id'), 'UTF8') || ${toHexBytes(hash)}::bytea)`;

const isOf = ({ route, key }: Pick<KeyedRequest, 'route' | 'key'>) =>
  and(eq(idempotencyKeys.route, route), eq(idempotencyKeys.key, key));

/** Takes the key for a day, where nobody has it or who had it is gone: then a row. */
export function claimKey(db: Database, request: KeyedRequest) {
  return db.execute<{ key: string }>(sql`
    insert into idempotency_keys (tenant_id, route, key, body_hash, expires_at)
    values (${currentTenant}, ${request.route}, ${request.key}, ${bodyHash(request)}, now() + interval '24 hours')
    on conflict (tenant_id, route, key) do update
      set status = null, response = null, body_hash = excluded.body_hash, expires_at = excluded.expires_at
      where ${keys}.expires_at <= now()
        or (${keys}.status is null and ${keys}.updated_at < now() - ${longestRequest})
    returning key`);
}

/** What the key was used for: whether for the same request, and its answer where that has ended. */
export function findKey(db: Database, request: KeyedRequest) {
  return db
    .select({
      isSame: sql<boolean>`${idempotencyKeys.bodyHash} = ${bodyHash(request)}`,
      status: idempotencyKeys.status,
      response: idempotencyKeys.response,
    })
    .from(idempotencyKeys)
    .where(isOf(request));
}

/** @param answer sealed: the database is not to know what was answered */
export function keepAnswer(db: Database, request: KeyedRequest, answer: { status: number; sealed: string }) {
  return db
    .update(idempotencyKeys)
    .set({ status: answer.status, response: answer.sealed })
    .where(and(isOf(request), isNull(idempotencyKeys.status)));
}

/** The request failed and changed nothing: it may come again. */
export function releaseKey(db: Database, request: KeyedRequest) {
  return db.delete(idempotencyKeys).where(and(isOf(request), isNull(idempotencyKeys.status)));
}
