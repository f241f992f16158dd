import { neon } from '@neondatabase/serverless';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { digestDatabase } from './digest-database.ts';
import { everyRoute, toInit } from './every-route.ts';

const app = createTestApp();
const sql = neon(inject('ownerUrl'));
let cookie: string;
let key: string;
let ids: Record<string, string>;

beforeAll(async () => {
  await emptyDatabase();
  const { browser, propertyId } = await openBrowserWithShop(app);
  cookie = browser.cookies('parley.test');
  key = (await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'Key', scopes: ['read'] })).key;
  const chat = await call<{ id: string }>(browser, `${api}/chats`, { property_id: propertyId });
  const { connections } = await call<{ connections: { id: string }[] }>(browser, `${api}/me`);
  ids = { properties: propertyId, chats: chat.id, connections: connections[0]?.id ?? '' };
});

describe('every route', () => {
  it('answers with what keeps a browser safe, whoever asks and however it ends', async () => {
    const faults: unknown[] = [];
    for (const request of everyRoute()) {
      const credentials = [{}, { cookie }, { authorization: `Bearer ${key}` }, { cookie, origin: appUrl }];
      for (const headers of credentials) {
        const response = await app.request(request.url, toInit(request, { ...headers, cookie: 'x=1' }));
        await response.body?.cancel();
        const { headers: got } = response;
        // Made to be shown in pages of others: widgets.test.ts says of which.
        const isFrame = request.name === 'GET /widget/v1/frame';
        const csp = got.get('content-security-policy') ?? '';
        const missing = Object.entries({
          nosniff: got.get('x-content-type-options') === 'nosniff',
          frame: isFrame || (got.get('x-frame-options') === 'DENY' && csp.includes("frame-ancestors 'none'")),
          csp: csp.startsWith("default-src 'none'") && csp.includes("base-uri 'none'") && !csp.includes('unsafe'),
          hsts: Number(/max-age=(\d+)/.exec(got.get('strict-transport-security') ?? '')?.[1]) >= 31_536_000,
          referrer: got.get('referrer-policy') === 'no-referrer',
          permissions: got.get('permissions-policy')?.includes('camera=()') === true,
          opener: isFrame || got.get('cross-origin-opener-policy') === 'same-origin',
          resource: isFrame || got.get('cross-origin-resource-policy') === 'same-origin',
          cache: /no-store|no-cache/.test(got.get('cache-control') ?? ''),
          vary: /authorization/i.test(got.get('vary') ?? '') && /cookie/i.test(got.get('vary') ?? ''),
          requestId: /^[0-9a-f-]{36}$/.test(got.get('x-request-id') ?? ''),
          noServer: !got.has('server') && !got.has('x-powered-by'),
        }).filter(([, isThere]) => !isThere);
        if (missing.length > 0) faults.push([request.name, Object.keys(headers), missing.map(([name]) => name)]);
      }
    }
    expect(faults).toEqual([]);
  });

  it('changes nothing by GET, asked twice', async () => {
    // An export is an act of its own, and kept as one.
    const digest = () => digestDatabase(sql, 'audit_log');
    const before = await digest();
    const gets = everyRoute(ids).filter(({ method }) => method === 'GET');
    const statuses: [string, number][] = [];
    for (const request of gets) {
      for (const _time of [1, 2]) {
        const response = await app.request(request.url, { headers: { cookie } });
        await response.body?.cancel();
        statuses.push([request.name, response.status]);
        expect([request.name, (await digest()) === before]).toEqual([request.name, true]);
      }
    }
    const readable = statuses.filter(([, status]) => status === 200);
    expect(readable.length).toBeGreaterThan(gets.length);
  });
});

describe('a page of another origin', () => {
  const hostile = hostileOrigins();

  it('is let in with an API key only, and never by its name', async () => {
    const faults: unknown[] = [];
    for (const origin of hostile) {
      for (const [name, headers] of Object.entries({
        cookie: { cookie },
        key: { authorization: `Bearer ${key}` },
        both: { cookie, authorization: `Bearer ${key}` },
        nothing: {},
      })) {
        const response = await app.request(`${api}/me`, { headers: { ...headers, origin } as Record<string, string> });
        await response.body?.cancel();
        const allowed = response.headers.get('access-control-allow-origin');
        const expected = 'authorization' in headers ? '*' : null;
        const isRight = allowed === expected && !response.headers.has('access-control-allow-credentials');
        if (!isRight) faults.push([origin, name, allowed]);
      }
    }
    expect(faults).toEqual([]);
    expect(hostile.length).toBeGreaterThanOrEqual(60);
  });

  it('is told beforehand what it may send, the same whoever it is', async () => {
    const answers = new Set<string>();
    for (const origin of [...hostile, appUrl]) {
      const response = await app.request(`${api}/ask`, {
        method: 'OPTIONS',
        headers: {
          origin,
          cookie,
          'access-control-request-method': 'POST',
          'access-control-request-headers': `authorization, x-${'a'.repeat(100)}`,
          'access-control-request-private-network': 'true',
        },
      });
      const allowed = [...response.headers].filter(([name]) => name.startsWith('access-control-'));
      answers.add(JSON.stringify([response.status, allowed]));
    }
    expect([...answers].map((answer) => JSON.parse(answer))).toEqual([
      [
        204,
        [
          [
            'access-control-allow-headers',
            'authorization, content-type, idempotency-key, if-none-match, last-event-id, parley-version',
          ],
          ['access-control-allow-methods', 'GET, POST, PATCH, DELETE'],
          ['access-control-allow-origin', '*'],
          [
            'access-control-expose-headers',
            'x-request-id, retry-after, ratelimit, ratelimit-policy, etag, parley-version, idempotent-replayed',
          ],
          ['access-control-max-age', '600'],
        ],
      ],
    ]);
  });

  it('gets nothing of the sign-in', async () => {
    for (const { url, method } of everyRoute().filter(({ name }) => !name.includes('/api/v1/'))) {
      for (const each of ['OPTIONS', method]) {
        const response = await app.request(url, {
          method: each,
          headers: { origin: 'https://evil.example', authorization: `Bearer ${key}` },
        });
        expect([url, each, [...response.headers.keys()].filter((name) => name.startsWith('access-control'))]).toEqual([
          url,
          each,
          [],
        ]);
      }
    }
  });

  it('is told of a refusal too, so that its author can read it', async () => {
    const response = await app.request(`${api}/me`, {
      headers: { authorization: 'Bearer x', origin: 'https://a.example' },
    });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([401, '*']);
  });
});

/** Names that a careless comparison with ours would take. */
function hostileOrigins(): string[] {
  const hosts = [
    'evil.example',
    'parley.test.evil.example',
    'evilparley.test',
    'evil-parley.test',
    'parley.test-evil.example',
    'parleyxtest',
    'parley.testing',
    'xn--parley-test',
    'sub.parley.test',
    'parley.test.',
    'PARLEY.TEST.evil.example',
    'parley.test@evil.example',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '0.0.0.0',
    '169.254.169.254',
  ];
  const withSchemes = hosts.flatMap((host) => [`http://${host}`, `https://${host}`, `http://${host}:8080`]);
  return [
    ...withSchemes,
    'null',
    'file://',
    'https://parley.test',
    'http://parley.test:8080',
    'http://parley.test:443',
    'chrome-extension://abcdefghijklmnop',
    'moz-extension://x',
    'app://parley.test',
    'data:',
    'about:blank',
    '*',
    'http://*.test',
    `${appUrl}/`,
    `${appUrl} https://evil.example`,
    `https://evil.example ${appUrl}`,
  ];
}
