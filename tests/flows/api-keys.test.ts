import { createHash } from 'node:crypto';
import { neon } from '@neondatabase/serverless';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { call, signIn } from '../../dev/walk.ts';
import { access } from '../../worker/access.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowser } from './create-test-app.ts';
import { forgeKey, partsOf } from './forge-key.ts';

interface NewKey {
  id: string;
  key: string;
  expires_at: string | null;
}

const app = createTestApp();
const sql = neon(inject('ownerUrl'));
let browser: ReturnType<typeof openBrowser>;

beforeEach(async () => {
  await emptyDatabase();
  browser = openBrowser(app);
  await signIn(browser, appUrl, 'carla@example.com');
});

const make = (body: Record<string, unknown> = {}) => call<NewKey>(browser, `${api}/api-keys`, { name: 'CI', ...body });
const list = () => call<{ data: Record<string, unknown>[] }>(browser, `${api}/api-keys`);
const use = (key: string, path = `${api}/me`) => app.request(path, { headers: { authorization: `Bearer ${key}` } });

describe('an API key', () => {
  it('is shown once, and listed without its secret', async () => {
    const made = await make({ name: 'CI', scopes: ['read'] });
    expect(made).toEqual({
      id: expect.any(String),
      name: 'CI',
      scopes: ['read'],
      key: expect.stringMatching(/^parley_live_[0-9A-Za-z]{22}_[0-9A-Za-z]{49}$/),
      expires_at: null,
      created_at: expect.any(String),
    });
    const { data } = await list();
    expect(data).toEqual([
      {
        id: made.id,
        name: 'CI',
        scopes: ['read'],
        prefix: made.key.slice(0, 18),
        used_at: null,
        expires_at: null,
        created_at: expect.any(String),
      },
    ]);
  });

  it('is kept as the SHA-256 of its secret', async () => {
    const { key } = await make();
    const secret = key.split('_')[3]?.slice(0, 43) ?? '';
    const [row] = await sql`select api_keys::text as text, encode(secret_hash, 'hex') as hash from api_keys`;
    expect(row?.['hash']).toBe(createHash('sha256').update(secret).digest('hex'));
    expect(row?.['text']).not.toContain(secret);
  });

  it('says when it was last used', async () => {
    const { key } = await make();
    expect((await use(key)).status).toBe(200);
    const [listed] = (await list()).data;
    expect(Date.now() - Date.parse(String(listed?.['used_at']))).toBeLessThan(60_000);
  });

  it('ends on the day it was told to', async () => {
    const made = await make({ expires_in_days: 30 });
    const days = (Date.parse(made.expires_at ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30.1);
    expect((await use(made.key)).status).toBe(200);
    await sql`update api_keys set expires_at = now()`;
    expect((await use(made.key)).status).toBe(401);
    expect((await list()).data).toHaveLength(1);
  });

  it.each([0, -1, 1.5, 731, '30', 1e9])('cannot be made to end in %s days', async (days) => {
    const response = await browser.send(`${api}/api-keys`, {
      method: 'POST',
      json: { name: 'CI', expires_in_days: days },
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ detail: expect.stringMatching(/^expires_in_days: /) }),
    ]);
  });

  it('stops working the moment it is deleted', async () => {
    const { id, key } = await make();
    expect((await use(key)).status).toBe(200);
    expect((await browser.send(`${api}/api-keys/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await use(key)).status).toBe(401);
    expect((await list()).data).toEqual([]);
  });

  it.each([
    [
      'with one character changed',
      (key: string) => `${key.slice(0, 40)}${key[40] === 'x' ? 'y' : 'x'}${key.slice(41)}`,
    ],
    ['with two characters swapped', (key: string) => swapTwo(key)],
    ['cut off', (key: string) => key.slice(0, -1)],
    ['with a character too many', (key: string) => `${key}0`],
    ['with a space in it', (key: string) => `${key.slice(0, 50)} ${key.slice(50)}`],
  ])('%s is told to be mistyped', async (_name, spoil) => {
    const response = await use(spoil((await make()).key));
    expect([response.status, await response.json()]).toEqual([
      401,
      expect.objectContaining({ code: 'unauthenticated', detail: expect.stringContaining('mistyped or cut off') }),
    ]);
  });

  it.each(['', 'x', 'sk_live_abc', 'PARLEY_LIVE_x', 'parley_test_x', 'Basic YTpi'])(
    'is not what %j is',
    async (text) => {
      const response = await use(text);
      expect([response.status, await response.json()]).toEqual([
        401,
        expect.objectContaining({ detail: expect.stringContaining('not a Parley API key') }),
      ]);
    },
  );

  it('is refused in the same words whether its id or its secret fits nothing', async () => {
    const [first, second] = [await make(), await make()];
    const crossed = forgeKey({ id: partsOf(first.key).id, secret: partsOf(second.key).secret });
    await browser.send(`${api}/api-keys/${second.id}`, { method: 'DELETE' });
    const answers = await Promise.all(
      [crossed, second.key].map(async (key) => {
        const response = await use(key);
        return [response.status, { ...(await response.json()), request_id: '' }];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(401);
  });

  it('is refused in the address of every route, however it is spelled, and does nothing', async () => {
    const { key } = await make({ scopes: ['read', 'ask', 'manage'] });
    const spellings = [
      `?api_key=${key}`,
      `?q=${encodeURIComponent(`Bearer ${key}`)}`,
      `?${key}`,
      `?x=1&access_token=${[...key].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')}`,
      `?t=${key.replace('parley', '%2570arley')}`,
    ];
    const faults: unknown[] = [];
    for (const name of Object.keys(access)) {
      const [method = '', pattern = ''] = name.split(' ');
      const path = pattern.replaceAll(/\{\w+\}/g, crypto.randomUUID());
      for (const spelling of spellings) {
        const response = await app.request(`${appUrl}${path}${spelling}`, {
          method,
          headers: { cookie: browser.cookies('parley.test'), origin: appUrl },
        });
        const text = await response.text();
        const isRight = response.status === 400 && text.includes('Authorization: Bearer') && !text.includes(key);
        if (!isRight) faults.push([name, spelling, response.status]);
      }
    }
    expect(faults).toEqual([]);
    expect((await list()).data).toMatchObject([{ used_at: null }]);
  });
});

/** The first two neighbours that differ, the other way round. */
function swapTwo(key: string): string {
  const at = [...key].findIndex((letter, index) => index > 40 && letter !== key[index + 1]);
  return `${key.slice(0, at)}${key[at + 1]}${key[at]}${key.slice(at + 2)}`;
}
