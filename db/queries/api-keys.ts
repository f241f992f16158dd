import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
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
  return db.select(listed).from(apiKeys).where(isNull(apiKeys.clientId)).orderBy(asc(apiKeys.createdAt));
}

export function insertApiKey(
  db: Database,
  key: {
    name: string;
    clientId?: string;
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

/** The programs that the actor let in by OAuth, the latest first. */
export function listConnectedApps(db: Database) {
  return db
    .select({ id: apiKeys.id, name: apiKeys.name, usedAt: apiKeys.usedAt, createdAt: apiKeys.createdAt })
    .from(apiKeys)
    .where(and(isNotNull(apiKeys.clientId), eq(apiKeys.userId, currentUser)))
    .orderBy(desc(apiKeys.createdAt));
}

/** What one program was let in by before: it is let in once at a time. */
export function deleteKeysOfClient(db: Database, clientId: string) {
  return db.delete(apiKeys).where(and(eq(apiKeys.clientId, clientId), eq(apiKeys.userId, currentUser)));
}

/** Before `deleteConnectedApp`, in its batch; nothing when the actor let in no such program. */
export function recordDisconnection(db: Database, id: string) {
  const app = sql`from api_keys k where k.tenant_id = ${currentTenant} and k.id = ${id} and k.user_id = ${currentUser}
    and k.client_id is not null`;
  return recordAct(db, {
    action: 'app.disconnected',
    subject: sql`select k.name ${app}`,
    when: sql`exists (select ${app})`,
  });
}

export function deleteConnectedApp(db: Database, id: string) {
  return db
    .delete(apiKeys)
    .where(and(eq(apiKeys.id, id), isNotNull(apiKeys.clientId), eq(apiKeys.userId, currentUser)))
    .returning({ id: apiKeys.id });
}
