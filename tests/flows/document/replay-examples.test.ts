import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { HttpBrowser } from '../../../dev/http-browser.ts';
import { call, signIn } from '../../../dev/walk.ts';
import { createApp } from '../../../worker/app.ts';
import { createDependencies } from '../../../worker/create-dependencies.ts';
import { exampleId } from '../../../worker/routes/document/example-values.ts';
import { api, appUrl, emptyDatabase, openBrowser, openBrowserWithShop } from '../create-test-app.ts';
import { createLocalGates } from '../local-gates.ts';
import { createLocalGrants } from '../local-grants.ts';
import { createLocalPropertyGates } from '../local-property-gates.ts';
import { createLocalRuns } from '../local-runs.ts';
import { type OpenApi, type Operation, operationsOf } from './openapi.ts';
import { watchApp } from './watch-app.ts';

const base = createDependencies(inject('bindings'));
const dependencies = {
  ...base,
  grants: createLocalGrants(base),
  gates: createLocalGates(),
  propertyGates: createLocalPropertyGates(base),
};
const app = watchApp(createApp({ ...dependencies, chatRuns: createLocalRuns(dependencies) }));
let document: OpenApi;
let browser: HttpBrowser;
/** In the place of the example's id: what the path names before it, or what the field is called. */
let ids: Record<string, string>;

beforeAll(async () => {
  await emptyDatabase();
  const shop = await openBrowserWithShop(app);
  ({ browser } = shop);
  document = await call<OpenApi>(browser, `${api}/openapi.json`);
  const post = async (path: string, json: unknown) => (await call<{ id: string }>(browser, `${api}${path}`, json)).id;
  const carla = openBrowser(app);
  await signIn(carla, appUrl, 'carla@example.com');
  const me = await call<{ tenant: { id: string }; connections: { id: string }[] }>(browser, `${api}/me`);
  const chats = await post('/chats', { property_id: shop.propertyId });
  const sent = await browser.send(`${api}/chats/${chats}/messages`, {
    method: 'POST',
    json: { id: crypto.randomUUID(), text: 'How many sessions did we have yesterday?' },
  });
  const messages = /"messageId":"([^"]+)"/.exec(await sent.text())?.[1] ?? '';
  const invitations = await post(`/tenants/${me.tenant.id}/invitations`, { email: 'dora@example.com', role: 'viewer' });
  const webhooks = await post('/webhooks', { url: 'https://hooks.example.com/parley', kinds: ['report.ready'] });
  ids = {
    ...{ chats, messages, invitations, tenants: me.tenant.id, connections: me.connections[0]!.id },
    ...{ properties: shop.propertyId, property_id: shop.propertyId, connection_id: me.connections[0]!.id },
    annotations: await post('/annotations', { property_id: shop.propertyId, day: '2026-11-20', title: 'Release' }),
    'annotation-hooks': await post('/annotation-hooks', { name: 'Releases' }),
    'api-keys': await post('/api-keys', { name: 'Key' }),
    reports: messages,
    schedules: await post('/schedules', {
      ...{ property_id: shop.propertyId, question: 'Sessions yesterday?', cadence: { every: 'day', hour: 8 } },
    }),
    alerts: await post('/alerts', {
      property_id: shop.propertyId,
      metric: 'sessions',
      condition: { kind: 'falls', threshold: 0.25 },
    }),
    feeds: await post('/feeds', {}),
    shares: await post(`/reports/${messages}/shares`, {}),
    webhooks,
    deliveries: await post(`/webhooks/${webhooks}/test`, {}),
    widgets: await post('/widgets', { name: 'Shop', property_id: shop.propertyId, hosts: ['https://kolibri.example'] }),
  };
}, 120_000);

/** What takes more than its example: what it answers to that alone. */
const alone: Record<string, number> = {
  finishAuthorization: 302,
  receiveSecurityEvent: 400,
  receiveAnnotation: 401,
  getPendingConnection: 404,
  confirmConnection: 404,
  declineConnection: 404,
  previewInvitation: 404,
  getJoinedTenant: 404,
  acceptInvitation: 404,
  declineInvitation: 404,
  updateMember: 404,
  removeMember: 404,
  transferTenant: 404,
  endSession: 404,
  leaveTenant: 409,
  deleteAccount: 400,
  deleteTenant: 400,
  followAnswer: 204,
  openShare: 404,
  readFeed: 404,
  unsubscribe: 404,
  getIncident: 404,
  updateIncident: 404,
  getScheduleRun: 404,
  disconnectApp: 404,
  getWidgetFrame: 404,
  admitVisitor: 404,
  askAsVisitor: 401,
  // No namespace for its tokens is bound here.
  askToLetIn: 404,
  decideToLetIn: 404,
  exchangeToken: 404,
  registerProgram: 404,
  describeAuthorizationServer: 404,
  describeMcp: 404,
  callMcp: 401,
};

interface Example {
  name: string;
  method: string;
  url: string;
  operation: Operation;
  body: string | undefined;
  type: string | undefined;
}

function toRequest({ name, method, path, operation }: ReturnType<typeof operationsOf>[number]): Example {
  const named = path.replaceAll(/\/([\w-]+)\/\{(\w+)\}/g, (_, noun: string) => `/${noun}/${ids[noun] ?? exampleId}`);
  const query = new URLSearchParams(
    (operation.parameters ?? [])
      .filter((each) => each.in === 'query')
      .map((each): [string, unknown] => [each.name, each.example ?? each.schema?.['example']])
      .filter(([, example]) => example !== undefined)
      .map(([parameter, example]): [string, string] => [
        parameter,
        String(example === exampleId ? (ids[parameter] ?? example) : example),
      ]),
  );
  const [type, media] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const { example } = media ?? {};
  const text = typeof example === 'string' ? example : JSON.stringify(example);
  return {
    ...{ name, method, operation, type },
    url: `${appUrl}${named}${query.size > 0 ? `?${query.toString()}` : ''}`,
    body: text?.replaceAll(/"(\w+)":"([0-9a-f-]{36})"/g, (whole, field: string, id: string) =>
      id === exampleId && ids[field] ? `"${field}":"${ids[field]}"` : whole,
    ),
  };
}

describe('the examples of the document', () => {
  it('do what the document says when they are sent', async () => {
    const operations = operationsOf(document).map(toRequest);
    // What ends something comes last, and what leaves the team at the very end.
    const order = ({ method, operation: { operationId } }: Example) => {
      const last = ['deleteConnection', 'createTenant', 'signOut'].indexOf(operationId);
      if (last !== -1) return last + 3;
      // A link ends with its chat and its property.
      return method === 'DELETE' ? (operationId === 'revokeShare' ? 1 : 2) : 0;
    };
    const faults: unknown[] = [];
    for (const { name, method, url, operation, body, type } of operations.sort(
      (one, other) => order(one) - order(other),
    )) {
      const response = await app.request(url, {
        method,
        headers: {
          cookie: browser.cookies('parley.test'),
          origin: appUrl,
          ...(type && { 'content-type': type }),
        },
        ...(body !== undefined && { body }),
      });
      const text = await response.text();
      const expected = alone[operation.operationId] ?? Number(Object.keys(operation.responses)[0]);
      if (response.status !== expected) faults.push([name, response.status, expected, text.slice(0, 300)]);
    }
    expect(faults).toEqual([]);
    expect(operations.length).toBeGreaterThan(70);
  }, 120_000);
});
