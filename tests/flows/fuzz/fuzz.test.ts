import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { call } from '../../../dev/walk.ts';
import { createApp } from '../../../worker/app.ts';
import { createDependencies } from '../../../worker/create-dependencies.ts';
import { rateLimits } from '../../../worker/limits/rate-limits.ts';
import { api, appUrl, emptyDatabase, openBrowserWithShop } from '../create-test-app.ts';
import { type Checker, createChecker } from '../document/check-answers.ts';
import { judgeAnswer } from '../document/judge-answer.ts';
import type { OpenApi } from '../document/openapi.ts';
import { createLocalGates } from '../local-gates.ts';
import { createLocalGrants } from '../local-grants.ts';
import { createLocalPropertyGates } from '../local-property-gates.ts';
import { createLocalRuns } from '../local-runs.ts';
import { type FuzzRequest, requestsOf, type World } from './requests.ts';
import { watchApp } from '../document/watch-app.ts';

/** `PARLEY_ATTACK=long` (npm run test:attack) sends more than 50,000. `PARLEY_SEED` repeats a run. */
const wanted = process.env['PARLEY_ATTACK'] === 'long' ? 52_000 : 500;
const seed = Number(process.env['PARLEY_SEED'] ?? randomInt(2 ** 31));

const manyRequests = JSON.stringify(Object.fromEntries(Object.keys(rateLimits).map((name) => [name, 1_000_000_000])));
const many = { GA4_TOKENS_PER_DAY: '1000000000', STREAMS_PER_PERSON: '1000000', STREAMS_PER_TEAM: '1000000' };
const base = createDependencies({ ...inject('bindings'), ...many, RATE_LIMITS: manyRequests });
const dependencies = {
  ...base,
  grants: createLocalGrants(base),
  gates: createLocalGates(),
  propertyGates: createLocalPropertyGates(base),
};
const app = watchApp(createApp({ ...dependencies, chatRuns: createLocalRuns(dependencies) }));
let document: OpenApi;
let check: Checker;
let world: World;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await emptyDatabase();
  const anna = await openBrowserWithShop(app);
  const ben = await openBrowserWithShop(app, 'ben@brightside-agency.example');
  document = await call<OpenApi>(anna.browser, `${api}/openapi.json`);
  check = createChecker(document);
  const [annas, bens] = await Promise.all([anna, ben].map(idsOf));
  const cookie = anna.browser.cookies('parley.test');
  world = {
    credentials: [
      { cookie, origin: appUrl },
      { authorization: `Bearer ${annas!.key}` },
      {},
      { authorization: `Bearer ${bens!.key}` },
      { cookie: '__Host-session=x', origin: appUrl },
      { authorization: 'Bearer parley_live_x' },
      { cookie: ben.browser.cookies('parley.test'), origin: 'https://evil.example' },
    ],
    ids: annas!.ids,
    foreignIds: Object.values(bens!.ids),
  };
}, 120_000);

afterAll(() => {
  vi.restoreAllMocks();
});

async function idsOf({ browser, propertyId }: Awaited<ReturnType<typeof openBrowserWithShop>>) {
  const post = async (path: string, json: unknown) => (await call<{ id: string }>(browser, `${api}${path}`, json)).id;
  const me = await call<{ tenant: { id: string }; connections: { id: string }[] }>(browser, `${api}/me`);
  const { key } = await call<{ key: string }>(browser, `${api}/api-keys`, {
    name: 'Key',
    scopes: ['read', 'ask', 'manage'],
  });
  const chats = await post('/chats', { property_id: propertyId });
  return {
    key,
    ids: {
      ...{ chats, properties: propertyId, tenants: me.tenant.id, connections: me.connections[0]!.id },
      annotations: await post('/annotations', { day: '2026-11-20', title: 'Release' }),
      'annotation-hooks': await post('/annotation-hooks', { name: 'Releases' }),
    },
  };
}

const faults = new Map<string, FuzzRequest>();
const statuses = new Map<number, number>();

/** False where Node itself cannot send such a thing. */
async function send(given: FuzzRequest): Promise<boolean> {
  const { method, path, headers, body } = withOwnIds(given);
  let request: Request;
  try {
    const hasBody = body !== undefined && !/^(get|head)$/i.test(method);
    request = new Request(`${appUrl}${path}`, { method, headers, ...(hasBody && { body: body as BodyInit }) });
  } catch {
    return false;
  }
  const response = await app.fetch(request);
  const { status } = response;
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const fault = await judgeAnswer(check, request, response).catch(howItBroke);
  const found = status >= 500 ? `answers ${status}` : fault;
  if (found) faults.set(`${request.method} ${given.operationId}: ${found}`.slice(0, 600), given);
  return true;
}

/** A download breaks off where its team is given up to be erased meanwhile, by another of these requests; else none may. */
function howItBroke(error: unknown): string | undefined {
  const isErasing = error instanceof Error && 'code' in error && error.code === 'PA431';
  return isErasing ? undefined : `breaks off: ${String(error)}`;
}

/** The examples' ids are nobody's: half of the time they are ours. */
function withOwnIds(request: FuzzRequest): FuzzRequest {
  if (typeof request.body !== 'string' || request.body.length % 2 === 0) return request;
  const properties = world.ids['properties'] ?? '';
  return {
    ...request,
    body: request.body.replaceAll(/"property_id":"[0-9a-f-]{36}"/g, `"property_id":"${properties}"`),
  };
}

describe('whatever is sent', () => {
  it('is answered as the document says, and never with a failure of ours', async () => {
    const startedAt = performance.now();
    const arbitrary = requestsOf(document, world);
    let sent = 0;
    for (let round = 0; sent < wanted; round++) {
      const requests = fc.sample(arbitrary, { numRuns: Math.min(1_000, wanted), seed: seed + round });
      const work = async () => {
        for (let next = requests.pop(); next; next = requests.pop()) if (await send(next)) sent++;
      };
      await Promise.all(Array.from({ length: 8 }, work));
      if (round % 5 === 4) process.stdout.write(`fuzz: ${sent} requests, ${faults.size} faults\n`);
    }
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    const counts = [...statuses].sort(([one], [other]) => one - other).map(([status, count]) => `${status}: ${count}`);
    process.stdout.write(`fuzz: ${sent} requests in ${seconds} s, PARLEY_SEED=${seed}; ${counts.join(', ')}\n`);
    const named = [...faults].map(([fault, { method, path, headers, body }]) => ({
      ...{ fault, method, path: path.slice(0, 300), headers },
      body: typeof body === 'string' ? body.slice(0, 500) : body,
    }));
    expect(named, `PARLEY_SEED=${seed}`).toEqual([]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  }, 3_600_000);
});
