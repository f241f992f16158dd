import type { Actor } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { openTokens } from '../vault/seal-tokens.ts';
import { isFresh } from './is-fresh.ts';
import { needsReconnect } from './needs-reconnect.ts';

/** The row of a Google grant, as it was read. */
export interface StoredGrant {
  credentialId: string;
  status: 'active' | 'needs_reconnect';
  sealedTokens: string;
}

/** What a call to Google on behalf of a grant needs. */
export type AccessDependencies = Pick<Dependencies, 'env' | 'db' | 'now' | 'grants'>;

/**
 * An access token that is good for at least a minute: the stored one, or else a new one from the grant's own object.
 * Throws needs_reconnect when the grant has ended.
 */
export async function getAccessToken(
  dependencies: AccessDependencies,
  actor: Pick<Actor, 'tenantId' | 'userId'>,
  grant: StoredGrant,
  options: { /** A token that Google did not accept. */ refused?: string } = {},
): Promise<string> {
  if (grant.status === 'needs_reconnect') throw needsReconnect();
  const { env, now, grants } = dependencies;
  const row = { tenantId: actor.tenantId, credentialId: grant.credentialId };
  const stored = await openTokens(env.VAULT_KEYS, row, grant.sealedTokens);
  if (isFresh(stored, { now: now(), refused: options.refused })) return stored.accessToken;
  return grants.accessToken({ ...row, userId: actor.userId, refused: options.refused });
}
