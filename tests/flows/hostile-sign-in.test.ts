import { randomUUID } from 'node:crypto';
import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { signIn } from '../../dev/walk.ts';
import { createRsaKey, type Json, signJws } from '../hostile-provider/jws.ts';
import {
  type HostileProvider,
  type Misbehaviour,
  startHostileProvider,
} from '../hostile-provider/start-hostile-provider.ts';
import { start, type Tamper, trySignIn } from '../hostile-provider/try-sign-in.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowser } from './create-test-app.ts';

const sql = neon(inject('ownerUrl'));
let provider: HostileProvider;

beforeAll(async () => {
  provider = await startHostileProvider();
  await emptyDatabase();
});
afterAll(() => provider.close());
beforeEach(async () => {
  provider.reset();
  await emptyDatabase();
});

const refused = (outcome: string) => ({
  status: 302,
  location: `/?sign_in=${outcome}`,
  hasSession: false,
  isConsumed: true,
  body: '',
});
const set = (name: string, value: string) => (callback: URL) => callback.searchParams.set(name, value);
const add = (name: string, value: string) => (callback: URL) => callback.searchParams.append(name, value);
const drop = (name: string) => (callback: URL) => callback.searchParams.delete(name);
const error = (code: string) => (callback: URL) => {
  callback.searchParams.delete('code');
  callback.searchParams.set('error', code);
  callback.searchParams.set('error_description', 'canary-of-the-provider');
};

describe('a callback that was tampered with makes no session and spends no code', () => {
  const cases: [name: string, tamper: Tamper, outcome: string][] = [
    ['another state', set('state', 'x'.repeat(43)), 'failed'],
    [
      'the state in lower case',
      (url) => url.searchParams.set('state', url.searchParams.get('state')?.toLowerCase() ?? ''),
      'failed',
    ],
    [
      'the state with more behind it',
      (url) => url.searchParams.set('state', `${url.searchParams.get('state')}x`),
      'failed',
    ],
    ['an empty state', set('state', ''), 'failed'],
    ['no state', drop('state'), 'failed'],
    ['the state twice', (url) => url.searchParams.append('state', url.searchParams.get('state') ?? ''), 'failed'],
    ['the state twice, the first another', (url) => void (url.search = `?state=x&${url.search.slice(1)}`), 'failed'],
    ['the code twice', add('code', 'second'), 'failed'],
    ['no code', drop('code'), 'failed'],
    ['the issuer of somebody else', set('iss', 'https://evil.example'), 'failed'],
    ['the issuer with a slash', (url) => url.searchParams.set('iss', `${url.searchParams.get('iss')}/`), 'failed'],
    ['an empty issuer', set('iss', ''), 'failed'],
    ['the issuer twice', add('iss', 'https://evil.example'), 'failed'],
    ['an access_token in the query', add('access_token', 'ya29.planted'), 'failed'],
    ['an id_token in the query', add('id_token', 'e30.e30.x'), 'failed'],
    [
      'a token reply in the query',
      (url) => void (url.search += '&token_type=Bearer&access_token=x&expires_in=1'),
      'failed',
    ],
    ['a response parameter (JARM)', add('response', 'e30.e30.x'), 'failed'],
    ['an unknown parameter twice', (url) => void (url.search += '&x=1&x=2'), 'failed'],
    ['8,000 characters', add('x', 'x'.repeat(8000)), 'failed'],
    ['1,000 parameters', (url) => void (url.search += '&p=1'.repeat(1000)), 'failed'],
    ['the error beside a code', add('error', 'access_denied'), 'denied'],
    ['error access_denied', error('access_denied'), 'denied'],
    [
      'error access_denied without state',
      (url) => (error('access_denied')(url), url.searchParams.delete('state')),
      'failed',
    ],
    ['error invalid_request', error('invalid_request'), 'failed'],
    ['error unauthorized_client', error('unauthorized_client'), 'failed'],
    ['error unsupported_response_type', error('unsupported_response_type'), 'failed'],
    ['error invalid_scope', error('invalid_scope'), 'failed'],
    ['error server_error', error('server_error'), 'unavailable'],
    ['error temporarily_unavailable', error('temporarily_unavailable'), 'unavailable'],
    ['error interaction_required', error('interaction_required'), 'failed'],
    ['error that is markup', error('<script>alert(1)</script>'), 'failed'],
    ['nothing', (url) => void (url.search = ''), 'failed'],
  ];
  it.each(cases)('%s', async (_name, tamper, outcome) => {
    const { repeat, ...attempt } = await trySignIn(provider, { tamper });
    expect(attempt).toEqual(refused(outcome));
    expect(provider.calls).toEqual({ token: 0, keys: 0, elsewhere: [] });
    expect(await countRows()).toBe(0);
    expect((await repeat()).headers.getSetCookie().join()).not.toContain('__Host-session');
  });
});

