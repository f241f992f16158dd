import type { OAuthClient } from './clients.ts';
import { parseScopes } from './scopes.ts';

/** A checked request to `/o/oauth2/v2/auth`. */
export interface AuthorizationRequest {
  client: OAuthClient;
  redirectUri: string;
  scopes: string[];
  state?: string;
  nonce?: string;
  codeChallenge?: { value: string; method: 'S256' | 'plain' };
  offline: boolean;
  /** `none`, `consent`, `select_account`; empty lets Google decide. */
  prompts: string[];
  loginHint?: string;
  includeGrantedScopes: boolean;
}

export type ParsedAuthorization =
  | { kind: 'ok'; request: AuthorizationRequest }
  /** Shown to the user; never sent to a redirect URI that is not known to be the client's. */
  | { kind: 'page'; status: number; code: string; message: string }
  /** Sent back to the client (RFC 6749 section 4.1.2.1). */
  | { kind: 'redirect'; redirectUri: string; state?: string; error: string; description: string };

const PROMPTS = ['none', 'consent', 'select_account'];

export function parseAuthorizationRequest(query: URLSearchParams, clients: OAuthClient[]): ParsedAuthorization {
  const repeated = [...new Set(query.keys())].find((name) => query.getAll(name).length > 1);
  if (repeated) return page('invalid_request', `OAuth 2 parameters can only have a single value: ${repeated}`);

  const clientId = query.get('client_id');
  if (!clientId) return page('invalid_request', 'Missing required parameter: client_id');
  const client = clients.find((candidate) => candidate.id === clientId);
  if (!client) return page('invalid_client', 'The OAuth client was not found.', 401);

  const redirectUri = query.get('redirect_uri');
  if (!redirectUri) return page('invalid_request', 'Missing required parameter: redirect_uri');
  if (!client.redirectUris.includes(redirectUri)) {
    return page(
      'redirect_uri_mismatch',
      `You can’t sign in to this app because it doesn’t comply with Google’s OAuth 2.0 policy. The redirect URI ${redirectUri} is not registered for this client.`,
    );
  }

  const responseType = query.get('response_type');
  if (!responseType) return page('invalid_request', 'Missing required parameter: response_type');
  const state = query.get('state') ?? undefined;
  const refuse = (error: string, description: string): ParsedAuthorization => ({
    kind: 'redirect',
    redirectUri,
    ...(state !== undefined && { state }),
    error,
    description,
  });
  if (responseType !== 'code') {
    return refuse('unsupported_response_type', `Response type is not supported: ${responseType}`);
  }

  const { scopes, unknown } = parseScopes(query.get('scope') ?? '');
  if (scopes.length === 0) return page('invalid_request', 'Missing required parameter: scope');
  if (unknown.length > 0) {
    return page('invalid_scope', `Some requested scopes were invalid. {invalid=[${unknown.join(', ')}]}`);
  }

  const prompts = (query.get('prompt') ?? '').split(' ').filter(Boolean);
  if (!prompts.every((prompt) => PROMPTS.includes(prompt)))
    return refuse('invalid_request', `Invalid prompt: ${prompts.join(' ')}`);
  if (prompts.includes('none') && prompts.length > 1) {
    return refuse('invalid_request', 'prompt none must not be combined with other values');
  }

  const accessType = query.get('access_type') ?? 'online';
  if (accessType !== 'online' && accessType !== 'offline') {
    return refuse('invalid_request', `Invalid access_type: ${accessType}`);
  }

  const challenge = query.get('code_challenge');
  const method = query.get('code_challenge_method') ?? 'plain';
  if (challenge === null && query.has('code_challenge_method')) {
    return refuse('invalid_request', 'Missing required parameter: code_challenge');
  }
  if (method !== 'S256' && method !== 'plain') {
    return refuse('invalid_request', `Unsupported code_challenge_method: ${method}`);
  }
  // RFC 7636 section 4.2.
  if (challenge !== null && !/^[A-Za-z0-9._~-]{43,128}$/.test(challenge)) {
    return refuse('invalid_request', 'Invalid code_challenge');
  }

  const nonce = query.get('nonce');
  const loginHint = query.get('login_hint');
  return {
    kind: 'ok',
    request: {
      client,
      redirectUri,
      scopes,
      ...(state !== undefined && { state }),
      ...(nonce !== null && { nonce }),
      ...(challenge !== null && { codeChallenge: { value: challenge, method } }),
      offline: accessType === 'offline',
      prompts,
      ...(loginHint !== null && { loginHint }),
      includeGrantedScopes: query.get('include_granted_scopes') === 'true',
    },
  };
}

function page(code: string, message: string, status = 400): ParsedAuthorization {
  return { kind: 'page', status, code, message };
}
