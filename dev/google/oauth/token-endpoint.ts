import { createHash } from 'node:crypto';
import { findAccountBySub } from '../accounts/demo-accounts.ts';
import { json, parseForm, type Call, type Reply } from '../http/exchange.ts';
import { isSameSecret, type OAuthClient } from './clients.ts';
import { ACCESS_TOKEN_SECONDS, type GrantStore } from './grant-store.ts';
import { createIdToken } from './id-token.ts';
import type { AuthorizationCode, PendingRequests } from './pending-requests.ts';
import type { SigningKey } from './signing-key.ts';

export interface TokenDependencies {
  clients: OAuthClient[];
  grants: GrantStore;
  pending: PendingRequests;
  key: SigningKey;
  now: () => Date;
  /** A new refresh token with each renewal, which Google does not do but other providers do. */
  isRotating: () => boolean;
}

/** `POST /token`: RFC 6749 sections 4.1.3 and 6, in Google's words. */
export async function answerTokenRequest(dependencies: TokenDependencies, call: Call): Promise<Reply> {
  const form = parseForm(call);
  if (!form) return refuse('invalid_request', 'The request body must be application/x-www-form-urlencoded.');
  const repeated = [...new Set(form.keys())].find((name) => form.getAll(name).length > 1);
  if (repeated) return refuse('invalid_request', `Parameter is repeated: ${repeated}`);

  const client = authenticate(call, form, dependencies.clients);
  if ('status' in client) return client;

  const grantType = form.get('grant_type');
  if (grantType === 'authorization_code') return exchangeCode(dependencies, call, form, client);
  if (grantType === 'refresh_token') return refresh(dependencies, form, client);
  return refuse('unsupported_grant_type', `Invalid grant_type: ${grantType ?? ''}`);
}

async function exchangeCode(
  { grants, pending, key, now }: TokenDependencies,
  call: Call,
  form: URLSearchParams,
  client: OAuthClient,
): Promise<Reply> {
  const value = form.get('code');
  if (!value) return refuse('invalid_request', 'Missing required parameter: code');
  const code = pending.findCode(value);
  if (!code || code.request.client.id !== client.id) return refuse('invalid_grant', 'Malformed auth code.');
  if (code.usedAt !== undefined) {
    grants.revokeByCode(code.id);
    return refuse('invalid_grant', 'Bad Request');
  }
  if (pending.isExpired(code)) return refuse('invalid_grant', 'Bad Request');
  if (form.get('redirect_uri') !== code.request.redirectUri) return refuse('redirect_uri_mismatch', 'Bad Request');
  const verifierProblem = checkVerifier(code, form.get('code_verifier'));
  if (verifierProblem) return refuse('invalid_grant', verifierProblem);
  code.usedAt = now().getTime();

  const account = findAccountBySub(code.sub);
  if (!account) return refuse('invalid_grant', 'Account not found.');
  const token = { sub: code.sub, clientId: client.id, scopes: code.grantedScopes };
  const accessToken = grants.createAccessToken(token, code.id);
  return success({
    access_token: accessToken,
    expires_in: ACCESS_TOKEN_SECONDS,
    ...(code.issueRefreshToken && { refresh_token: grants.createRefreshToken(token, code.id) }),
    scope: code.grantedScopes.join(' '),
    token_type: 'Bearer',
    ...(code.grantedScopes.includes('openid') && {
      id_token: await createIdToken({
        key,
        origin: call.origin,
        clientId: client.id,
        account,
        scopes: code.grantedScopes,
        accessToken,
        ...(code.request.nonce !== undefined && { nonce: code.request.nonce }),
        issuedAt: now(),
      }),
    }),
  });
}

/** Google keeps the refresh token it gave: the reply carries no new one. */
function refresh({ grants, isRotating }: TokenDependencies, form: URLSearchParams, client: OAuthClient): Reply {
  const value = form.get('refresh_token');
  if (!value) return refuse('invalid_request', 'Missing required parameter: refresh_token');
  const token = grants.findRefreshToken(value);
  if (!token || token.clientId !== client.id) {
    return refuse('invalid_grant', 'Token has been expired or revoked.');
  }
  const next = isRotating() ? grants.rotateRefreshToken(value) : undefined;
  return success({
    access_token: grants.createAccessToken(token, null),
    ...(next !== undefined && { refresh_token: next }),
    expires_in: ACCESS_TOKEN_SECONDS,
    scope: token.scopes.join(' '),
    token_type: 'Bearer',
  });
}

/**
 * `client_secret_post` or `client_secret_basic`. Google compares Basic credentials as they are: the
 * form-encoding of RFC 6749 section 2.3.1 makes it answer `invalid_client`.
 */
function authenticate(call: Call, form: URLSearchParams, clients: OAuthClient[]): OAuthClient | Reply {
  const basic = /^Basic (.+)$/i.exec(call.headers.get('authorization') ?? '');
  const [id, secret] = basic
    ? splitOnce(Buffer.from(basic[1] ?? '', 'base64').toString('utf8'))
    : [form.get('client_id'), form.get('client_secret')];
  if (!id) return refuse('invalid_request', 'Could not determine client ID from request.');
  const client = clients.find((candidate) => candidate.id === id);
  if (!client) return refuse('invalid_client', 'The OAuth client was not found.', 401);
  if (!secret) return refuse('invalid_request', 'client_secret is missing.');
  if (!isSameSecret(secret, client.secret)) {
    return refuse('invalid_client', 'The provided client secret is invalid.', 401);
  }
  return client;
}

function splitOnce(text: string): [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1)];
}

/** RFC 7636 section 4.6. A verifier without a challenge is refused too: it betrays a mixed-up request. */
function checkVerifier(code: AuthorizationCode, verifier: string | null): string | undefined {
  const challenge = code.request.codeChallenge;
  if (!challenge) return verifier === null ? undefined : 'code_verifier or verifier is not needed.';
  if (verifier === null) return 'Missing code verifier.';
  const given = challenge.method === 'plain' ? verifier : createHash('sha256').update(verifier).digest('base64url');
  return given === challenge.value ? undefined : 'Invalid code verifier.';
}

function success(body: Record<string, unknown>): Reply {
  return json(body, 200, { 'cache-control': 'no-cache, no-store, max-age=0, must-revalidate', pragma: 'no-cache' });
}

function refuse(error: string, description: string, status = 400): Reply {
  return json({ error, error_description: description }, status, { 'cache-control': 'no-store', pragma: 'no-cache' });
}