describe('a callback without the cookie of its own transaction', () => {
  it.each<[string, (cookie: string) => string]>([
    ['has none', () => ''],
    ['has an empty one', () => '__Host-authorization='],
    ['has one under a name that other hosts can set', (cookie) => cookie.replace('__Host-', '')],
    ['has a planted one', () => '__Host-authorization=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..AAAA.AAAA.AAAA'],
    ['has one that was changed', (cookie) => `${cookie.slice(0, -3)}AAA`],
    ['has one that was cut off', (cookie) => cookie.slice(0, -20)],
    ['has a planted one before its own', (cookie) => `__Host-authorization=x; ${cookie}`],
    ['has plain JSON', () => `__Host-authorization=${encodeURIComponent('{"purpose":"sign_in"}')}`],
  ])('is refused when it %s', async (_name, toCookie) => {
    const tamper: Tamper = (_url, request) => void (request.cookie = toCookie(request.cookie));
    const { repeat: _, ...attempt } = await trySignIn(provider, { tamper });
    expect(attempt).toEqual(refused('expired'));
    expect(provider.calls.token).toBe(0);
    expect(await countRows()).toBe(0);
  });

  it('is refused with the cookie of another transaction of the same browser', async () => {
    const app = createTestApp({ bindings: provider.bindings() });
    const other = await start(app, provider);
    const { repeat: _, ...attempt } = await trySignIn(provider, {
      app,
      tamper: (_url, request) => void (request.cookie = other.cookie),
    });
    expect(attempt).toEqual(refused('failed'));
    expect(provider.calls.token).toBe(0);
  });

  it('is refused with a code of another transaction, which PKCE binds', async () => {
    const app = createTestApp({ bindings: provider.bindings() });
    const victim = await start(app, provider);
    const { repeat: _, ...attempt } = await trySignIn(provider, {
      app,
      tamper: (url) => url.searchParams.set('code', victim.callback.searchParams.get('code') ?? ''),
    });
    expect(attempt).toEqual(refused('failed'));
    expect([provider.calls.token, await countRows()]).toEqual([1, 0]);
  });

  it('is refused ten minutes after it began', async () => {
    const app = createTestApp({ bindings: provider.bindings() });
    const { callback, cookie } = await start(app, provider);
    const response = await app.request(callback.href, {
      headers: { cookie: cookie.replace(/=.*/, `=${await sealedElevenMinutesAgo()}`) },
    });
    expect(response.headers.get('location')).toBe('/?sign_in=expired');
  });

  it('is refused when the session of somebody is shown as the transaction', async () => {
    const browser = openBrowser();
    await signIn(browser, appUrl, 'carla@example.com');
    const session = browser.cookies('parley.test').slice('__Host-session='.length);
    const tamper: Tamper = (_url, request) => void (request.cookie = `__Host-authorization=${session}`);
    expect(await trySignIn(provider, { tamper })).toMatchObject(refused('expired'));
  });
});

