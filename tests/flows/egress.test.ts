import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { call, signIn } from '../../dev/walk.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowser, openBrowserWithShop } from './create-test-app.ts';
import { startHostileUpstream } from './hostile-upstream.ts';

const question = { question: 'How many sessions did we have yesterday?' };
const later = () => new Date(Date.now() + 7_200_000);

let upstream: Awaited<ReturnType<typeof startHostileUpstream>>;
/** Where nothing may arrive. */
let elsewhere: Awaited<ReturnType<typeof startHostileUpstream>>;
let key: string;
let connectionId: string;

beforeAll(async () => {
  [upstream, elsewhere] = await Promise.all([startHostileUpstream(), startHostileUpstream()]);
});
afterAll(() => Promise.all([upstream.close(), elsewhere.close()]));
beforeEach(async () => {
  await emptyDatabase();
  const { browser } = await openBrowserWithShop();
  key = (await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'test', scopes: ['read', 'ask', 'manage'] }))
    .key;
  connectionId = (await call<{ connections: { id: string }[] }>(browser, `${api}/me`)).connections[0]?.id ?? '';
});

type App = ReturnType<typeof createTestApp>;

function send(app: App, method: string, path: string, json?: unknown): Promise<Response> {
  return Promise.resolve(
    app.request(`${api}${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(json !== undefined && { 'content-type': 'application/json' }) },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    }),
  );
}

/** Every address that a request can go to, by its variable, with what makes one go there. */
const addresses: {
  variable: string;
  path?: string;
  now?: () => Date;
  more?: Record<string, string>;
  use: (app: App) => Promise<unknown>;
}[] = [
  { variable: 'GOOGLE_TOKEN_ENDPOINT', path: '/token', now: later, use: (app) => send(app, 'POST', '/ask', question) },
  {
    variable: 'GOOGLE_REVOCATION_ENDPOINT',
    path: '/revoke',
    use: (app) => send(app, 'DELETE', `/connections/${connectionId}`),
  },
  { variable: 'GOOGLE_JWKS_URI', path: '/keys', use: (app) => signIn(openBrowser(app), appUrl, 'carla@example.com') },
  {
    variable: 'GOOGLE_EVENTS_JWKS_URI',
    path: '/event-keys',
    use: async (app) =>
      app.request(`${appUrl}/auth/google/events`, {
        method: 'POST',
        headers: { 'content-type': 'application/secevent+jwt' },
        body: [{ alg: 'RS256', kid: 'one' }, { jti: '1' }, 'signature']
          .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
          .join('.'),
      }),
  },
  { variable: 'GOOGLE_ANALYTICS_ADMIN_URL', use: (app) => send(app, 'GET', `/connections/${connectionId}/properties`) },
  { variable: 'GOOGLE_ANALYTICS_DATA_URL', use: (app) => send(app, 'POST', '/ask', question) },
  {
    variable: 'OPENAI_BASE_URL',
    path: '/v1',
    more: { OPENAI_API_KEY: 'key' },
    use: (app) => send(app, 'POST', '/ask', question),
  },
  { variable: 'DATABASE_URL', use: (app) => send(app, 'GET', '/me') },
];

describe('a server that sends us elsewhere', () => {
  it.each(
    addresses.flatMap((address) =>
      [301, 302, 303, 307, 308].map((status) => [address.variable, status, address] as const),
    ),
  )('is not followed: %s with a %i', async (variable, status, { path = '', now, more, use }) => {
    const location = `${elsewhere.url}/here`;
    upstream.answerWith({ status, headers: { location }, type: 'text/html', body: location });
    const before = [upstream.requests(), elsewhere.requests()];
    // Keys are kept by their address.
    const url = variable === 'DATABASE_URL' ? upstream.databaseUrl : `${upstream.url}${path}?${status}`;
    const bindings = { ...more, [variable]: variable.includes('_URL') ? url.replace(/\?.*/, '') : url };
    await use(createTestApp({ bindings, ...(now && { now }) }));
    const [asked, strayed] = [upstream.requests() - (before[0] ?? 0), elsewhere.requests() - (before[1] ?? 0)];
    expect([asked > 0, strayed]).toEqual([true, 0]);
  });
});

describe('a name of a property', () => {
  const names = () => {
    const { host } = new URL(elsewhere.url);
    return [
      ...[`//${host}/x`, `/\\${host}/x`, `http://${host}/x`, `properties/1@${host}`, `properties/..//${host}`, host],
      ...[
        `properties/1/../../../${host}`,
        `properties/1?x=http://${host}`,
        `properties/1#@${host}`,
        'properties/1\r\nHost: x',
      ],
      ...[
        'properties/',
        'properties/-1',
        'properties/１',
        'properties/1e9',
        `properties/${'1'.repeat(21)}`,
        'accounts/1',
        '',
        '.',
        '..',
      ],
    ];
  };

  it('that is none is refused before any request, and leads nowhere', async () => {
    const app = createTestApp({ bindings: { GOOGLE_ANALYTICS_ADMIN_URL: upstream.url } });
    const before = [upstream.requests(), elsewhere.requests()];
    for (const property of names()) {
      const response = await send(app, 'POST', '/properties', { connection_id: connectionId, property });
      expect([property, response.status]).toEqual([property, 400]);
    }
    expect([upstream.requests(), elsewhere.requests()]).toEqual(before);
  });

  it('that somebody put into the database leads to Google’s host, and no other', async () => {
    const sql = neon(inject('ownerUrl'));
    upstream.answerWith({ status: 404, body: '{}' });
    const app = createTestApp({ bindings: { GOOGLE_ANALYTICS_DATA_URL: upstream.url } });
    let kept = 0;
    for (const property of names()) {
      const before = [upstream.requests(), elsewhere.requests()];
      await sql`update ga4_properties set property = ${property}`.then(() => kept++);
      expect((await send(app, 'POST', '/ask', question)).status).toBeGreaterThanOrEqual(400);
      expect([property, upstream.requests() > (before[0] ?? 0), elsewhere.requests()]).toEqual([
        property,
        true,
        before[1],
      ]);
    }
    expect(kept).toBe(names().length);
  });
});
