import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';

/** Where a walk through the stale secrets stands: after this one. */
export interface SecretPlace {
  tenantId: string;
  credentialId: string;
}

/** A grant's tokens as the Worker sealed them, inside a statement; '' when there are none, or they do not open. */
export function sealedTokensOf(credentialId: SQLWrapper): SQL<string> {
  return sql<string>`coalesce(vault.get_secret(${credentialId}), '')`;
}

/** Keeps the tokens of a grant of the acting tenant, in the place of any earlier ones. */
export function putSecret(db: Database, credentialId: string, sealed: string) {
  return db.execute(sql`select from vault.put_secret(${credentialId}::uuid, ${sealed})`);
}

/** How many secrets of all tenants are sealed with a key version below this one. */
export function countStaleSecrets(db: Database, below: number) {
  return db.execute<{ count: string }>(sql`select doors.count_stale_secrets(${below}::integer) as count`);
}

/** The next of them, all of one tenant, which acts from here on; `sealed` is '' where one does not open. */
export function listNextStaleSecrets(
  db: Database,
  input: { below: number; after: SecretPlace | undefined; most: number },
) {
  const { below, after = start, most } = input;
  return db.execute<{ tenant_id: string; credential_id: string; sealed: string }>(
    sql`select tenant_id, credential_id, coalesce(vault.get_secret(credential_id), '') as sealed
      from doors.next_stale_secrets(${below}::integer, ${after.tenantId}::uuid, ${after.credentialId}::uuid, ${most}::integer)`,
  );
}

const nil = '00000000-0000-0000-0000-000000000000';
const start: SecretPlace = { tenantId: nil, credentialId: nil };
