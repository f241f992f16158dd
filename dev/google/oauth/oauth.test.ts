import { createHash } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approveSignIn } from '../approve-sign-in.ts';
import {
  ANALYTICS,
  client,
  NOW,
  postToken,
  redirectUri,
  startTestGoogle,
  toAuthorizationUrl,
  type TestGoogle,
} from '../testing/start-test-google.ts';

const ANNA = 'anna@kolibri.example';
const VERIFIER = 'a-verifier-of-at-least-forty-three-characters-1234';
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

let clock = NOW;
let google: TestGoogle;
beforeAll(async () => {
  google = await startTestGoogle({ now: () => clock });
});
afterAll(() => google.remove());

async function getCode(parameters: Record<string, string> = {}, email = ANNA): Promise<string> {
  const callback = await approveSignIn(toAuthorizationUrl(google, parameters), { email });
  return new URL(callback).searchParams.get('code') ?? '';
}

async function exchange(code: string, more: Record<string, string> = {}): Promise<Record<string, unknown>> {
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, ...more };
  return (await (await postToken(google, form)).json()) as Record<string, unknown>;
}

/** A person nobody else in this file signs in as, with the Analytics scope granted offline. */
async function connect(email: string, parameters: Record<string, string> = {}): Promise<Record<string, string>> {
  const code = await getCode({ scope: `openid email ${ANALYTICS}`, access_type: 'offline', ...parameters }, email);
  return (await exchange(code)) as Record<string, string>;
}

