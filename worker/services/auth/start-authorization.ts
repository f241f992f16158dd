import * as oauth from 'oauth4webapi';
import type { Env } from '../../env.ts';
import { authorizationUrl } from '../../google/authorization-url.ts';
import { analyticsScope } from '../../google/config.ts';
import { type AuthTransaction, sealTransaction } from './transaction.ts';

const identityScopes = ['openid', 'email', 'profile'];

/** Google's page to send the browser to, and the sealed transaction that its cookie carries meanwhile. */
export async function startAuthorization(
  env: Env,
  input: Pick<AuthTransaction, 'purpose' | 'returnTo' | 'userId' | 'connectionId'> & { loginHint?: string },
): Promise<{ url: URL; transaction: string }> {
  const transaction: AuthTransaction = {
    purpose: input.purpose,
    returnTo: input.returnTo,
    state: oauth.generateRandomState(),
    nonce: oauth.generateRandomNonce(),
    codeVerifier: oauth.generateRandomCodeVerifier(),
    ...(input.userId && { userId: input.userId }),
    ...(input.connectionId && { connectionId: input.connectionId }),
  };
  const isConnect = input.purpose === 'connect';
  const url = await authorizationUrl(env, {
    scope: isConnect ? [...identityScopes, analyticsScope] : identityScopes,
    state: transaction.state,
    nonce: transaction.nonce,
    codeChallenge: await oauth.calculatePKCECodeChallenge(transaction.codeVerifier),
    redirectUri: callbackUrl(env),
    offline: isConnect,
    ...(input.loginHint && { loginHint: input.loginHint }),
  });
  return { url, transaction: await sealTransaction(env.COOKIE_KEY, transaction) };
}

/** A constant of the installation, registered at Google; never derived from a request. */
export function callbackUrl(env: Env): string {
  return `${env.APP_URL}/auth/google/callback`;
}
