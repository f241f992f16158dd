import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant, currentUser, type KeyScope, type Role } from '../scope.ts';
import { apiKeys } from '../schema/access.ts';
import { recordAct } from './audit.ts';

const listed = {
  id: apiKeys.id,
  name: apiKeys.name,
  keyId: apiKeys.keyId,
  role: apiKeys.role,
  scopes: apiKeys.scopes,
  usedAt: apiKeys.usedAt,
  expiresAt: apiKeys.expiresAt,
  createdAt: apiKeys.createdAt,
};

export function listApiKeys(db: Database) {
  return db.select(listed).from(apiKeys).orderBy(asc(apiKeys.createdAt));
}

export function insertApiKey(
  db: Database,
  key: {
    name: string;
    keyId: string;
    secretHash: Uint8Array;
    role: Role;
    scopes: KeyScope[];
    /** Null: until it is deleted. */
    expiresInDays: number | null;
  },
) {
  const { expiresInDays, ...values } = key;
  const expiresAt = expiresInDays === null ? null : sql`now() + make_interval(days => ${expiresInDays}::int)`;
  return db
    .insert(apiKeys)
    .values({ tenantId: currentTenant, userId: currentUser, ...values, expiresAt })
    .returning(listed);
}

/** Before `deleteApiKey`, in its batch; nothing when there is no such key. */
export function recordApiKeyDeletion(db: Database, id: string) {
  const key = sql`from api_keys k where k.tenant_id = ${currentTenant} and k.id = ${id}`;
  return recordAct(db, {
    action: 'api_key.deleted',
    subject: sql`select 'parley_live_' || left(k.key_id, 6) ${key}`,
    when: sql`exists (select ${key})`,
  });
}

export function deleteApiKey(db: Database, id: string) {
  return db.delete(apiKeys).where(eq(apiKeys.id, id)).returning({ id: apiKeys.id });
}