describe('the authorization endpoint', () => {
  it('answers with state, issuer, code and the granted scopes', async () => {
    const callback = new URL(await approveSignIn(toAuthorizationUrl(google), { email: ANNA }));
    expect(callback.origin + callback.pathname).toBe(redirectUri);
    expect(callback.searchParams.get('state')).toBe('state-1');
    expect(callback.searchParams.get('iss')).toBe(google.url);
    expect(callback.searchParams.get('scope')?.split(' ')).toEqual([
      'openid',
      'https://www.googleapis.com/auth/userinfo.email',
      'https://www.googleapis.com/auth/userinfo.profile',
    ]);
  });

  it.each([
    ['an unknown client', { client_id: 'nobody' }, 401, 'invalid_client'],
    ['a redirect URI with a trailing slash', { redirect_uri: `${redirectUri}/` }, 400, 'redirect_uri_mismatch'],
    [
      'a redirect URI of another port',
      { redirect_uri: redirectUri.replace('5173', '5174') },
      400,
      'redirect_uri_mismatch',
    ],
    ['an unknown scope', { scope: 'openid https://www.googleapis.com/auth/made.up' }, 400, 'invalid_scope'],
    ['no scope', { scope: '' }, 400, 'invalid_request'],
  ])('shows a page and does not redirect for %s', async (_, parameters, status, code) => {
    const reply = await fetch(toAuthorizationUrl(google, parameters), { redirect: 'manual' });
    expect(reply.status).toBe(status);
    expect(reply.headers.get('location')).toBeNull();
    expect(await reply.text()).toContain(code);
  });

  it.each([
    ['another response type', { response_type: 'token' }, 'unsupported_response_type'],
    ['an unknown prompt', { prompt: 'login' }, 'invalid_request'],
    ['a PKCE method it does not know', { code_challenge: CHALLENGE, code_challenge_method: 'S512' }, 'invalid_request'],
    ['a challenge that is too short', { code_challenge: 'short' }, 'invalid_request'],
    ['prompt=none without knowing who', { prompt: 'none' }, 'login_required'],
  ])('redirects with an error for %s', async (_, parameters, error) => {
    const reply = await fetch(toAuthorizationUrl(google, parameters), { redirect: 'manual' });
    const location = new URL(reply.headers.get('location') ?? '');
    expect(location.searchParams.get('error')).toBe(error);
    expect(location.searchParams.get('state')).toBe('state-1');
    expect(location.searchParams.has('code')).toBe(false);
  });

  it('refuses a parameter that is given twice', async () => {
    const reply = await fetch(`${toAuthorizationUrl(google)}&state=other`, { redirect: 'manual' });
    expect(reply.status).toBe(400);
  });

  it('returns access_denied when the person cancels', async () => {
    const url = toAuthorizationUrl(google, { prompt: 'consent' });
    const callback = new URL(await approveSignIn(url, { email: ANNA, decision: 'cancel' }));
    expect(callback.searchParams.get('error')).toBe('access_denied');
  });

  it('grants only what stays ticked', async () => {
    const url = toAuthorizationUrl(google, { scope: `openid email ${ANALYTICS}`, prompt: 'consent' });
    const callback = new URL(await approveSignIn(url, { email: 'ben@brightside-agency.example', scopes: [] }));
    expect(callback.searchParams.get('scope')).not.toContain('analytics');
    const token = await exchange(callback.searchParams.get('code') ?? '');
    expect(token['scope']).toBe('openid https://www.googleapis.com/auth/userinfo.email');
  });

  it('returns access_denied when the only scope is unticked', async () => {
    const url = toAuthorizationUrl(google, { scope: ANALYTICS, prompt: 'consent' });
    const callback = new URL(await approveSignIn(url, { email: 'ben@brightside-agency.example', scopes: [] }));
    expect(callback.searchParams.get('error')).toBe('access_denied');
  });

  it('asks for the account but not for consent the second time, and for neither with a login hint', async () => {
    await getCode();
    const page = await (await fetch(toAuthorizationUrl(google))).text();
    expect(page).toContain('Choose an account');
    const reply = await fetch(toAuthorizationUrl(google, { login_hint: ANNA }), { redirect: 'manual' });
    expect(new URL(reply.headers.get('location') ?? '').searchParams.get('code')).toBeTruthy();
    const silent = await fetch(toAuthorizationUrl(google, { login_hint: ANNA, prompt: 'none' }), {
      redirect: 'manual',
    });
    expect(new URL(silent.headers.get('location') ?? '').searchParams.get('code')).toBeTruthy();
  });

  it('adds earlier grants only when asked to', async () => {
    await connect(ANNA);
    const without = new URL(await approveSignIn(toAuthorizationUrl(google), { email: ANNA }));
    expect(without.searchParams.get('scope')).not.toContain('analytics');
    const url = toAuthorizationUrl(google, { include_granted_scopes: 'true' });
    const included = new URL(await approveSignIn(url, { email: ANNA }));
    expect(included.searchParams.get('scope')).toContain('analytics.readonly');
  });

  it('accepts its forms only with the sign-in they belong to, from its own origin', async () => {
    const page = await (await fetch(toAuthorizationUrl(google))).text();
    const id = /name="sign_in" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const post = (signIn: string, headers: Record<string, string> = {}) =>
      fetch(`${google.url}/o/oauth2/v2/auth/account`, {
        method: 'POST',
        headers,
        redirect: 'manual',
        body: new URLSearchParams({ sign_in: signIn, email: ANNA }),
      });
    expect((await post('guessed')).status).toBe(400);
    expect((await post(id, { origin: 'https://evil.example' })).status).toBe(400);
    expect((await post(id, { origin: google.url })).status).toBe(302);
    expect((await post(id)).status).toBe(400);
  });

  it('serves pages without scripts, under a policy that allows none', async () => {
    const reply = await fetch(toAuthorizationUrl(google));
    const policy = reply.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(policy).toContain('http://localhost:5173');
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    const page = await reply.text();
    expect(page).toContain(`<style nonce="${nonce}">`);
    expect(page).not.toMatch(/<script|style="|https?:\/\/(?!localhost)/);
  });
});

describe('the token endpoint', () => {
  it('returns a signed id_token that an OpenID client accepts', async () => {
    const token = await exchange(await getCode({ nonce: 'n-1', scope: 'openid email profile' }));
    expect(token).toMatchObject({ expires_in: 3599, token_type: 'Bearer' });
    expect(token['access_token']).toMatch(/^ya29\./);
    const keys = createRemoteJWKSet(new URL(`${google.url}/oauth2/v3/certs`));
    const { payload, protectedHeader } = await jwtVerify(String(token['id_token']), keys, {
      algorithms: ['RS256'],
      issuer: google.url,
      audience: client.id,
      currentDate: NOW,
    });
    const digest = createHash('sha256').update(String(token['access_token'])).digest();
    expect(protectedHeader.kid).toBeTruthy();
    expect(payload).toMatchObject({
      azp: client.id,
      nonce: 'n-1',
      email: ANNA,
      email_verified: true,
      name: 'Anna Berger',
      at_hash: digest.subarray(0, 16).toString('base64url'),
    });
    const userinfo = await fetch(`${google.url}/v1/userinfo`, {
      headers: { authorization: `Bearer ${String(token['access_token'])}` },
    });
    expect(await userinfo.json()).toMatchObject({ sub: payload.sub, email: ANNA });
  });

  it('leaves out what the scopes do not cover', async () => {
    const token = await exchange(await getCode({ scope: 'openid' }, 'carla@example.com'));
    const [, claims = ''] = String(token['id_token']).split('.');
    const payload = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown>;
    expect(payload['email']).toBeUndefined();
    expect(payload['name']).toBeUndefined();
  });

  it('checks the PKCE verifier, and misses it when it is absent', async () => {
    const pkce = { code_challenge: CHALLENGE, code_challenge_method: 'S256' };
    expect(await exchange(await getCode(pkce), { code_verifier: 'x'.repeat(43) })).toMatchObject({
      error: 'invalid_grant',
    });
    expect(await exchange(await getCode(pkce))).toEqual({
      error: 'invalid_grant',
      error_description: 'Missing code verifier.',
    });
    expect(await exchange(await getCode(pkce), { code_verifier: VERIFIER })).toHaveProperty('access_token');
    expect(await exchange(await getCode(), { code_verifier: VERIFIER })).toMatchObject({ error: 'invalid_grant' });
  });

  it('takes a code once, and takes back what a code gave when it is used again', async () => {
    const code = await getCode();
    const first = await exchange(code);
    const userinfo = () =>
      fetch(`${google.url}/v1/userinfo`, { headers: { authorization: `Bearer ${String(first['access_token'])}` } });
    expect((await userinfo()).status).toBe(200);
    expect(await exchange(code)).toMatchObject({ error: 'invalid_grant' });
    expect((await userinfo()).status).toBe(401);
  });

  it('refuses a code after ten minutes, and one with another redirect URI', async () => {
    const code = await getCode();
    expect(await exchange(code, { redirect_uri: 'http://localhost:5173/' })).toMatchObject({
      error: 'redirect_uri_mismatch',
    });
    clock = new Date(NOW.getTime() + 10 * 60_000 + 1);
    expect(await exchange(code)).toMatchObject({ error: 'invalid_grant' });
    clock = NOW;
  });

  it('refuses JSON, wrong secrets and form-encoded Basic credentials', async () => {
    const json = await fetch(`${google.url}/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ grant_type: 'authorization_code', code: 'x' }),
    });
    expect(json.status).toBe(400);
    expect(await json.json()).toMatchObject({ error: 'invalid_request' });
    const wrong = await postToken(google, { grant_type: 'refresh_token', refresh_token: 'x', client_secret: 'wrong' });
    expect(wrong.status).toBe(401);
    const basic = (id: string, secret: string) =>
      fetch(`${google.url}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
        body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: 'unknown' }),
      });
    expect(await (await basic(client.id, client.secret)).json()).toMatchObject({ error: 'invalid_grant' });
    const encoded = await basic(encodeURIComponent(client.id), encodeURIComponent(client.secret));
    expect(await encoded.json()).toMatchObject({ error: 'invalid_client' });
  });

  it('gives a refresh token at the first offline consent and again only when consent is asked for anew', async () => {
    const email = 'ben@brightside-agency.example';
    expect((await connect(email, { access_type: 'online' }))['refresh_token']).toBeUndefined();
    expect((await connect(email))['refresh_token']).toMatch(/^1\/\//);
    expect((await connect(email))['refresh_token']).toBeUndefined();
    expect((await connect(email, { prompt: 'consent' }))['refresh_token']).toMatch(/^1\/\//);
  });

  it('refreshes without a new refresh token', async () => {
    const { refresh_token: refreshToken = '' } = await connect(ANNA, { prompt: 'consent' });
    const reply = await postToken(google, { grant_type: 'refresh_token', refresh_token: refreshToken });
    const token = (await reply.json()) as Record<string, unknown>;
    expect(Object.keys(token).toSorted()).toEqual(['access_token', 'expires_in', 'scope', 'token_type']);
    expect(token['scope']).toContain('analytics.readonly');
  });

  it('names an unknown grant type', async () => {
    const reply = await postToken(google, { grant_type: 'password' });
    expect(await reply.json()).toEqual({
      error: 'unsupported_grant_type',
      error_description: 'Invalid grant_type: password',
    });
  });
});

