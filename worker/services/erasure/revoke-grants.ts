import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { revokeGrant } from '../../google/oauth.ts';
import { type GoogleTokens, openTokens } from '../vault/seal-tokens.ts';

/**
 * Ends grants at Google. `unanswered` are those that Google may still end when it is asked again; one whose tokens no
 * longer open is neither.
 */
export async function revokeGrants(
  { env }: Pick<Dependencies, 'env'>,
  tenantId: string,
  grants: { id: string; sealed_tokens: string }[],
): Promise<{ ended: number; unanswered: number }> {
  const counts = { ended: 0, unanswered: 0 };
  for (const grant of grants) {
    const row = { tenantId, credentialId: grant.id };
    const tokens = await open(env.VAULT_KEYS, row, grant.sealed_tokens);
    if (!tokens) continue;
    try {
      await revokeGrant(env, tokens.refreshToken);
      counts.ended++;
    } catch (error) {
      const isOutOfReach = error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
      if (!isOutOfReach && !(error instanceof AppError && error.code === 'google_unavailable')) throw error;
      counts.unanswered++;
    }
  }
  return counts;
}

async function open(...sealed: Parameters<typeof openTokens>): Promise<GoogleTokens | undefined> {
  try {
    return await openTokens(...sealed);
  } catch {
    // Its key version was retired, or the row was restored from elsewhere: nobody can use these tokens.
    return undefined;
  }
}