describe('a callback', () => {
  it('is taken without the issuer, which Google does not always send', async () => {
    expect(await trySignIn(provider, { tamper: drop('iss') })).toMatchObject({ location: '/', hasSession: true });
  });

  it('works once: its code is spent and its cookie taken', async () => {
    const first = await trySignIn(provider);
    expect(first).toMatchObject({ location: '/', hasSession: true, isConsumed: true });
    const again = await first.repeat();
    expect([again.headers.get('location'), again.headers.getSetCookie().join().includes('__Host-session')]).toEqual([
      '/?sign_in=failed',
      false,
    ]);
    expect(await countRows()).toBe(1);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE_'])('does nothing by %s', async (method) => {
    const tamper: Tamper = (_url, request) => void (request.method = method);
    const attempt = await trySignIn(provider, { tamper });
    expect([attempt.status >= 400, attempt.hasSession]).toEqual([true, false]);
    expect([provider.calls.token, await countRows()]).toEqual([0, 0]);
  });

  it.each([
    ['/auth/google/callback/', 404],
    ['/auth//google/callback', 404],
    ['/AUTH/GOOGLE/CALLBACK', 404],
    ['/auth/google/callback.json', 404],
    ['/api/v1/auth/google/callback', 404],
  ])('is nowhere but at its address: %s', async (path, status) => {
    const attempt = await trySignIn(provider, { tamper: (url) => new URL(path + url.search, appUrl) });
    expect([attempt.status, attempt.hasSession]).toEqual([status, false]);
  });

  it('of 200 made-up queries opens no session', async () => {
    const app = createTestApp({ bindings: provider.bindings() });
    const words = ['code', 'state', 'iss', 'error', 'scope', 'authuser', 'prompt', 'hd', 'session_state', '__proto__'];
    const values = ['', 'x', '%', '%00', '%0d%0aset-cookie:a=b', '[]', '{}', "'", '..%2f', '%f0%9f%92%a9'];
    for (let seed = 0; seed < 200; seed++) {
      const pick = (list: string[], at: number) => list[(seed * 7 + at * 13 + ((seed * at) % 5)) % list.length] ?? '';
      const query = [1, 2, 3].map((at) => `${pick(words, at)}=${pick(values, at * 3)}`).join('&');
      const { cookie } = await start(app, provider);
      const response = await app.request(`${appUrl}/auth/google/callback?${query}`, { headers: { cookie } });
      const at = [query, response.status, response.headers.get('location')];
      expect(at).toEqual([query, 302, expect.stringMatching(/^\/\?sign_in=(failed|denied|unavailable)$/)]);
    }
    expect([provider.calls.token, await countRows()]).toEqual([0, 0]);
  }, 60_000);
});

