import type { StoredGrant } from './get-access-token.ts';

/** A credential's row as the grant it keeps. */
export function toGrant(row: { id: string; status: StoredGrant['status'] }): StoredGrant {
  return { credentialId: row.id, status: row.status };
}
