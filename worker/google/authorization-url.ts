import { googleAuth } from '@hono/oauth-providers/google';
import { Hono } from 'hono';
import type { GoogleConfig } from './config.ts';

export interface AuthorizationRequest {
  scope: string[];
  state: string;
  nonce: string;
  codeChallenge: string;
  redirectUri: string;
  /** For "Connect": a refresh token comes only with offline access and consent. */
  offline: boolean;
  loginHint?: string;
}

/**
 * Google's authorization request, built by @hono/oauth-providers in a context of its own (its `state` cookie never
 * leaves), then completed with PKCE S256 and a nonce and without the silent carry-over of older scopes.
 */
export async function authorizationUrl(config: GoogleConfig, request: AuthorizationRequest): Promise<URL> {
  const builder = new Hono().get(
    '/',
    googleAuth({
      client_id: config.GOOGLE_CLIENT_ID,
      client_secret: config.GOOGLE_CLIENT_SECRET,
      redirect_uri: request.redirectUri,
      scope: request.scope,
      state: request.state,
      // A person with several accounts is asked which one, also when Google knows only one of them yet.
      prompt: request.offline ? ('consent' as const) : ('select_account' as const),
      ...(request.offline && { access_type: 'offline' as const }),
      ...(request.loginHint && { login_hint: request.loginHint }),
    }),
  );
  const response = await builder.request('/');
  const built = new URL(response.headers.get('location') ?? '');
  const url = new URL(config.GOOGLE_AUTHORIZATION_ENDPOINT);
  for (const [name, value] of built.searchParams) url.searchParams.set(name, value);
  url.searchParams.set('include_granted_scopes', 'false');
  url.searchParams.set('nonce', request.nonce);
  url.searchParams.set('code_challenge', request.codeChallenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return url;
}
