import type { Actor } from '../../../db/scope.ts';
import { AppError } from '../../errors.ts';
import { type AccessDependencies, getAccessToken, type StoredGrant } from './get-access-token.ts';

/**
 * Calls Google with a grant's access token. A token that Google refuses before its time is renewed once and the call
 * made once more; the second refusal is the user's to mend (needs_reconnect).
 */
export async function withAccessToken<Result>(
  dependencies: AccessDependencies,
  actor: Pick<Actor, 'tenantId' | 'userId'>,
  grant: StoredGrant,
  use: (accessToken: string) => Promise<Result>,
): Promise<Result> {
  const accessToken = await getAccessToken(dependencies, actor, grant);
  try {
    return await use(accessToken);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'needs_reconnect')) throw error;
    return use(await getAccessToken(dependencies, actor, grant, { refused: accessToken }));
  }
}
