import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import { createApp } from '../../worker/app.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { api, appUrl, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { watchApp } from './document/watch-app.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { createLocalRuns } from './local-runs.ts';

const base = { ...createDependencies(inject('bindings')) };
const dependencies = {
  ...base,
  grants: createLocalGrants(base),
  gates: createLocalGates(),
  propertyGates: createLocalPropertyGates(base),
};
const app = watchApp(createApp({ ...dependencies, chatRuns: createLocalRuns(dependencies) }));
let apiKey: string;
let propertyId: string;

beforeAll(async () => {
  await emptyDatabase();
  const { browser, propertyId: linked } = await openBrowserWithShop(app);
  propertyId = linked;
  apiKey = (await call<{ key: string }>(browser, `${api}/api-keys`, { name: 'mcp', scopes: ['read', 'ask'] })).key;
  const { id } = await call<{ id: string }>(browser, `${api}/chats`, { property_id: propertyId });
  const json = { id: crypto.randomUUID(), text: 'Sessions yesterday' };
  await (await browser.send(`${api}/chats/${id}/messages`, { method: 'POST', json })).text();
});

/** The official SDK's client, over HTTP as it speaks it. */
async function open(key = apiKey): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL(`${appUrl}/mcp`), {
    requestInit: { headers: { authorization: `Bearer ${key}` } },
    fetch: async (url, init) => app.fetch(new Request(url, init)),
  });
  await client.connect(transport as Parameters<Client['connect']>[0]);
  return client;
}

interface Result {
  isError?: boolean;
  content: { type: string; text: string }[];
  structuredContent: Record<string, unknown>;
}
const use = async (name: string, input: Record<string, unknown> = {}) =>
  (await (await open()).callTool({ name, arguments: input })) as unknown as Result;

describe('/mcp', () => {
  it('tells its tools, all of which only read', async () => {
    const { tools } = await (await open()).listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      'ask',
      'explain_change',
      'get_metadata',
      'list_properties',
      'run_report',
      'search_facts',
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
  });

  it('answers a question with its figures, and the request that each comes from', async () => {
    const { structuredContent, content } = await use('ask', { question: 'Sessions by channel last week' });
    expect(structuredContent).toMatchObject({
      status: 'complete',
      citations: [{ method: 'runReport', request: { metrics: [{ name: 'sessions' }] } }, {}],
      tables: { t1: { rows: expect.arrayContaining([]) } },
    });
    const [figure] = structuredContent['figures'] as { formatted: string }[];
    expect(content[0]!.text).toContain(figure!.formatted);
    expect(content[0]!.text).toContain('[t1] runReport on properties/');
  });

  it('runs a typed report, and says which field does not exist', async () => {
    const days = { start_date: '2026-11-01', end_date: '2026-11-07' };
    const report = await use('run_report', { metrics: ['totalUsers'], dimensions: ['country'], limit: 3, ...days });
    expect(report.structuredContent).toMatchObject({ plan: { kind: 'top', limit: 3, dimensions: ['country'] } });
    const refused = await use('run_report', { metrics: ['bananas'], ...days });
    expect(refused).toMatchObject({
      isError: true,
      content: [{ text: expect.stringMatching(/bananas.*\(plan_refused\)/s) }],
    });
  });

  it('explains a change by parts that add up to it', async () => {
    const result = await use('explain_change', {
      metric: 'sessions',
      range: { start_date: '2026-11-08', end_date: '2026-11-14' },
      compare: { start_date: '2026-11-01', end_date: '2026-11-07' },
    });
    expect(result.structuredContent).toMatchObject({ status: 'complete', plan: { kind: 'why' } });
  });

  it('lists properties and their fields, and finds nothing where nothing is known', async () => {
    expect((await use('list_properties')).structuredContent).toEqual({
      properties: [expect.objectContaining({ property_id: propertyId, display_name: 'Kolibri Shop' })],
    });
    const fields = await use('get_metadata', { property_id: propertyId, search: 'revenue' });
    expect(fields.content[0]!.text).toContain('totalRevenue (Total revenue)');
    expect((await use('search_facts', { query: 'organic search' })).structuredContent).toMatchObject({ facts: [] });
  });

  it('has finished answers as resources, whole with their proof, and says which is not there', async () => {
    const client = await open();
    const { resources } = await client.listResources();
    expect(resources).toEqual([expect.objectContaining({ name: 'Sessions yesterday', mimeType: 'application/json' })]);
    const { contents } = await client.readResource({ uri: resources[0]!.uri });
    expect(JSON.parse((contents[0] as { text: string }).text)).toMatchObject({
      type: 'report',
      question: 'Sessions yesterday',
      citations: [{ method: 'runReport' }, {}],
    });
    const nowhere = client.readResource({ uri: `parley://reports/${crypto.randomUUID()}` });
    await expect(nowhere).rejects.toThrow('There is no such report.');
  });

  it('knows no key but the API’s own, no cookie and no page of another site', async () => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
    const send = (headers: Record<string, string>) =>
      app.request(`${appUrl}/mcp`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
      });
    expect((await send({ authorization: 'Bearer parley_live_no' })).status).toBe(401);
    expect((await send({ origin: appUrl, cookie: '__Host-session=x' })).status).toBe(401);
    const authorization = `Bearer ${apiKey}`;
    expect((await send({ authorization, origin: 'https://evil.example' })).status).toBe(403);
    expect((await send({ authorization })).status).toBe(200);
    expect((await app.request(`${appUrl}/mcp`, { headers: { authorization } })).status).toBe(405);
  });
});
