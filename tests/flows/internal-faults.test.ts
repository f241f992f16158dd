import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import { createApp } from '../../worker/app.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { type HostileReply, startHostileUpstream } from './hostile-upstream.ts';
import { watchApp } from './document/watch-app.ts';

/** Whatever is thrown or answered holds this; nothing that leaves the server or is logged may. */
const canary = `canary${randomUUID().replaceAll('-', '')}`;
const bomb = '['.repeat(200_000) + ']'.repeat(200_000);

let upstream: Awaited<ReturnType<typeof startHostileUpstream>>;
let shop: { browser: HttpBrowser; propertyId: string };
let key: string;
let chatId: string;
let logged: string[];

beforeAll(async () => {
  await emptyDatabase();
  upstream = await startHostileUpstream();
  shop = await openBrowserWithShop();
  key = (await call<{ key: string }>(shop.browser, `${api}/api-keys`, { name: 'test' })).key;
  chatId = (await call<{ id: string }>(shop.browser, `${api}/chats`, { property_id: shop.propertyId })).id;
});
afterAll(() => upstream.close());

beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'log').mockImplementation((line: unknown) => void logged.push(String(line)));
});
afterEach(() => {
  vi.restoreAllMocks();
});

type Send = (path: string, init?: { json?: unknown; accept?: string }) => Promise<Response>;

