import type { Env } from '../../env.ts';
import { exchangeCode, type GoogleGrant } from '../../google/oauth.ts';
import { callbackUrl } from './start-authorization.ts';
import type { AuthTransaction } from './transaction.ts';

const longestCallback = 4096;

/**
 * Checks Google's callback against the transaction that this browser started and trades its code. Throws
 * what `exchangeCode` does, and another error when anything does not fit.
 */
export async function finishAuthorization(
  env: Env,
  callback: URLSearchParams,
  transaction: AuthTransaction,
): Promise<GoogleGrant> {
  if (callback.toString().length > longestCallback) throw new Error('the callback is longer than any of Google’s');
  const names = [...callback.keys()];
  if (new Set(names).size !== names.length) throw new Error('a callback parameter came twice');
  // RFC 9207: an empty issuer is one that differs, not one that is missing.
  if (callback.get('iss') === '') throw new Error('the issuer is empty');
  if (callback.has('access_token') || callback.has('id_token')) throw new Error('a token came in the URL');
  return exchangeCode(env, callback, {
    state: transaction.state,
    nonce: transaction.nonce,
    codeVerifier: transaction.codeVerifier,
    redirectUri: callbackUrl(env),
  });
}
