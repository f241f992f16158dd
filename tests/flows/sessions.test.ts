import { neon } from '@neondatabase/serverless';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { createHttpBrowser } from '../../dev/http-browser.ts';
import { call, signIn } from '../../dev/walk.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowser } from './create-test-app.ts';

interface Listed {
  data: { id: string; device: string; current: boolean; created_at: string; used_at: string; expires_at: string }[];
}

const app = createTestApp();
const sql = neon(inject('ownerUrl'));
beforeEach(emptyDatabase);

async function openSignedIn(email = 'carla@example.com') {
  const browser = openBrowser(app);
  await signIn(browser, appUrl, email);
  return browser;
}
const list = async (browser: Awaited<ReturnType<typeof openSignedIn>>) =>
  (await call<Listed>(browser, `${api}/sessions`)).data;

describe('GET /api/v1/sessions', () => {
  it('lists where the person is signed in, and which of it is here', async () => {
    const first = await openSignedIn();
    const second = await openSignedIn();
    await openSignedIn('ben@brightside-agency.example');
    await sql`update sessions set user_agent = 'Mozilla/5.0 (Windows NT 10.0) Firefox/140.0', used_at = now() - interval '2 days'
      where id <> ${(await list(second)).find(({ current }) => current)?.id}`;

    const listed = await list(second);
    expect(listed).toEqual([
      {
        id: expect.any(String),
        device: 'An unknown browser',
        current: true,
        created_at: expect.any(String),
        used_at: expect.any(String),
        expires_at: expect.any(String),
      },
      expect.objectContaining({ device: 'Firefox on Windows', current: false }),
    ]);
    const [here] = listed;
    expect(Date.parse(here?.expires_at ?? '') - Date.parse(here?.created_at ?? '')).toBe(30 * 24 * 3600 * 1000);
    expect((await list(first)).map(({ current }) => current)).toEqual([true, false]);
  });

  it.each([
    ['30 days after sign-in', `expires_at = now()`],
    ['7 days after the last use', `used_at = now() - interval '7 days'`],
  ])('leaves out a session %s, and refuses it', async (_name, change) => {
    const ended = await openSignedIn();
    await sql.query(`update sessions set ${change}`);
    const alive = openBrowser(app);
    await signIn(alive, appUrl, 'carla@example.com');
    expect(await list(alive)).toHaveLength(1);
    expect((await ended.send(`${api}/sessions`)).status).toBe(401);
  });

  it('keeps a session alive while it is used, but not beyond 30 days', async () => {
    const browser = await openSignedIn();
    await sql`update sessions set used_at = now() - interval '6 days', expires_at = now() + interval '1 day'`;
    const [session] = await list(browser);
    expect(Date.now() - Date.parse(session?.used_at ?? '')).toBeLessThan(60_000);
    expect(Date.parse(session?.expires_at ?? '') - Date.now()).toBeLessThan(24 * 3600 * 1000 + 60_000);
  });
});

