import { neon } from '@neondatabase/serverless';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { digestDatabase } from './digest-database.ts';

const isLong = process.env['PARLEY_ATTACK'] === 'long';
const app = createTestApp();
const sql = neon(inject('ownerUrl'));
let cookie: string;
let key: string;
let propertyId: string;
/** A chat that no refused request may touch. */
let standing: string;

beforeAll(async () => {
  await emptyDatabase();
  const shop = await openBrowserWithShop(app);
  cookie = shop.browser.cookies('parley.test');
  propertyId = shop.propertyId;
  const made = await call<{ key: string }>(shop.browser, `${api}/api-keys`, {
    name: 'Key',
    scopes: ['read', 'ask', 'manage'],
  });
  key = made.key;
  standing = await makeChat();
});

const jsonTypes = ['application/json', 'application/json; charset=utf-8'];
const contentTypes = [
  ...jsonTypes,
  undefined,
  'text/plain',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/html',
  'application/xml',
  'application/json, text/plain',
  'application/vnd.api+json',
  'application/jsonp',
];
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
const origins = [
  appUrl,
  undefined,
  'null',
  'https://evil.example',
  'http://parley.test.evil.example',
  'http://evilparley.test',
  'http://parley.test:8080',
  'https://parley.test',
];
const sites = [undefined, 'same-origin', 'same-site', 'cross-site', 'none'];

interface Cell {
  credential: 'cookie' | 'key' | 'both' | 'none';
  method: (typeof methods)[number];
  type: string | undefined;
  origin: string | undefined;
  site: string | undefined;
}

/** What is written down: the status, and whether the database may differ afterwards. */
function expectationOf({ credential, method, type, origin, site }: Cell): { status: number; changes: boolean } {
  const byKey = credential === 'key' || credential === 'both';
  if (method === 'GET') return { status: credential === 'none' ? 401 : 200, changes: false };
  const isOurPage = origin === appUrl && (site === undefined || site === 'same-origin');
  if (!byKey && !isOurPage) return { status: 403, changes: false };
  const hasBody = method !== 'DELETE';
  const isJson = type === undefined ? !hasBody : jsonTypes.includes(type);
  if (!isJson) return { status: 415, changes: false };
  if (method === 'PUT') return { status: 404, changes: false };
  if (credential === 'none') return { status: 401, changes: false };
  return { status: { POST: 201, PATCH: 200, DELETE: 204 }[method], changes: true };
}

describe('a request that changes something', () => {
  it.each([
    { credential: 'cookie' as const, share: 1 },
    { credential: 'key' as const, share: isLong ? 1 : 5 },
    { credential: 'both' as const, share: isLong ? 1 : 7 },
    { credential: 'none' as const, share: isLong ? 1 : 7 },
  ])(
    'is done only where it may be: $credential',
    async ({ credential, share }) => {
      const cells = methods
        .flatMap((method) => contentTypes.map((type) => ({ method, type })))
        .flatMap((cell) => origins.flatMap((origin) => sites.map((site) => ({ ...cell, origin, site, credential }))))
        .filter((_cell, index) => index % share === 0);
      const faults: unknown[] = [];
      let changed = 0;
      let before = await digestDatabase(sql);
      for (const [index, cell] of cells.entries()) {
        const expected = expectationOf(cell);
        const target = expected.changes && cell.method === 'DELETE' ? await makeChat() : standing;
        if (target !== standing) before = await digestDatabase(sql);
        const status = await send(cell, target, `cell ${index}`);
        if (status !== expected.status) faults.push([cell, expected, status]);
        const isLast = index === cells.length - 1;
        // What is refused is refused in one place, so that a look after every eighth request finds any that was not.
        if (!expected.changes && index % 8 !== 0 && !isLast && status === expected.status) continue;
        const after = await digestDatabase(sql);
        if ((after !== before) !== expected.changes) faults.push([cell, expected, 'the database', after !== before]);
        if (after !== before) changed++;
        before = after;
      }
      process.stdout.write(`cross-site: ${cells.length} cells with ${credential}, ${changed} changed something\n`);
      expect(faults).toEqual([]);
      expect(cells.length).toBeGreaterThanOrEqual(2400 / share);
    },
    300_000,
  );

  it.each([
    ['a method in the query', '?_method=DELETE', {}],
    ['a method in a header', '', { 'x-http-method-override': 'DELETE' }],
    ['a method in another header', '', { 'x-method-override': 'DELETE', 'x-http-method': 'DELETE' }],
  ])('is not started by %s', async (_name, query, headers) => {
    const before = await digestDatabase(sql);
    const get = await app.request(`${api}/chats/${standing}${query}`, { headers: { ...headers, cookie } });
    const post = await app.request(`${api}/chats/${standing}${query}`, {
      method: 'POST',
      headers: { ...headers, cookie, origin: appUrl, 'content-type': 'application/json' },
      body: '{"_method":"DELETE"}',
    });
    expect([get.status, post.status]).toEqual([200, 404]);
    expect(await digestDatabase(sql)).toBe(before);
  });

  it('is not started by a GET or HEAD to any address that takes something else', async () => {
    const before = await digestDatabase(sql);
    for (const path of [`${appUrl}/auth/sign-out`, `${api}/ask`, `${api}/sessions/revoke-others`]) {
      for (const method of ['GET', 'HEAD']) {
        expect([path, (await app.request(path, { method, headers: { cookie } })).status]).toEqual([path, 404]);
      }
    }
    expect(await digestDatabase(sql)).toBe(before);
  });
});

async function send(cell: Cell, chatId: string, title: string): Promise<number> {
  const { credential, method, type, origin, site } = cell;
  const isAtList = method === 'GET' || method === 'POST';
  const headers = new Headers();
  if (credential === 'cookie' || credential === 'both') headers.set('cookie', cookie);
  if (credential === 'key' || credential === 'both') headers.set('authorization', `Bearer ${key}`);
  if (type !== undefined) headers.set('content-type', type);
  if (origin !== undefined) headers.set('origin', origin);
  if (site !== undefined) headers.set('sec-fetch-site', site);
  const body = method === 'POST' ? { property_id: propertyId } : { title };
  const hasBody = method !== 'GET' && method !== 'DELETE';
  const response = await app.request(`${api}/chats${isAtList ? '' : `/${chatId}`}`, {
    method,
    headers,
    // Bytes: text would bring a content type along.
    ...(hasBody && { body: new TextEncoder().encode(JSON.stringify(body)) }),
  });
  await response.body?.cancel();
  return response.status;
}

async function makeChat(): Promise<string> {
  const [row] = await sql`
    insert into chat_sessions (tenant_id, user_id, title, persona)
    select tenant_id, user_id, 'Standing', 'general' from sessions limit 1 returning id`;
  return String(row?.['id']);
}
