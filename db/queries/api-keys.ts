import { asc, eq } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant, currentUser, type KeyScope, type Role } from '../scope.ts';
import { apiKeys } from '../schema/access.ts';

const listed = {
  id: apiKeys.id,
  name: apiKeys.name,
  keyId: apiKeys.keyId,
  role: apiKeys.role,
  scopes: apiKeys.scopes,
  usedAt: apiKeys.usedAt,
  createdAt: apiKeys.createdAt,
};

export function listApiKeys(db: Database) {
  return db.select(listed).from(apiKeys).orderBy(asc(apiKeys.createdAt));
}

export function insertApiKey(
  db: Database,
  key: { name: string; keyId: string; secretHash: Uint8Array; role: Role; scopes: KeyScope[] },
) {
  return db
    .insert(apiKeys)
    .values({ tenantId: currentTenant, userId: currentUser, ...key })
    .returning(listed);
}

export function deleteApiKey(db: Database, id: string) {
  return db.delete(apiKeys).where(eq(apiKeys.id, id)).returning({ id: apiKeys.id });
}
