import type { Env } from '../../env.ts';
import { exchangeCode, type GoogleGrant } from '../../google/oauth.ts';
import { callbackUrl } from './start-authorization.ts';
import type { AuthTransaction } from './transaction.ts';

/**
 * Checks Google's callback against the transaction that this browser started and trades its code. Throws
 * AuthorizationDenied when Google or the user said no, and another error when anything does not fit.
 */
export async function finishAuthorization(
  env: Env,
  callback: URLSearchParams,
  transaction: AuthTransaction,
): Promise<GoogleGrant> {
  const names = [...callback.keys()];
  if (new Set(names).size !== names.length) throw new Error('a callback parameter came twice');
  if (callback.has('access_token') || callback.has('id_token')) throw new Error('a token came in the URL');
  return exchangeCode(env, callback, {
    state: transaction.state,
    nonce: transaction.nonce,
    codeVerifier: transaction.codeVerifier,
    redirectUri: callbackUrl(env),
  });
}
