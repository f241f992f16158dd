import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { syncProperty } from '../../worker/services/sync/sync-property.ts';
import { emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';

const isLong = process.env['PARLEY_ATTACK'] === 'long';
const kills = isLong ? 300 : 25;
const deliveries = isLong ? 10_000 : 200;
const daysRead = 6;
const sql = () => neon(inject('ownerUrl'));

/** Between the worker and the world: from the moment it is killed, nothing it asks arrives, nor any answer to it. */
const fate = { callsLeft: Infinity, losesAnswer: false, isDead: false };
const closers: (() => void)[] = [];
let tools: Parameters<typeof syncProperty>[0];
let ahead = 0;

/** Numbers in [0, 1), the same in every run. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

async function startProxy(target: string): Promise<number> {
  const server = createServer((request, response) => {
    pass(request, response, target).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

async function pass(request: IncomingMessage, response: ServerResponse, target: string): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const isLast = --fate.callsLeft <= 0;
  if (fate.isDead || (isLast && !fate.losesAnswer)) {
    fate.isDead = true;
    response.destroy();
    return;
  }
  const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
  const answer = await fetch(new URL(request.url ?? '/', target), {
    method: request.method ?? 'GET',
    headers: headers as Record<string, string>,
    ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (isLast) {
    fate.isDead = true;
    response.destroy();
    return;
  }
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
  response.end(bytes);
}

beforeAll(async () => {
  const bindings = inject('bindings');
  const database = new URL(bindings['DATABASE_URL'] ?? '');
  database.port = String(await startProxy(inject('standIns').neon));
  database.hostname = '127.0.0.1';
  const google = `http://127.0.0.1:${await startProxy(inject('standIns').google)}`;
  const now = () => new Date(Date.now() + ahead);
  const base = {
    ...createDependencies({ ...bindings, DATABASE_URL: database.href, GOOGLE_ANALYTICS_DATA_URL: google }),
    now,
  };
  tools = {
    ...base,
    grants: createLocalGrants(base),
    gates: createLocalGates(now),
    propertyGates: createLocalPropertyGates(base),
  };
});
afterAll(() => closers.forEach((close) => close()));

/** A team with the shop, whose latest days are to be read and none other. */
async function openTeam(email: string) {
  const { propertyId } = await openBrowserWithShop(undefined, email);
  const [row] = await sql()`insert into property_syncs (tenant_id, property_id, first_day)
    select tenant_id, id, (now() - make_interval(days => ${daysRead}))::date from ga4_properties where id = ${propertyId}
    returning tenant_id`;
  return { tenantId: String(row?.['tenant_id']), propertyId };
}

const deliver = (message: { tenantId: string; propertyId: string }) =>
  syncProperty(tools, message, AbortSignal.timeout(60_000)).catch(() => undefined);
const forgiveQuotas = () => fetch(`${inject('standIns').google}/__stand-in/quotas`, { method: 'DELETE' });
/** Yesterday is not to be read yet in the first hours of a day. */
const factsOf = ({ tenantId }: { tenantId: string }) => sql()`
  select count(*)::int as rows, md5(string_agg(concat_ws('|', day, kind, dimension, text, content_hash, "values"), '#' order by day, kind, dimension)) as checksum
  from ga4_facts where tenant_id = ${tenantId} and day < now()::date - 1`;

async function readToTheEnd(message: { tenantId: string; propertyId: string }): Promise<void> {
  for (let count = 0; count < 20; count++) {
    await forgiveQuotas();
    if ((await deliver(message))?.days === 0) return;
  }
}

describe('a worker that is killed at any moment', () => {
  it(
    `leaves the same facts as one that never is, after ${kills} kills`,
    async () => {
      await emptyDatabase();
      const killed = await openTeam('anna@kolibri.example');
      const whole = await openTeam('ben@brightside-agency.example');
      const random = seeded(20_261_126);
      let done = 0;
      for (let count = 0; done < kills; count++) {
        Object.assign(fate, { callsLeft: 1 + Math.floor(random() * 14), losesAnswer: random() < 0.5, isDead: false });
        await deliver(killed);
        if (fate.isDead) done++;
        Object.assign(fate, { callsLeft: Infinity, isDead: false });
        // The lease of the dead ends; and what it read is to be read again.
        ahead += 6 * 60_000;
        await sql()`update sync_runs set status = 'queued', due_at = now(), attempts = 0
          where tenant_id = ${killed.tenantId} and status in ('done', 'queued', 'failed') and day < now()::date - 1`;
        if (count % 10 === 0) await forgiveQuotas();
      }
      await sql()`update sync_runs set attempts = 0 where tenant_id = ${killed.tenantId}`;
      await readToTheEnd(killed);
      await readToTheEnd(whole);
      const [facts] = await factsOf(killed);
      expect(facts?.['rows']).toBeGreaterThanOrEqual((daysRead - 1) * 7);
      expect([facts]).toEqual(await factsOf(whole));
      const [doubled] =
        await sql()`select count(*)::int as leases from usage_ledger group by run_id having count(*) > 1`;
      expect(doubled).toBeUndefined();
    },
    isLong ? 900_000 : 120_000,
  );
});

describe('a queue that delivers twice and out of order', () => {
  it(
    `has no effect twice in ${deliveries} deliveries with 30 % duplicates`,
    async () => {
      await emptyDatabase();
      const teams = [await openTeam('anna@kolibri.example'), await openTeam('ben@brightside-agency.example')];
      const random = seeded(7);
      let stored = 0;
      for (let sent = 0; sent < deliveries;) {
        const team = teams[Math.floor(random() * teams.length)]!;
        const copies = random() < 0.3 / 0.7 ? 2 : 1;
        sent += copies;
        const results = await Promise.all(Array.from({ length: copies }, () => deliver(team)));
        stored += results.reduce((sum, result) => sum + (result?.days ?? 0), 0);
      }
      const [runs] = await sql()`select count(synced_at)::int as days from sync_runs`;
      const [ledger] = await sql()`select count(*)::int as entries from usage_ledger`;
      expect([stored, ledger?.['entries']]).toEqual([runs?.['days'], runs?.['days']]);
      const [one, other] = [await factsOf(teams[0]!), await factsOf(teams[1]!)];
      expect(one).toEqual(other);
    },
    isLong ? 900_000 : 120_000,
  );
});
