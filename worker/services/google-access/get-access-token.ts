import { markNeedsReconnect, recordCredentialAct, replaceSealedTokens } from '../../../db/queries/credentials.ts';
import { type Actor, scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { GrantEnded, refreshAccessToken } from '../../google/oauth.ts';
import { openTokens, sealTokens } from '../vault/seal-tokens.ts';

/** The row of a Google grant, as it was read. */
export interface StoredGrant {
  credentialId: string;
  status: 'active' | 'needs_reconnect';
  sealedTokens: string;
}

const renewBeforeMs = 60_000;

/**
 * An access token that is good for at least a minute, renewed at Google when needed. Throws needs_reconnect when the
 * grant has ended, and remembers that.
 */
export async function getAccessToken(
  dependencies: Pick<Dependencies, 'env' | 'db' | 'now'>,
  actor: Pick<Actor, 'tenantId' | 'userId'>,
  grant: StoredGrant,
  options: { /** A token that Google did not accept. */ refused?: string } = {},
): Promise<string> {
  if (grant.status === 'needs_reconnect') throw needsReconnect();
  const { env, db, now } = dependencies;
  const row = { tenantId: actor.tenantId, credentialId: grant.credentialId };
  const tokens = await openTokens(env.VAULT_KEYS, row, grant.sealedTokens);
  const isFresh = tokens.accessTokenExpiresAt - now().getTime() > renewBeforeMs;
  if (isFresh && tokens.accessToken !== options.refused) return tokens.accessToken;
  try {
    const renewed = await refreshAccessToken(env, tokens.refreshToken);
    const sealedTokens = await sealTokens(env.VAULT_KEYS, row, {
      refreshToken: renewed.refreshToken ?? tokens.refreshToken,
      accessToken: renewed.accessToken,
      accessTokenExpiresAt: now().getTime() + renewed.expiresInSeconds * 1000,
    });
    await scopeTo(db, actor, [
      replaceSealedTokens(db, grant.credentialId, { before: grant.sealedTokens, after: sealedTokens }),
    ]);
    return renewed.accessToken;
  } catch (error) {
    if (!(error instanceof GrantEnded)) throw error;
    await scopeTo(db, actor, [
      recordCredentialAct(db, 'connection.ended', grant.credentialId),
      markNeedsReconnect(db, grant.credentialId),
    ]);
    throw needsReconnect();
  }
}

function needsReconnect(): AppError {
  return new AppError('needs_reconnect', 'Our access to Google Analytics has ended. Connect it again to go on.', {
    action: 'reconnect',
  });
}
