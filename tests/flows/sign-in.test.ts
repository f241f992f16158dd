import { beforeEach, describe, expect, it } from 'vitest';
import { createHttpBrowser } from '../../dev/http-browser.ts';
import { connect, signIn } from '../../dev/walk.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowser } from './create-test-app.ts';

beforeEach(emptyDatabase);

describe('sign-in', () => {
  it('makes a user with a team of their own on the first visit, and finds both again on the next', async () => {
    const app = createTestApp();
    const first = openBrowser(app);
    const page = await signIn(first, appUrl, 'carla@example.com');
    expect(page.url.pathname).toBe('/');
    const me = await (await first.send(`${api}/me`)).json();
    expect(me).toMatchObject({
      user: { email: 'carla@example.com' },
      tenant: { role: 'owner' },
      connections: [],
      properties: [],
    });

    const second = openBrowser(app);
    await signIn(second, appUrl, 'carla@example.com');
    expect(await (await second.send(`${api}/me`)).json()).toEqual(me);
  });

  it('asks Google with PKCE, state and nonce, for identity only', async () => {
    const response = await openBrowser().send(`${appUrl}/auth/google`);
    const url = new URL(response.headers.get('location') ?? '');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: `${appUrl}/auth/google/callback`,
      scope: 'openid email profile',
      prompt: 'select_account',
      include_granted_scopes: 'false',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(url.searchParams.has('access_type')).toBe(false);
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-authorization=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
  });

  it('keeps the session in a __Host- cookie that ends on the server at sign-out', async () => {
    const browser = openBrowser();
    await signIn(browser, appUrl, 'carla@example.com');
    const cookie = browser.cookies('parley.test');
    expect(cookie).toMatch(/^__Host-session=[\w-]{43}$/);
    const signedOut = await browser.send(`${appUrl}/auth/sign-out`, { method: 'POST' });
    expect(signedOut.status).toBe(204);
    const replayed = await createTestApp().request(`${api}/me`, { headers: { cookie } });
    expect(replayed.status).toBe(401);
  });

  it.each([
    ['no transaction', '?code=abc&state=xyz', ''],
    ['a made-up transaction', '?code=abc&state=xyz', '__Host-authorization=eyJhbGciOiJkaXIifQ..a.b.c'],
  ])('refuses a callback with %s', async (_name, query, cookie) => {
    const response = await createTestApp().request(`${appUrl}/auth/google/callback${query}`, { headers: { cookie } });
    expect(response.headers.get('location')).toBe('/?sign_in=expired');
    expect(response.headers.getSetCookie().join()).not.toContain('__Host-session');
  });

  it.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'x'.repeat(43))],
    ['a code twice', (url: URL) => url.searchParams.append('code', 'second')],
    ['a token in the URL', (url: URL) => url.searchParams.set('access_token', 'ya29.x')],
    ['a foreign issuer', (url: URL) => url.searchParams.set('iss', 'https://evil.example')],
    ['a code of somebody else', (url: URL) => url.searchParams.set('code', 'not-ours')],
  ])('refuses a callback with %s', async (_name, tamper) => {
    const browser = openBrowser();
    const started = await browser.send(`${appUrl}/auth/google`);
    const state = new URL(started.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const callback = new URL(`${appUrl}/auth/google/callback?code=abc`);
    callback.searchParams.set('state', state);
    tamper(callback);
    const response = await browser.send(callback.href);
    expect(response.headers.get('location')).toBe('/?sign_in=failed');
    expect(response.headers.getSetCookie().join()).not.toContain('__Host-session');
  });

  it('tells the page when the person said no', async () => {
    const browser = openBrowser();
    const started = await browser.send(`${appUrl}/auth/google`);
    const state = new URL(started.headers.get('location') ?? '').searchParams.get('state') ?? '';
    const response = await browser.send(`${appUrl}/auth/google/callback?error=access_denied&state=${state}`);
    expect(response.headers.get('location')).toBe('/?sign_in=denied');
  });

  it.each([
    ['/chat/1?x=1', '/chat/1?x=1'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['/auth/google', '/'],
    ['/%0d%0aset-cookie:x', '/%0d%0aset-cookie:x'],
    [`/${'a'.repeat(2100)}`, '/'],
  ])('returns to %s as %s', async (wanted, expected) => {
    const browser = openBrowser();
    const chooser = await browser.open(`${appUrl}/auth/google?return_to=${encodeURIComponent(wanted)}`);
    let page = await chooser.submit(['email', 'carla@example.com']);
    if (page.text.includes('name="decision"')) page = await page.submit(['decision', 'continue']);
    expect(page.url.href).toBe(new URL(expected, appUrl).href);
  });
});