/** Sends as the key's owner; the request in the way of the fault. */
function sendTo(app: { request: ReturnType<typeof createTestApp>['request'] }): Send {
  return async (path, { json, accept } = {}) =>
    app.request(`${api}${path}`, {
      method: json === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...(accept && { accept }),
      },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
}

const question = { question: 'How many sessions did we have yesterday?' };

/** Shows nothing of what went wrong, and everything that is needed to find it. */
async function expectSafeProblem(response: Response, status: number, code: string): Promise<void> {
  const text = await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  const { action = 'none', ...problem } = JSON.parse(text) as Record<string, unknown>;
  expect(action).toMatch(/^(none|retry|reconnect|choose_property|wait)$/);
  const requestId = response.headers.get('x-request-id');
  expect(problem).toEqual({
    type: `${appUrl}/docs/errors/${code}`,
    title: expect.any(String),
    status,
    detail: expect.stringMatching(/^[\w ,.;:'()/-]{10,200}$/),
    code,
    request_id: requestId,
  });
  expectNoLeak(`${text}${JSON.stringify([...response.headers])}`);
  expectLogged(requestId, { status, code });
}

function expectLogged(requestId: string | null, line: Record<string, unknown>): void {
  const lines = logged.map((each) => JSON.parse(each) as Record<string, unknown>);
  expect(lines.filter((each) => each['event'] === 'request')).toEqual([
    expect.objectContaining({ request_id: requestId, ...line }),
  ]);
  expect(lines.every((each) => each['request_id'] === requestId)).toBe(true);
}

function expectNoLeak(shown: string): void {
  for (const text of [shown, ...logged]) {
    expect(text).not.toContain(canary);
    expect(text).not.toMatch(/\bselect\b|insert into|set_config|doors\.|node_modules|\/tmp\/|\n\s+at |pg_catalog/i);
  }
  expect(shown).not.toMatch(/\.[jt]s:\d+/);
}

const databaseStates: [sqlState: string, status: number, code: string][] = [
  ...['42P01', '42703', '42601', '42501', '42P10', '42883'].map(internal),
  ...['23505', '23503', '23502', '23514', '22P02', '22003', '22012', '21000'].map(internal),
  ...['XX000', 'P0001', 'P0002', '0A000', '25P02', '25006', '28P01', '3D000', '54001', '58030', 'PA500'].map(internal),
  ...['08006', '08P01', '53300', '53200', '57P01', '57P03', '57014', '40001', '40P01', '55P03'].map(
    (state): [string, number, string] => [state, 503, 'database_unavailable'],
  ),
  ['22021', 400, 'invalid_request'],
  ['PA401', 401, 'unauthenticated'],
  ['PA403', 403, 'forbidden'],
  ['PA405', 403, 'forbidden'],
  // No SQLSTATE at all.
  [canary, 500, 'internal'],
];

function internal(state: string): [string, number, string] {
  return [state, 500, 'internal'];
}

const databaseReplies: [name: string, reply: HostileReply, status: number, code: string][] = [
  ['a proxy page', { status: 502, type: 'text/html', body: `<h1>${canary}</h1>` }, 503, 'database_unavailable'],
  ['a refusal in plain words', { status: 403, type: 'text/plain', body: canary }, 500, 'internal'],
  ['no JSON', { body: `select ${canary}` }, 500, 'internal'],
  ['nothing', { body: '' }, 500, 'internal'],
  ['null', { body: 'null' }, 500, 'internal'],
  ['another shape', { body: JSON.stringify({ results: [{ rows: canary }] }) }, 500, 'internal'],
  ['no results', { body: JSON.stringify({ results: [] }) }, 500, 'internal'],
  ['nested JSON', { body: bomb }, 500, 'internal'],
  ['half an answer', { body: `{"results": "${canary}`, cut: true }, 500, 'internal'],
  ['a redirect to itself', { status: 302, headers: { location: `/${canary}` } }, 503, 'database_unavailable'],
];

describe('a database that fails', () => {
  const broken = () => sendTo(createTestApp({ bindings: { DATABASE_URL: upstream.databaseUrl } }));

  it.each(databaseStates)('with SQLSTATE %s answers %i %s', async (sqlState, status, code) => {
    const texts = ['message', 'detail', 'hint', 'where', 'schema', 'table', 'column', 'constraint', 'dataType', 'file'];
    const fields = texts.map((field) => [field, `insert into ${canary} \n    at ${canary} (/tmp/${canary}.ts:1:1)`]);
    const body = JSON.stringify({
      ...Object.fromEntries(fields),
      internalQuery: canary,
      severity: 'ERROR',
      code: sqlState,
    });
    upstream.answerWith({ status: 400, body });
    await expectSafeProblem(await broken()('/me'), status, code);
  });

  it.each(databaseReplies)('with %s', async (_name, reply, status, code) => {
    upstream.answerWith(reply);
    await expectSafeProblem(await broken()('/ask', { json: question }), status, code);
  });
});

const google = (status: number, error: Record<string, unknown>): HostileReply => ({
  status,
  body: JSON.stringify({ error: { code: status, message: canary, ...error } }),
});
const withReason = (reason: string) => ({ details: [{ reason, metadata: { consumer: canary } }] });

const googleReplies: [name: string, reply: HostileReply, status: number, code: string][] = [
  ['400', google(400, { status: canary }), 502, 'google_refused'],
  ['403', google(403, { status: 'PERMISSION_DENIED' }), 403, 'property_access_lost'],
  ['403 of a scope', google(403, withReason('ACCESS_TOKEN_SCOPE_INSUFFICIENT')), 403, 'analytics_scope_missing'],
  ['403 of a service', google(403, withReason('SERVICE_DISABLED')), 502, 'analytics_api_disabled'],
  ['404', google(404, {}), 403, 'property_access_lost'],
  ['429', google(429, { status: 'RESOURCE_EXHAUSTED' }), 429, 'google_quota_spent'],
  ['501', google(501, {}), 502, 'google_unavailable'],
  ['a page', { type: 'text/html', body: `<script>${canary}</script>` }, 502, 'google_unavailable'],
  ['nested JSON', { body: bomb }, 502, 'google_unavailable'],
  ['6 MB', { body: `"${canary.repeat(160_000)}"` }, 502, 'google_unavailable'],
  ['another shape', { body: JSON.stringify({ reports: [{ rows: canary }] }) }, 502, 'google_unavailable'],
  ['too few reports', { body: JSON.stringify({ reports: [] }) }, 502, 'google_unavailable'],
  ['half an answer', { body: `{"reports": "${canary}`, cut: true }, 502, 'google_unavailable'],
  ['a redirect', { status: 302, headers: { location: `/${canary}` } }, 502, 'google_refused'],
];

describe('a Google Analytics that fails', () => {
  it.each(googleReplies)('with %s is told to whoever asked', async (_name, reply, status, code) => {
    upstream.answerWith(reply);
    const send = sendTo(createTestApp({ bindings: { GOOGLE_ANALYTICS_DATA_URL: upstream.url } }));
    await expectSafeProblem(await send('/ask', { json: question }), status, code);
  });

  it('shows the request id in a stream too', async () => {
    upstream.answerWith(google(400, {}));
    const send = sendTo(createTestApp({ bindings: { GOOGLE_ANALYTICS_DATA_URL: upstream.url } }));
    const response = await send('/ask', { json: question, accept: 'text/event-stream' });
    const text = await response.text();
    const requestId = response.headers.get('x-request-id');
    expect(text).toContain(`"code":"google_refused"`);
    expect(text).toContain(`"request_id":"${requestId}"`);
    expectNoLeak(text);
    expectLogged(requestId, { status: 200 });
  });

  it.each([
    ['its own error', { status: 400, body: JSON.stringify({ error: canary, error_description: canary }) }],
    ['a page', { status: 503, type: 'text/html', body: canary }],
    ['another shape', { body: JSON.stringify({ access_token: { canary } }) }],
  ] satisfies [string, HostileReply][])('renews no access with %s', async (_name, reply) => {
    upstream.answerWith(reply);
    const now = () => new Date(Date.now() + 7_200_000);
    const send = sendTo(createTestApp({ bindings: { GOOGLE_TOKEN_ENDPOINT: `${upstream.url}/token` }, now }));
    await expectSafeProblem(await send('/ask', { json: question }), 502, 'google_unavailable');
  });
});

const cyclic = new Error(canary);
cyclic.cause = new Error(`${canary}\n    at ${canary} (/tmp/${canary}.ts:1:1)`, { cause: cyclic });
const named = Object.assign(new Error('x'), { name: `${canary} 1`, code: canary, stack: canary });

describe('whatever a chat throws', () => {
  it.each([
    ['an error', new Error(`${canary}\n    at select (/tmp/${canary}.ts:1:1)`)],
    ['a string', `${canary} select`],
    ['an object', { message: canary, stack: canary, status: 200 }],
    ['nothing', undefined],
    ['null', null],
    ['an error whose cause is its own', cyclic],
    ['an error with a name and a code of its own', named],
    ['a type error', new TypeError(canary)],
    ['an abort', new DOMException(canary, 'AbortError')],
    ['many errors', new AggregateError([new Error(canary)], canary)],
  ])('%s is one sentence', async (_name, thrown) => {
    const fail = () => Promise.reject(thrown);
    const dependencies = createDependencies(inject('bindings'));
    const app = watchApp(
      createApp({
        ...dependencies,
        grants: createLocalGrants(dependencies),
        gates: createLocalGates(),
        propertyGates: createLocalPropertyGates(dependencies),
        chatRuns: { start: fail, follow: fail, holds: fail, stop: fail, forget: fail },
      }),
    );
    const response = await sendTo(app)(`/chats/${chatId}/stop`, { json: {} });
    await expectSafeProblem(response, 500, 'internal');
  });
});

describe('a language model that fails', () => {
  it.each([
    ['refuses the key', { status: 401, body: JSON.stringify({ error: { message: canary, code: canary } }) }],
    ['answers no JSON', { type: 'text/event-stream', body: `data: ${canary}\n\n` }],
    ['answers a page', { type: 'text/html', body: `<p>${canary}</p>` }],
  ] satisfies [string, HostileReply][])('and %s leaves no word of it in the answer', async (_name, reply) => {
    upstream.answerWith(reply);
    const bindings = { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: `${upstream.url}/v1` };
    const response = await sendTo(createTestApp({ bindings }))('/ask', { json: question });
    const text = await response.text();
    expect([response.status, text.includes('"status":"complete"')]).toEqual([200, true]);
    expectNoLeak(text);
  });
});

describe('text that no database can hold', () => {
  const texts = ['Sessions\u0000 yesterday', 'Sessions \ud800 yesterday', 'Sessions yesterday \udc00'];
  const requests = (text: string): [path: string, json: unknown][] => [
    [`/chats/${chatId}/messages`, { id: randomUUID(), text }],
    ['/ask', { question: text }],
    ['/ask', { ...question, history: [{ role: 'user', content: text }] }],
  ];

  it.each(texts.flatMap((text) => [0, 1, 2].map((index) => [JSON.stringify(text), text, index] as const)))(
    '%s is refused by its field',
    async (_shown, text, index) => {
      const [path, json] = requests(text)[index] ?? ['', undefined];
      await expectSafeProblem(await sendTo(createTestApp())(path, { json }), 400, 'invalid_request');
    },
  );

  it('is refused in names and searches', async () => {
    const send = sendTo(createTestApp());
    expect((await send('/chats?q=a%00b')).status).toBe(400);
    expect((await shop.browser.send(`${api}/api-keys`, { method: 'POST', json: { name: 'a\u0000b' } })).status).toBe(
      400,
    );
    const rename = { method: 'PATCH', json: { title: 'a\ud800b' } };
    expect((await shop.browser.send(`${api}/chats/${chatId}`, rename)).status).toBe(400);
  });
});

describe('the log', () => {
  it('has one line a request, with its route, and nothing that the request said', async () => {
    const app = createTestApp();
    const headers = { authorization: `Bearer ${key}`, 'cf-connecting-ip': '203.0.113.77', 'user-agent': canary };
    const response = await app.request(`${api}/chats/${chatId}?q=${canary}`, { headers });
    expect(response.status).toBe(200);
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0] ?? '')).toEqual({
      event: 'request',
      request_id: response.headers.get('x-request-id'),
      method: 'GET',
      route: '/api/v1/chats/:id',
      status: 200,
      duration_ms: expect.any(Number),
      tenant: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    await app.request(`${appUrl}/${canary}`, { method: 'GET', headers });
    await app.request(`${appUrl}/health`, { method: canary.toUpperCase(), headers });
    const all = logged.join('\n');
    for (const secret of [canary, canary.toUpperCase(), '203.0.113.77', chatId, key]) expect(all).not.toContain(secret);
  });
});
