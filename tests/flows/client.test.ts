import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../client/cli/run.ts';
import { createClient } from '../../client/create-client.ts';
import { call } from '../../dev/walk.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';

const app = createTestApp();
const send: typeof fetch = async (input, init) => app.fetch(new Request(input, init));
let apiKey: string;
let propertyId: string;

beforeAll(async () => {
  await emptyDatabase();
  const { browser, propertyId: linked } = await openBrowserWithShop(app);
  propertyId = linked;
  apiKey = (await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'client', scopes: ['read', 'ask'] })).key;
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('the typed client', () => {
  const open = () => createClient({ baseUrl: appUrl, apiKey, fetch: send });

  it('asks, and gives a report whose parts are typed', async () => {
    const report = await open().ask({ question: 'How many sessions last week?', property_id: propertyId });
    expect(report.status).toBe('complete');
    expect(report.plan).toMatchObject({ kind: 'kpi', metrics: ['sessions'] });
    const { ref } = report.metrics[0]!;
    expect(report.answer).toContain(report.values[ref]!.formatted);
  });

  it('says what a question would cost before it is asked', async () => {
    const { requests, price } = await open().dryRun({ question: 'Sessions by channel last week' });
    expect(requests[0]).toMatchObject({ method: 'runReport', request: { metrics: [{ name: 'sessions' }] } });
    expect(price.ga4_tokens).toBeGreaterThan(0);
  });

  it('streams what the report is made of, up to the same report', async () => {
    const events = await collect(open().stream({ question: 'Sessions by channel last week' }));
    expect([events[0]?.type, events.at(-1)?.type]).toEqual(['start', 'finish']);
    const said = events.map((event) => (event.type === 'text-delta' ? event.delta : '')).join('');
    const report = events.find((event) => event.type === 'data-report');
    expect(report?.data.answer.replaceAll(/\s+/g, ' ').trim()).toBe(said.replaceAll(/\s+/g, ' ').trim());
  });

  it('reads a list page after page', async () => {
    for (const day of ['2026-01-01', '2026-01-02', '2026-01-03']) {
      await open().call('POST /api/v1/annotations', { body: { property_id: propertyId, day, title: `Note ${day}` } });
    }
    const input = { query: { property_id: propertyId, limit: 2 } };
    const notes = await collect(open().list('GET /api/v1/annotations', input));
    expect(notes.map(({ title }) => title).sort()).toEqual(['Note 2026-01-01', 'Note 2026-01-02', 'Note 2026-01-03']);
  });

  it('throws what the API refuses, with its code and the request', async () => {
    const client = open();
    await expect(client.call('GET /api/v1/chats/{id}', { path: { id: crypto.randomUUID() } })).rejects.toMatchObject({
      name: 'ParleyError',
      code: 'not_found',
      status: 404,
      requestId: expect.stringMatching(/./),
    });
    const stranger = createClient({ baseUrl: appUrl, apiKey: 'parley_live_no', fetch: send });
    await expect(stranger.ask({ question: 'Sessions?' })).rejects.toMatchObject({
      code: 'unauthenticated',
      status: 401,
    });
  });
});

describe('parley in a terminal', () => {
  async function type(...args: string[]) {
    const printed = { out: '', err: '' };
    const code = await run({
      args,
      env: { PARLEY_URL: appUrl, PARLEY_API_KEY: apiKey },
      stdout: { columns: 80, write: (text) => (printed.out += text) },
      stderr: { write: (text) => (printed.err += text) },
      version: '9.9.9',
      fetch: send,
    });
    return { code, ...printed };
  }

  it('prints the answer, its figures, a chart and how it is proven', async () => {
    const { code, out, err } = await type('ask', 'Sessions by channel last week');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Organic Search +[\d,]+ +█+/);
    expect(out).toMatch(/\d+ figures, each proven by \d requests? to Google Analytics \(Europe\/Berlin, EUR\)/);
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('prints the report itself with --json', async () => {
    const { out } = await type('ask', 'Sessions last week', '--json', '--property', propertyId);
    expect(JSON.parse(out)).toMatchObject({ type: 'report', status: 'complete', plan: { kind: 'kpi' } });
  });

  it('tells a question that is asked back from an answer, a failure and a wrong use', async () => {
    expect((await type('ask', 'What are the names of our visitors?')).code).toBe(3);
    expect(await type('ask', 'Sessions', '--property', crypto.randomUUID())).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/\(request \S+\)\n$/),
    });
    expect(await type('ask')).toMatchObject({ code: 2, err: expect.stringContaining('parley --help') });
    expect((await type('--version')).out).toBe('9.9.9\n');
  });

  it('lists the properties that can be asked', async () => {
    expect((await type('properties')).out).toBe(`${propertyId}  Kolibri Shop\n`);
  });
});