describe('a token endpoint that misbehaves makes no session', () => {
  const without = (name: string) => (right: Json) => ({
    body: Object.fromEntries(Object.entries(right).filter(([each]) => each !== name)),
  });
  const withA = (change: Json) => (right: Json) => ({ body: { ...right, ...change } });
  const cases: [name: string, token: Misbehaviour['token'], outcome: string][] = [
    ['HTML with status 200', { headers: { 'content-type': 'text/html' }, body: '<h1>Welcome</h1>' }, 'failed'],
    ['HTML announced as JSON', { body: '<h1>Welcome</h1>' }, 'failed'],
    [
      'the right JSON announced as HTML',
      (right) => ({ headers: { 'content-type': 'text/html' }, body: right }),
      'failed',
    ],
    ['nothing with status 200', { body: '' }, 'failed'],
    ['nothing with status 204', { status: 204, body: '' }, 'failed'],
    ['JSON cut off', (right) => ({ body: JSON.stringify(right).slice(0, -5) }), 'failed'],
    ['a list', { body: '[]' }, 'failed'],
    ['null', { body: 'null' }, 'failed'],
    ['the right reply with status 201', (right) => ({ status: 201, body: right }), 'failed'],
    ['the right reply with status 400', (right) => ({ status: 400, body: right }), 'failed'],
    [
      'status 502 in HTML',
      { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' },
      'unavailable',
    ],
    ['status 503 in JSON', { status: 503, body: { error: 'temporarily_unavailable' } }, 'unavailable'],
    ['the right reply with status 500', (right) => ({ status: 500, body: right }), 'unavailable'],
    ['a redirect by 302', { status: 302, headers: { location: '/elsewhere' }, body: '' }, 'failed'],
    [
      'a redirect by 307, which would carry the secret along',
      { status: 307, headers: { location: '/elsewhere' }, body: '' },
      'failed',
    ],
    ['a redirect by 308', { status: 308, headers: { location: '/elsewhere' }, body: '' }, 'failed'],
    ['a connection that is cut', 'reset', 'unavailable'],
    ['a megabyte of spaces', (right) => ({ body: ' '.repeat(1_000_000) + JSON.stringify(right) }), 'failed'],
    ['error invalid_grant', { status: 400, body: { error: 'invalid_grant', error_description: 'canary' } }, 'failed'],
    ['error invalid_client', { status: 401, body: { error: 'invalid_client' } }, 'failed'],
    ['an error with status 200', { body: { error: 'invalid_grant' } }, 'failed'],
    ['no id_token', without('id_token'), 'failed'],
    ['no access_token', without('access_token'), 'failed'],
    ['no token_type', without('token_type'), 'failed'],
    ['token_type mac', withA({ token_type: 'mac' }), 'failed'],
    ['token_type DPoP', withA({ token_type: 'DPoP' }), 'failed'],
    ['an access_token that is a number', withA({ access_token: 7 }), 'failed'],
    ['an empty access_token', withA({ access_token: '' }), 'failed'],
    ['an expires_in that is text', withA({ expires_in: 'soon' }), 'failed'],
    ['an expires_in below nothing', withA({ expires_in: -1 }), 'failed'],
    ['a scope that is a list', withA({ scope: ['openid'] }), 'failed'],
    ['an id_token that is an object', withA({ id_token: {} }), 'failed'],
    ['an id_token that is the access token', withA({ id_token: 'ya29.canary-access' }), 'failed'],
    ['a refresh_token that is a number', withA({ refresh_token: 7 }), 'failed'],
  ];
  it.each(cases)('%s', async (_name, token, outcome) => {
    const { repeat: _, ...attempt } = await trySignIn(provider, { misbehaviour: token ? { token } : {} });
    expect(attempt).toEqual(refused(outcome));
    expect([provider.calls.token, provider.calls.elsewhere, await countRows()]).toEqual([1, [], 0]);
  });
});

describe('a key set that misbehaves makes no session', () => {
  const other = createRsaKey('key-1');
  const { jwk } = other;
  const cases: [name: string, keys: Misbehaviour['keys'], outcome: string][] = [
    ['HTML', { headers: { 'content-type': 'text/html' }, body: '<h1>Keys</h1>' }, 'failed'],
    ['no keys', { body: { keys: [] } }, 'failed'],
    ['not a set', { body: { key: 1 } }, 'failed'],
    ['null', { body: 'null' }, 'failed'],
    ['another key under the right id', { body: { keys: [jwk] } }, 'failed'],
    ['the key for encryption', () => ({ body: { keys: [{ ...provider.key.jwk, use: 'enc' }] } }), 'failed'],
    ['the key for another algorithm', () => ({ body: { keys: [{ ...provider.key.jwk, alg: 'RS512' }] } }), 'failed'],
    ['a symmetric key', { body: { keys: [{ kty: 'oct', k: 'c2VjcmV0', kid: 'key-1', alg: 'RS256' }] } }, 'failed'],
    ['two keys of one id', () => ({ body: { keys: [provider.key.jwk, jwk] } }), 'failed'],
    ['a redirect', { status: 302, headers: { location: '/elsewhere' }, body: '' }, 'failed'],
    ['status 404', { status: 404, body: {} }, 'failed'],
    ['status 500', { status: 500, body: {} }, 'unavailable'],
    ['a connection that is cut', 'reset', 'unavailable'],
    ['a megabyte', { body: { keys: [], x: 'x'.repeat(1_000_000) } }, 'failed'],
  ];
  it.each(cases)('%s', async (_name, keys, outcome) => {
    const { repeat: _, ...attempt } = await trySignIn(provider, { misbehaviour: keys ? { keys } : {} });
    expect(attempt).toEqual(refused(outcome));
    expect([provider.calls.token, provider.calls.elsewhere, await countRows()]).toEqual([1, [], 0]);
  });
});

describe('Google’s keys', () => {
  const sign = (key: ReturnType<typeof createRsaKey>) => (claims: Json) =>
    signJws({ alg: 'RS256', kid: key.kid, typ: 'JWT' }, claims, key);

  it('are read once for many sign-ins at once, and once for a flood of unknown key ids', async () => {
    const app = createTestApp({ bindings: provider.bindings() });
    const attempts = await Promise.all(Array.from({ length: 20 }, () => trySignIn(provider, { app })));
    expect(attempts.filter(({ hasSession }) => hasSession)).toHaveLength(20);
    expect(provider.calls.keys).toBe(1);

    const unknown = createRsaKey('unknown');
    const flooded = createTestApp({ bindings: provider.bindings({ idToken: sign(unknown) }) });
    provider.reset();
    const floods = await Promise.all(Array.from({ length: 20 }, () => trySignIn(provider, { app: flooded })));
    expect(floods.filter(({ hasSession }) => hasSession)).toHaveLength(0);
    expect(provider.calls.keys).toBe(1);
  });

  it('are trusted on while they cannot be read', async () => {
    const isDown = { now: false };
    const bindings = provider.bindings({
      keys: () => (isDown.now ? { status: 500, body: {} } : { body: { keys: [provider.key.jwk] } }),
    });
    const app = createTestApp({ bindings });
    expect(await trySignIn(provider, { app })).toMatchObject({ hasSession: true });
    isDown.now = true;
    expect(await trySignIn(provider, { app })).toMatchObject({ hasSession: true });
  });
});

describe('an endpoint that keeps us waiting', () => {
  it.each<[string, Misbehaviour]>([
    ['the token endpoint hangs', { token: 'hang' }],
    ['the token endpoint trickles', { token: 'trickle' }],
    ['the key set hangs', { keys: 'hang' }],
    ['the key set trickles', { keys: 'trickle' }],
  ])('is given up after 5 seconds: %s', { concurrent: true }, async (_name, misbehaviour) => {
    const startedAt = Date.now();
    const { repeat: _, ...attempt } = await trySignIn(provider, { misbehaviour });
    expect(attempt).toEqual(refused('unavailable'));
    expect(Date.now() - startedAt).toBeLessThan(9_000);
  });
});

describe('what the provider says of us', () => {
  it('reaches neither the page nor the log', async () => {
    const lines: unknown[] = [];
    const written = vi.spyOn(console, 'log').mockImplementation((line: unknown) => void lines.push(line));
    try {
      const canary = `canary${randomUUID()}`;
      const body = { error: 'invalid_grant', error_description: canary, error_uri: `https://evil.example/${canary}` };
      const attempt = await trySignIn(provider, { misbehaviour: { token: { status: 400, body } } });
      const text = JSON.stringify([attempt, lines]);
      expect(lines.length).toBeGreaterThan(1);
      expect(text).toContain('authorization_failed');
      for (const secret of [canary, 'hostile-secret', 'ya29', 'code=']) expect(text).not.toContain(secret);
    } finally {
      written.mockRestore();
    }
  });

  it('asks nobody for more than it was sent for', async () => {
    const app = createTestApp({ bindings: provider.bindings() });
    const { authorizationUrl } = await start(
      app,
      provider,
      '?scope=email&prompt=none&login_hint=x&state=y&return_to=/',
    );
    expect(authorizationUrl.searchParams.get('scope')).toBe('openid email profile');
    for (const name of authorizationUrl.searchParams.keys()) {
      expect([name, authorizationUrl.searchParams.getAll(name)]).toEqual([name, [expect.any(String)]]);
    }
    expect(authorizationUrl.searchParams.has('login_hint')).toBe(false);
  });

  it('differs from one sign-in to the next', async () => {
    const app = createTestApp({ bindings: provider.bindings() });
    const starts = await Promise.all(Array.from({ length: 50 }, () => start(app, provider)));
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(new Set(starts.map(({ authorizationUrl }) => authorizationUrl.searchParams.get(name))).size).toBe(50);
    }
    expect(starts[0]?.cookie).not.toContain(starts[0]?.authorizationUrl.searchParams.get('state'));
  });
});

