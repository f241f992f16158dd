import { findCredential, replaceSealedTokens } from '../../../db/queries/credentials.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import { openTokens, sealTokens } from '../vault/seal-tokens.ts';
import type { AccessRequest } from './grants.ts';

/** Sealed tokens that Google has given and the database has not yet taken. */
export interface Unsaved {
  before: string;
  after: string;
}

/** How often the tokens may be sealed anew by somebody else while they are stored. */
const mostAttempts = 5;

/**
 * Stores renewed tokens in the place of those that they were made from, also where a rotation of the vault's keys has sealed
 * those anew meanwhile. False: other tokens are there now, and stay.
 */
export async function storeRenewed(
  { env, db }: Pick<Dependencies, 'env' | 'db'>,
  request: AccessRequest,
  unsaved: Unsaved,
): Promise<boolean> {
  let { before, after } = unsaved;
  const madeFrom = await openTokens(env.VAULT_KEYS, request, before).catch(() => undefined);
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const [saved] = await scopeTo(db, request, [replaceSealedTokens(db, request.credentialId, { before, after })]);
    if (saved.rowCount === 1) return true;
    const [[grant]] = await scopeTo(db, request, [findCredential(db, request.credentialId)]);
    if (!grant || !madeFrom) return false;
    const kept = await openTokens(env.VAULT_KEYS, request, grant.sealedTokens);
    if (kept.refreshToken !== madeFrom.refreshToken || kept.accessToken !== madeFrom.accessToken) return false;
    before = grant.sealedTokens;
    // With the newest key too: the rotation counts this grant as moved.
    after = await sealTokens(env.VAULT_KEYS, request, await openTokens(env.VAULT_KEYS, request, after));
  }
  return false;
}
