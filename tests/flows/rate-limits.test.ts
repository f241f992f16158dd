import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { call, signIn } from '../../dev/walk.ts';
import { type RateLimitName, rateLimits, windowSeconds } from '../../worker/limits/rate-limits.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowser, openBrowserWithShop } from './create-test-app.ts';

beforeEach(emptyDatabase);

const limited = (limits: Partial<Record<RateLimitName, number>>) =>
  createTestApp({ bindings: { RATE_LIMITS: JSON.stringify({ ...manyOfEach, ...limits }) } });
const manyOfEach = Object.fromEntries(Object.keys(rateLimits).map((name) => [name, 1_000_000]));

async function expectTooMany(response: Response): Promise<void> {
  expect(response.status).toBe(429);
  expect(await response.json()).toMatchObject({
    code: 'rate_limited',
    title: 'Too many requests',
    detail: expect.stringMatching(/^That was too much at once\. Nothing was done\. Try again in \d+ seconds\.$/),
    action: 'wait',
    request_id: response.headers.get('x-request-id'),
  });
  const seconds = Number(response.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(2 * windowSeconds);
  expect(response.headers.get('ratelimit-remaining')).toBe('0');
  expect(response.headers.get('ratelimit-reset')).toBe(String(seconds));
}

const from = (address: string, init: { headers?: Record<string, string> } = {}) => ({
  headers: { 'cf-connecting-ip': address, ...init.headers },
});
const statuses = async (times: number, send: () => Response | Promise<Response>) => {
  const seen: number[] = [];
  for (let index = 0; index < times; index++) seen.push((await send()).status);
  return seen;
};

describe('an address', () => {
  it('may begin so many sign-ins a minute, and no other address pays for it', async () => {
    const app = limited({ sign_in: 3 });
    expect(await statuses(3, () => app.request(`${appUrl}/auth/google`, from('203.0.113.7')))).toEqual([302, 302, 302]);
    await expectTooMany(await app.request(`${appUrl}/auth/google`, from('203.0.113.7')));
    expect((await app.request(`${appUrl}/auth/google`, from('203.0.113.8'))).status).toBe(302);
    expect((await app.request(`${appUrl}/health`, from('203.0.113.7'))).status).toBe(200);
  });

  it('is a whole network of IPv6, however it is written', async () => {
    const app = limited({ sign_in: 2 });
    const seen = [];
    for (const address of ['2001:db8::1', '2001:DB8:0:0:ffff::2', '2001:db8:0:0::3', '2001:db8:0:1::1']) {
      seen.push((await app.request(`${appUrl}/auth/google`, from(address))).status);
    }
    expect(seen).toEqual([302, 302, 429, 302]);
  });

  it('is only what Cloudflare says it is', async () => {
    const app = limited({ sign_in: 2 });
    const spoofed = (index: number) => ({
      'x-forwarded-for': `198.51.100.${index}`,
      'x-real-ip': `198.51.100.${index}`,
    });
    const seen = [];
    for (let index = 0; index < 3; index++) {
      seen.push((await app.request(`${appUrl}/auth/google`, from('203.0.113.7', { headers: spoofed(index) }))).status);
    }
    expect(seen).toEqual([302, 302, 429]);
  });

  it('that guesses credentials is shut out before the database, but not who is signed in there', async () => {
    const app = limited({ refused: 5 });
    const { browser } = await openBrowserWithShop(app);
    const cookie = browser.cookies('parley.test');
    const guess = () =>
      app.request(`${api}/me`, from('203.0.113.7', { headers: { cookie: `__Host-session=${crypto.randomUUID()}` } }));
    expect(await statuses(6, guess)).toEqual([401, 401, 401, 401, 401, 401]);
    await expectTooMany(await guess());
    expect((await app.request(`${api}/me`, from('203.0.113.7', { headers: { cookie } }))).status).toBe(200);
    expect(
      (await app.request(`${api}/me`, from('203.0.113.8', { headers: { cookie: '__Host-session=x' } }))).status,
    ).toBe(401);
  });
});

describe('a person', () => {
  it('has one limit over all sessions and keys, told in every answer', async () => {
    const app = limited({ read: 6 });
    const browser = openBrowser(app);
    await signIn(browser, appUrl, 'anna@kolibri.example');
    const { key } = await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'test' });
    const byKey = () => app.request(`${api}/me`, { headers: { authorization: `Bearer ${key}` } });
    const bySession = () => browser.send(`${api}/me`);

    // The first of each is held by its own limit: whose it is, nobody knows yet.
    expect((await byKey()).headers.get('ratelimit')).toMatch(/^"read";r=5;t=\d+$/);
    expect((await bySession()).headers.get('ratelimit-policy')).toBe('"read";q=6;w=60');
    expect(await statuses(3, byKey)).toEqual([200, 200, 200]);
    expect(await statuses(2, bySession)).toEqual([200, 200]);
    await expectTooMany(await bySession());
    await expectTooMany(await byKey());
    // Another class, and another person, have room.
    expect((await browser.send(`${api}/api-keys`, { method: 'POST', json: { name: 'more' } })).status).toBe(201);
    const ben = openBrowser(app);
    await signIn(ben, appUrl, 'ben@brightside-agency.example');
    expect((await ben.send(`${api}/me`)).status).toBe(200);
  });

  it('cannot use up a key that they do not have', async () => {
    const app = limited({ read: 3 });
    const browser = openBrowser(app);
    await signIn(browser, appUrl, 'anna@kolibri.example');
    const { key } = await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'test' });
    const forged = `${key.slice(0, -6)}${key.endsWith('aaaaaa') ? 'bbbbbb' : 'aaaaaa'}`;
    await statuses(10, () => app.request(`${api}/me`, { headers: { authorization: `Bearer ${forged}` } }));
    expect((await app.request(`${api}/me`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200);
  });
});

describe('a team', () => {
  it('has a limit of its own, whoever of it asks', async () => {
    const app = limited({ team_write: 3 });
    const browser = openBrowser(app);
    await signIn(browser, appUrl, 'anna@kolibri.example');
    await call(browser, `${api}/me`);
    const make = () => browser.send(`${api}/api-keys`, { method: 'POST', json: { name: 'key' } });
    expect(await statuses(3, make)).toEqual([201, 201, 201]);
    const refused = await make();
    expect(refused.headers.get('ratelimit-policy')).toBe('"team_write";q=3;w=60');
    await expectTooMany(refused);
  });
});

it('costs no round trip, and 200 quick clicks of one person pass', async () => {
  const app = createTestApp({ bindings: { RATE_LIMITS: '{}' } });
  const browser = openBrowser(app);
  await signIn(browser, appUrl, 'anna@kolibri.example');
  const seen = await statuses(200, () => browser.send(`${api}/chats`));
  expect(new Set(seen)).toEqual(new Set([200]));
});

it('is the same in wrangler.toml as in the code', () => {
  const text = readFileSync(new URL('../../wrangler.toml', import.meta.url), 'utf8');
  const found = [
    ...text.matchAll(/name = "RATE_(\w+)"\nnamespace_id = "(\d+)"\nsimple = \{ limit = (\d+), period = (\d+) \}/g),
  ];
  const bindings = found.map(([, name = '', , limit, period]) => [name.toLowerCase(), Number(limit), Number(period)]);
  expect(bindings).toEqual(Object.entries(rateLimits).map(([name, limit]) => [name, limit, windowSeconds]));
  expect(new Set(found.map(([, , id]) => id)).size).toBe(found.length);
});
