import type { Actor } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { needsReconnect } from './needs-reconnect.ts';

/** The row of a Google grant, as it was read. Its tokens are read by the grant's own object alone. */
export interface StoredGrant {
  credentialId: string;
  status: 'active' | 'needs_reconnect';
}

/** What a call to Google on behalf of a grant needs. */
export type AccessDependencies = Pick<Dependencies, 'env' | 'db' | 'now' | 'grants'>;

/**
 * An access token that is good for at least a minute, from the grant's own object: the one it holds, the stored one,
 * or a new one. Throws needs_reconnect when the grant has ended.
 */
export async function getAccessToken(
  { grants }: Pick<AccessDependencies, 'grants'>,
  actor: Pick<Actor, 'tenantId' | 'userId'>,
  grant: StoredGrant,
  options: { /** A token that Google did not accept. */ refused?: string } = {},
): Promise<string> {
  if (grant.status === 'needs_reconnect') throw needsReconnect();
  const { tenantId, userId } = actor;
  return grants.accessToken({ tenantId, userId, credentialId: grant.credentialId, refused: options.refused });
}
