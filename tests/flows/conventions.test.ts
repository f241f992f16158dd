import { beforeAll, describe, expect, it } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import type { Report } from '../../worker/analyst/report.ts';
import { api, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';

const app = createTestApp();
let key: string;
let browser: HttpBrowser;

beforeAll(async () => {
  await emptyDatabase();
  ({ browser } = await openBrowserWithShop(app));
  ({ key } = await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'test', scopes: ['read', 'ask'] }));
});

async function send(path: string, headers: Record<string, string> = {}, json?: unknown) {
  const response = await app.request(`${api}${path}`, {
    method: json === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      ...(json !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  return { response, text, body: (text.startsWith('{') ? JSON.parse(text) : undefined) as Record<string, unknown> };
}

const question = { question: 'How many sessions did we have yesterday?' };

describe('Parley-Version', () => {
  it('is the newest where none is asked for, and is said in each answer', async () => {
    const versions = [undefined, '2026-11-01'].map(async (version) => {
      const { response } = await send('/properties', version === undefined ? {} : { 'parley-version': version });
      return [response.status, response.headers.get('parley-version')];
    });
    expect(await Promise.all(versions)).toEqual([
      [200, '2026-11-01'],
      [200, '2026-11-01'],
    ]);
  });

  it.each(['2026-10-31', '2027-01-01', '1', ''])('is refused where there is no %j', async (version) => {
    const { response, body } = await send('/properties', { 'parley-version': version });
    expect([response.status, response.headers.get('parley-version'), body['code']]).toEqual([
      400,
      '2026-11-01',
      'unknown_version',
    ]);
    expect(body['detail']).toContain('2026-11-01');
  });
});

describe('ETag', () => {
  it('saves sending what the client has, until it changes', async () => {
    const first = await send('/annotations');
    const tag = first.response.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const condition of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const { response, text } = await send('/annotations', { 'if-none-match': condition });
      expect([response.status, text, response.headers.get('etag'), response.headers.has('x-request-id')]).toEqual([
        304,
        '',
        tag,
        true,
      ]);
    }
    await send('/annotations', {}, { day: '2026-11-03', title: 'Release' });
    const changed = await send('/annotations', { 'if-none-match': tag });
    expect([changed.response.status, changed.response.headers.get('etag') === tag]).toEqual([200, false]);
  });

  it('is on nothing that is no reading', async () => {
    const refused = await send('/chats/00000000-0000-4000-8000-000000000000');
    const made = await send('/annotations', {}, { day: '2026-11-04', title: 'Release' });
    expect([refused, made].map(({ response }) => response.headers.get('etag'))).toEqual([null, null]);
  });
});

describe('a cursor', () => {
  it('leads through a list page by page, also past what was deleted meanwhile', async () => {
    const list = async (query: string) => {
      const response = await browser.send(`${api}/annotation-hooks${query}`);
      return (await response.json()) as { data: { id: string; name: string }[]; next_cursor: string | null };
    };
    for (const name of ['a', 'b', 'c', 'd', 'e']) await call(browser, `${api}/annotation-hooks`, { name });
    const names = (page: { data: { name: string }[] }) => page.data.map(({ name }) => name).join('');
    const all = await list('');
    expect([names(all), all.next_cursor]).toEqual(['abcde', null]);
    const first = await list('?limit=2');
    await browser.send(`${api}/annotation-hooks/${first.data[1]!.id}`, { method: 'DELETE' });
    const after = (page: { next_cursor: string | null }) =>
      list(`?limit=2&cursor=${encodeURIComponent(page.next_cursor ?? '')}`);
    const second = await after(first);
    const third = await after(second);
    expect([first, second, third].map(names)).toEqual(['ab', 'cd', 'e']);
    expect(third.next_cursor).toBeNull();
  });

  it.each(['x', 'MQ==', '%F0', 'a'.repeat(201)])('that is none is refused: %s', async (cursor) => {
    for (const path of ['/properties', '/connections', '/tenants', '/chats', '/annotations', '/feedback']) {
      const { response, body } = await send(`${path}?cursor=${cursor}`);
      expect([path, response.status, body['code']]).toEqual([path, 400, 'invalid_request']);
    }
  });
});

describe('fields', () => {
  it('leaves of an answer what was named', async () => {
    const { body } = await send('/ask?fields=answer,values.*.formatted,citations.request,status', {}, question);
    const report = body as unknown as Report;
    expect(Object.keys(report)).toEqual(['answer', 'values', 'citations', 'status']);
    expect(Object.values(report.values)[0]).toEqual({ formatted: expect.any(String) });
    expect(Object.keys(report.citations[0] ?? {})).toEqual(['request']);
  });

  it('takes the whole of a field that is named whole and in part', async () => {
    const { body } = await send('/search?q=sessions&fields=searched.facts,searched,data.text', {});
    expect(Object.keys(body)).toEqual(['data', 'searched']);
    expect(Object.keys(body['searched'] as object).length).toBeGreaterThan(3);
  });

  it.each(['', ',', 'a,', 'a..b', '.a', 'a b', 'a'.repeat(501)])('are refused as %j', async (fields) => {
    const { response, body } = await send(`/search?q=sessions&fields=${encodeURIComponent(fields)}`);
    expect([response.status, body['code']]).toEqual([400, 'invalid_request']);
  });
});

describe('Accept', () => {
  it.each<[accept: string, status: number, type: string]>([
    ['*/*', 200, 'application/json'],
    ['application/*', 200, 'application/json'],
    ['text/event-stream', 200, 'text/event-stream'],
    ['application/json;q=0.5, text/event-stream', 200, 'text/event-stream'],
    ['text/html, */*;q=0.1', 200, 'application/json'],
    ['text/html', 406, 'application/problem+json'],
    ['application/json;q=0, text/event-stream;q=0', 406, 'application/problem+json'],
  ])('%s gets a question %i, as %s', async (accept, status, type) => {
    const { response } = await send('/ask', { accept }, question);
    expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([status, type]);
  });
});

describe('a dry run', () => {
  it('says what would be asked and what it costs, and asks Google nothing', async () => {
    const asked = async () => ((await send('/properties')).body['data'] as { id: string }[])[0]!.id;
    const before = await send(`/properties/${await asked()}/sync`);
    const { response, body } = await send('/ask', {}, { ...question, dry_run: true });
    expect(response.status).toBe(200);
    const { plan, requests, price } = body as { plan: unknown; requests: { request: unknown }[]; price: unknown };
    expect(price).toEqual({ ga4_tokens: expect.any(Number) });
    const after = await send(`/properties/${await asked()}/sync`);
    expect(after.body['google']).toEqual(before.body['google']);

    // The very requests that the answer cites then.
    const { body: answered } = await send('/ask', {}, question);
    const report = answered as unknown as Report;
    expect(report.plan).toEqual(plan);
    expect(report.citations.map(({ request }) => request)).toEqual(requests.map(({ request }) => request));
  });

  it('of what is no question for figures has no requests and no price', async () => {
    const { body } = await send('/ask', {}, { question: 'What is engagement rate?', dry_run: true });
    expect([body['requests'], body['price']]).toEqual([[], { ga4_tokens: 0 }]);
  });
});