describe('Connect Google Analytics', () => {
  it('asks for offline access with consent and keeps the grant sealed', async () => {
    const browser = openBrowser();
    await signIn(browser, appUrl, 'anna@kolibri.example');
    const started = await browser.send(`${appUrl}/auth/google/connect`);
    expect(Object.fromEntries(new URL(started.headers.get('location') ?? '').searchParams)).toMatchObject({
      scope: 'openid email profile https://www.googleapis.com/auth/analytics.readonly',
      access_type: 'offline',
      prompt: 'consent',
    });
    const page = await connect(browser, appUrl, 'anna@kolibri.example');
    expect(page.url.pathname + page.url.search).toBe('/connect');
    const { connections } = (await (await browser.send(`${api}/me`)).json()) as { connections: unknown[] };
    expect(connections).toEqual([
      {
        id: expect.any(String),
        google_email: 'anna@kolibri.example',
        status: 'active',
        created_at: expect.any(String),
      },
    ]);
  });

  it('keeps nothing and says so when the box was unticked, and works when it is tried again', async () => {
    const browser = openBrowser();
    await signIn(browser, appUrl, 'ben@brightside-agency.example');
    const untick = ['https://www.googleapis.com/auth/analytics.readonly'];
    const page = await connect(browser, appUrl, 'ben@brightside-agency.example', { untick });
    expect(page.url.pathname + page.url.search).toBe('/connect?connect=missing_scope');
    expect(await (await browser.send(`${api}/connections`)).json()).toMatchObject({ data: [] });

    await connect(browser, appUrl, 'ben@brightside-agency.example');
    expect(await (await browser.send(`${api}/connections`)).json()).toMatchObject({ data: [{ status: 'active' }] });
  });

  it('tells the page when the person cancelled', async () => {
    const browser = openBrowser();
    await signIn(browser, appUrl, 'carla@example.com');
    const page = await connect(browser, appUrl, 'carla@example.com', { decision: 'cancel' });
    expect(page.url.search).toBe('?connect=denied');
  });

  it('refuses to bind a grant to somebody who signed in meanwhile', async () => {
    const app = createTestApp();
    const held: Request[] = [];
    const anna = createHttpBrowser({
      fetch: async (request) => {
        if (!request.url.startsWith(appUrl)) return fetch(request);
        const isConnecting = request.headers.get('cookie')?.includes('__Host-session');
        if (!isConnecting || !request.url.includes('/callback')) return app.fetch(request);
        held.push(request);
        return new Response('held back');
      },
    });
    await signIn(anna, appUrl, 'anna@kolibri.example');
    await connect(anna, appUrl, 'anna@kolibri.example');
    const carla = openBrowser(app);
    await signIn(carla, appUrl, 'carla@example.com');

    const transaction = /__Host-authorization=[^;]+/.exec(held[0]?.headers.get('cookie') ?? '')?.[0] ?? '';
    const cookie = `${transaction}; ${carla.cookies('parley.test')}`;
    const response = await app.request(held[0]?.url ?? '', { headers: { cookie } });
    expect(response.headers.get('location')).toBe('/connect?connect=other_account');
    expect(await (await carla.send(`${api}/connections`)).json()).toMatchObject({ data: [] });
  });

  it('lets a signed-out browser start nothing', async () => {
    const response = await createTestApp().request(`${appUrl}/auth/google/connect`);
    expect(response.status).toBe(401);
  });
});