describe('connecting', () => {
  it('ends with the session that began it', async () => {
    const browser = openBrowser();
    await signIn(browser, appUrl, 'carla@example.com');
    const started = await browser.send(`${appUrl}/auth/google/connect`);
    const state = new URL(started.headers.get('location') ?? '').searchParams.get('state') ?? '';
    await sql`delete from sessions`;
    const response = await browser.send(`${appUrl}/auth/google/callback?code=x&state=${state}`);
    expect(response.headers.get('location')).toBe('/?connect=failed');
    expect((await browser.send(`${api}/me`)).status).toBe(401);
  });
});

async function countRows(): Promise<number> {
  const [row] = await sql`select count(*)::int as count from sessions`;
  return Number(row?.['count']);
}

/** What a browser would hold that kept its cookie longer than it was told to. */
async function sealedElevenMinutesAgo(): Promise<string> {
  const { EncryptJWT } = await import('jose');
  const key = Buffer.from(inject('bindings')['COOKIE_KEY'] ?? '', 'base64');
  const now = Math.floor(Date.now() / 1000);
  return new EncryptJWT({ purpose: 'sign_in', state: 's', nonce: 'n', codeVerifier: 'v', returnTo: '/' })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: 'parley-transaction' })
    .setIssuedAt(now - 660)
    .setExpirationTime(now - 60)
    .encrypt(key);
}
