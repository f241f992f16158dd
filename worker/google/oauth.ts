import * as oauth from 'oauth4webapi';
import { fetchWithin } from '../egress.ts';
import { AppError } from '../errors.ts';
import { oauthAddresses, type GoogleConfig } from './config.ts';
import { fetchSmall } from './fetch-small.ts';
import { type GoogleIdentity, verifyIdToken } from './id-token.ts';

/** A successful token reply of Google. */
export interface GoogleGrant {
  identity: GoogleIdentity;
  accessToken: string;
  expiresInSeconds: number;
  /** Only with offline access and consent. */
  refreshToken: string | undefined;
  /** What was granted, which may be less than was asked. */
  scopes: string[];
}

/** What the callback must match; kept in the sign-in transaction. */
export interface ExpectedCallback {
  state: string;
  nonce: string;
  codeVerifier: string;
  redirectUri: string;
}

/** The user said no, or Google did, by an `error` parameter (RFC 6749, 4.1.2.1). */
export class AuthorizationDenied extends Error {
  readonly error: string;
  constructor(error: string) {
    super('Google did not authorize the request.');
    this.name = 'AuthorizationDenied';
    this.error = error;
  }
}

/** Google will not renew this grant: it was revoked, or it expired (RFC 6749, 5.2 `invalid_grant`). */
export class GrantEnded extends Error {
  constructor() {
    super('The Google grant has ended.');
    this.name = 'GrantEnded';
  }
}

/**
 * Finishes an authorization code flow: state and `iss` (RFC 9207) of the callback, code with PKCE verifier,
 * nonce, and the id_token's RS256 signature against Google's keys (OpenID Connect Core 3.1.3.7).
 * Throws AuthorizationDenied, EmailUnverified, AppError google_unavailable, or another error when anything does not
 * match.
 */
export async function exchangeCode(
  config: GoogleConfig,
  callback: URLSearchParams,
  expected: ExpectedCallback,
): Promise<GoogleGrant> {
  const { server, client, authentication, options } = describe(config);
  let parameters: URLSearchParams;
  try {
    parameters = oauth.validateAuthResponse(server, client, callback, expected.state);
  } catch (error) {
    if (error instanceof oauth.AuthorizationResponseError) throw new AuthorizationDenied(error.error);
    throw error;
  }
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    authentication,
    parameters,
    expected.redirectUri,
    expected.codeVerifier,
    options(),
  );
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: expected.nonce,
    requireIdToken: true,
  });
  if (tokens.token_type !== 'bearer') throw new Error('not a bearer token');
  return {
    identity: await verifyIdToken(config, tokens.id_token ?? ''),
    accessToken: tokens.access_token,
    expiresInSeconds: tokens.expires_in ?? 0,
    refreshToken: tokens.refresh_token,
    scopes: (tokens.scope ?? '').split(' ').filter((scope) => scope !== ''),
  };
}

/** Renews an access token. Throws GrantEnded; AppError google_unavailable when Google did not answer. */
export async function refreshAccessToken(
  config: GoogleConfig,
  refreshToken: string,
): Promise<{ accessToken: string; expiresInSeconds: number; refreshToken: string | undefined }> {
  const { server, client, authentication, options } = describe(config);
  try {
    const response = await oauth.refreshTokenGrantRequest(server, client, authentication, refreshToken, options());
    const tokens = await oauth.processRefreshTokenResponse(server, client, response);
    return {
      accessToken: tokens.access_token,
      expiresInSeconds: tokens.expires_in ?? 0,
      refreshToken: tokens.refresh_token,
    };
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError && error.error === 'invalid_grant') throw new GrantEnded();
    throw new AppError('google_unavailable', 'Google did not renew our access. Nothing was lost. Try again.', {
      action: 'retry',
      cause: error,
    });
  }
}

/**
 * Ends a grant at Google (RFC 7009), and with it all of its account's that are ours. An already ended one is fine. Asked once;
 * throws google_unavailable when Google did not answer.
 */
export async function revokeGrant(config: GoogleConfig, refreshToken: string): Promise<void> {
  const unconfirmed = (cause?: unknown) =>
    new AppError('google_unavailable', 'Google did not confirm the end of our access. Try again.', {
      action: 'retry',
      cause,
    });
  const response = await fetchWithin(oauthAddresses(config), config.GOOGLE_REVOCATION_ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token: refreshToken }),
    signal: AbortSignal.timeout(5_000),
  }).catch((cause: unknown) => {
    throw unconfirmed(cause);
  });
  await response.body?.cancel();
  if (response.status !== 200 && response.status !== 400) throw unconfirmed();
}

function describe(config: GoogleConfig) {
  return {
    server: {
      issuer: config.GOOGLE_ISSUER,
      authorization_endpoint: config.GOOGLE_AUTHORIZATION_ENDPOINT,
      token_endpoint: config.GOOGLE_TOKEN_ENDPOINT,
      jwks_uri: config.GOOGLE_JWKS_URI,
    } satisfies oauth.AuthorizationServer,
    client: { client_id: config.GOOGLE_CLIENT_ID, [oauth.clockTolerance]: 60 } satisfies oauth.Client,
    /** Google rejects Basic authentication as RFC 6749 encodes it. */
    authentication: oauth.ClientSecretPost(config.GOOGLE_CLIENT_SECRET),
    options: () => ({
      signal: AbortSignal.timeout(5_000),
      [oauth.customFetch]: (url: string, init: RequestInit) => fetchSmall(oauthAddresses(config), url, init),
      // Marked deprecated to stand out: only a stand-in on this machine has an address without TLS.
      // oxlint-disable-next-line typescript/no-deprecated
      [oauth.allowInsecureRequests]: new URL(config.GOOGLE_TOKEN_ENDPOINT).protocol === 'http:',
    }),
  };
}