describe('DELETE /api/v1/sessions/{id}', () => {
  it('signs one browser out at once and leaves the others', async () => {
    const here = await openSignedIn();
    const there = await openSignedIn();
    const id = (await list(here)).find(({ current }) => !current)?.id ?? '';
    expect((await here.send(`${api}/sessions/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await there.send(`${api}/me`)).status).toBe(401);
    expect((await here.send(`${api}/me`)).status).toBe(200);
    expect((await here.send(`${api}/sessions/${id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('cannot end the session of somebody else', async () => {
    const carla = await openSignedIn();
    const ben = await openSignedIn('ben@brightside-agency.example');
    const id = (await list(carla))[0]?.id ?? '';
    expect((await ben.send(`${api}/sessions/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect((await carla.send(`${api}/me`)).status).toBe(200);
  });
});

describe('POST /api/v1/sessions/revoke-others', () => {
  it('signs out everywhere but here, and nobody else', async () => {
    const here = await openSignedIn();
    const others = [await openSignedIn(), await openSignedIn()];
    const ben = await openSignedIn('ben@brightside-agency.example');
    const response = await here.send(`${api}/sessions/revoke-others`, { method: 'POST' });
    expect([response.status, await response.json()]).toEqual([200, { revoked: 2 }]);
    const statuses = [here, ...others, ben].map(async (browser) => (await browser.send(`${api}/me`)).status);
    expect(await Promise.all(statuses)).toEqual([200, 401, 401, 200]);
  });
});

describe('the session cookie', () => {
  it('is a new one at each sign-in, and the earlier one of the browser ends', async () => {
    const browser = await openSignedIn();
    const before = browser.cookies('parley.test');
    await signIn(browser, appUrl, 'carla@example.com');
    expect(browser.cookies('parley.test')).not.toBe(before);
    expect((await app.request(`${api}/me`, { headers: { cookie: before } })).status).toBe(401);
  });

  it('that somebody planted before sign-in is worth nothing after it', async () => {
    const planted = `__Host-session=${'a'.repeat(43)}`;
    const browser = createHttpBrowser({
      fetch: async (request) => {
        if (!request.url.startsWith(appUrl)) return fetch(request);
        const cookies = request.headers.get('cookie') ?? '';
        if (!cookies.includes('__Host-session')) request.headers.set('cookie', `${planted}; ${cookies}`);
        return app.fetch(request);
      },
    });
    await signIn(browser, appUrl, 'carla@example.com');
    expect((await browser.send(`${api}/me`)).status).toBe(200);
    expect((await app.request(`${api}/me`, { headers: { cookie: planted } })).status).toBe(401);
  });

  it('is not in the database', async () => {
    const browser = await openSignedIn();
    const token = browser.cookies('parley.test').slice('__Host-session='.length);
    const [row] = await sql`select sessions::text as text, octet_length(token_hash) as bytes from sessions`;
    const raw = Buffer.from(token, 'base64url');
    expect(raw).toHaveLength(32);
    expect(row?.['bytes']).toBe(32);
    for (const form of [token, raw.toString('hex'), Buffer.from(token).toString('hex')]) {
      expect(row?.['text']).not.toContain(form);
    }
  });

  it.each([
    ['of another name', (token: string) => `session=${token}; __host-session=${token}; __Secure-session=${token}`],
    ['as the transaction cookie', (token: string) => `__Host-authorization=${token}`],
    [
      'changed by one character',
      (token: string) => `__Host-session=${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.at(-1)}`,
    ],
    [
      'behind a tossed one that comes first',
      (token: string) => `__Host-session=${'b'.repeat(43)}; __Host-session=${token}`,
    ],
    ['in quotes with more', (token: string) => `__Host-session="${token} "`],
  ])('is refused %s', async (_name, toCookie) => {
    const browser = await openSignedIn();
    const token = browser.cookies('parley.test').slice('__Host-session='.length);
    const response = await app.request(`${api}/me`, { headers: { cookie: toCookie(token) } });
    expect(response.status).toBe(401);
  });

  it('is refused as an API key, and a key as a cookie', async () => {
    const browser = await openSignedIn();
    const token = browser.cookies('parley.test').slice('__Host-session='.length);
    const { key } = await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'Key' });
    const asKey = await app.request(`${api}/me`, { headers: { authorization: `Bearer ${token}` } });
    const asCookie = await app.request(`${api}/me`, { headers: { cookie: `__Host-session=${key}` } });
    expect([asKey.status, asCookie.status]).toEqual([401, 401]);
  });
});

describe('a change of what the person may do', () => {
  const tokenOf = (browser: { cookies(host: string): string }) => browser.cookies('parley.test');
  /** Another owner comes along: no team is without one. */
  const becoming = (role: string) => `
    with next as (insert into users (google_sub, email, name) values ('next', 'next@example.com', 'Next') returning id),
    owner as (insert into memberships (tenant_id, user_id, role) select m.tenant_id, n.id, 'owner' from memberships m, next n)
    update memberships set role = '${role}'`;
  const meBy = async (cookie: string) => app.request(`${api}/me`, { headers: { cookie } });

  it.each([
    ['of their role', becoming('viewer')],
    [
      'of their team',
      `with t as (insert into tenants (name) values ('Other') returning id),
      m as (insert into memberships (tenant_id, user_id, role) select t.id, u.id, 'owner' from t, users u returning tenant_id)
      update sessions set tenant_id = m.tenant_id from m`,
    ],
  ])('%s gives each of their browsers another token with its next answer', async (_name, change) => {
    const browsers = [await openSignedIn(), await openSignedIn()];
    const before = browsers.map(tokenOf);
    await sql.query(change);
    for (const browser of browsers) expect((await browser.send(`${api}/me`)).status).toBe(200);
    const after = browsers.map(tokenOf);
    expect(new Set([...before, ...after]).size).toBe(4);
    for (const browser of browsers) await browser.send(`${api}/me`);
    expect(browsers.map(tokenOf)).toEqual(after);

    expect(await Promise.all(before.map(async (cookie) => (await meBy(cookie)).status))).toEqual([200, 200]);
    await sql`update sessions set rotated_at = now() - interval '61 seconds'`;
    expect(await Promise.all(before.map(async (cookie) => (await meBy(cookie)).status))).toEqual([401, 401]);
    expect(await Promise.all(after.map(async (cookie) => (await meBy(cookie)).status))).toEqual([200, 200]);
  });

  it('gives one token to many requests at once, and loses none of them', async () => {
    const cookie = tokenOf(await openSignedIn());
    await sql.query(becoming('admin'));
    const answers = await Promise.all(Array.from({ length: 20 }, () => meBy(cookie)));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
    const given = answers.flatMap(({ headers }) => headers.getSetCookie());
    expect(given).toEqual([
      expect.stringMatching(/^__Host-session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]);
  });

  it('does not keep a browser from signing out, or the others out, by the token before', async () => {
    const here = await openSignedIn();
    await openSignedIn();
    const before = tokenOf(here);
    await sql.query(becoming('admin'));
    await here.send(`${api}/me`);
    const asBefore = { method: 'POST', headers: { cookie: before, origin: appUrl } };
    const others = await app.request(`${api}/sessions/revoke-others`, asBefore);
    expect([others.status, await others.json()]).toEqual([200, { revoked: 1 }]);
    expect((await here.send(`${api}/me`)).status).toBe(200);
    expect((await app.request(`${appUrl}/auth/sign-out`, asBefore)).status).toBe(204);
    expect((await here.send(`${api}/me`)).status).toBe(401);
  });

  it('applies to the next request, rotated or not', async () => {
    const browser = await openSignedIn();
    await sql.query(becoming('member'));
    expect((await browser.send(`${api}/api-keys`)).status).toBe(403);
  });

  it('leaves an API key as it is', async () => {
    const browser = await openSignedIn();
    const { key } = await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'Key' });
    await sql.query(becoming('member'));
    const response = await app.request(`${api}/me`, { headers: { authorization: `Bearer ${key}` } });
    expect([response.status, response.headers.getSetCookie()]).toEqual([200, []]);
  });
});