describe('revocation', () => {
  const revoke = (token: string) =>
    fetch(`${google.url}/revoke`, { method: 'POST', body: new URLSearchParams({ token }) });

  it('ends every token of the grant, and asks for consent again', async () => {
    const dora = await connect('dora@franchise.example');
    expect((await revoke(String(dora['access_token']))).status).toBe(200);
    const reply = await postToken(google, {
      grant_type: 'refresh_token',
      refresh_token: String(dora['refresh_token']),
    });
    expect(reply.status).toBe(400);
    expect(await reply.json()).toEqual({
      error: 'invalid_grant',
      error_description: 'Token has been expired or revoked.',
    });
    const silent = await fetch(
      toAuthorizationUrl(google, { prompt: 'none', login_hint: 'dora@franchise.example', scope: ANALYTICS }),
      { redirect: 'manual' },
    );
    expect(new URL(silent.headers.get('location') ?? '').searchParams.get('error')).toBe('interaction_required');
  });

  it('answers 400 invalid_token for a token it does not know', async () => {
    const reply = await revoke('unknown');
    expect(reply.status).toBe(400);
    expect(await reply.json()).toMatchObject({ error: 'invalid_token' });
  });
});

describe('a restart', () => {
  it('keeps keys, grants and refresh tokens', async () => {
    const before = await startTestGoogle();
    const url = toAuthorizationUrl(before, { scope: `openid ${ANALYTICS}`, access_type: 'offline' });
    const code = new URL(await approveSignIn(url, { email: ANNA })).searchParams.get('code') ?? '';
    const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
    const token = (await (await postToken(before, form)).json()) as Record<string, string>;
    const certs = await (await fetch(`${before.url}/oauth2/v3/certs`)).json();
    await before.close();

    const after = await startTestGoogle({ dataDir: before.dataDir });
    expect(await (await fetch(`${after.url}/oauth2/v3/certs`)).json()).toEqual(certs);
    const refreshed = await postToken(after, {
      grant_type: 'refresh_token',
      refresh_token: String(token['refresh_token']),
    });
    expect(refreshed.status).toBe(200);
    const again = toAuthorizationUrl(after, { scope: `openid ${ANALYTICS}`, login_hint: ANNA });
    expect((await fetch(again, { redirect: 'manual' })).status).toBe(302);
    await after.remove();
  });
});
