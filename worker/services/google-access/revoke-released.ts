import type { Env } from '../../env.ts';
import { revokeGrant } from '../../google/oauth.ts';
import { describeCause, log } from '../../log.ts';
import { type GoogleTokens, openTokens } from '../vault/seal-tokens.ts';

/** A grant that was marked as ended, before it is deleted. */
export interface ReleasedGrant {
  id: string;
  sealed_tokens: string;
  /** No other grant of its Google account is left in any team: Google ends all of an account's at once. */
  is_last: boolean;
}

/**
 * Ends a grant at Google, unless that would end another one along with it. Whether Google was asked and agreed. Tokens that
 * do not open are of no use to anybody, and only Google's own page can end them. Throws google_unavailable.
 */
export async function revokeReleased(env: Env, tenantId: string, grant: ReleasedGrant): Promise<boolean> {
  if (!grant.is_last) return false;
  const row = { tenantId, credentialId: grant.id };
  const tokens = await openTokens(env.VAULT_KEYS, row, grant.sealed_tokens).catch(reportUnopened);
  if (!tokens) return false;
  await revokeGrant(env, tokens.refreshToken);
  return true;
}

function reportUnopened(error: unknown): GoogleTokens | undefined {
  log({ event: 'secret_not_opened', cause: describeCause(error) });
  return undefined;
}
