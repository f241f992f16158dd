import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { type Account, createAccount } from '../fixtures/create-account.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/start-test-database.ts';
import { webhookEndpoints } from '../schema/webhooks.ts';
import { scopeTo } from '../scope.ts';
import type { WebhookKind } from '../webhook-events.ts';
import { storeWebhookEvent } from './webhook-events.ts';

let database: TestDatabase;
let one: Account;
let other: Account;
beforeAll(async () => {
  database = await startTestDatabase();
  one = await createAccount(database.db, { name: 'Anna Weber' });
  other = await createAccount(database.db, { name: 'Ben Otieno' });
});
afterAll(() => database.close());
beforeEach(() => database.root`truncate webhook_endpoints, webhook_events cascade`);

async function addEndpoint({ actor }: Account, kinds: WebhookKind[], changes: { disabled?: boolean } = {}) {
  const [[row]] = await scopeTo(database.db, actor, [
    database.db
      .insert(webhookEndpoints)
      .values({
        tenantId: actor.tenantId,
        createdBy: actor.userId,
        url: 'https://kolibri.example/parley',
        kinds,
        apiVersion: '2026-11-01',
        ...(changes.disabled && { disabledAt: new Date(), disabledReason: 'person' }),
      })
      .returning({ id: webhookEndpoints.id }),
  ]);
  return row?.id ?? '';
}

const failed = {
  kind: 'sync.failed',
  data: { property_id: crypto.randomUUID(), error: 'google_unavailable' },
} as const;

async function countStored() {
  const [row] = await database.root`select (select count(*)::int from webhook_events) as events,
    (select count(*)::int from webhook_deliveries) as deliveries`;
  return row;
}

describe('storing an event', () => {
  it('makes one delivery for each endpoint of the team that asks for its kind and is on', async () => {
    const wanted = [await addEndpoint(one, ['sync.failed', 'report.ready']), await addEndpoint(one, ['sync.failed'])];
    await addEndpoint(one, ['report.ready']);
    await addEndpoint(one, ['sync.failed'], { disabled: true });
    await addEndpoint(other, ['sync.failed']);
    const [stored] = await scopeTo(database.db, one.actor, [storeWebhookEvent(database.db, failed)]);
    expect(stored.rows.map((row) => row.endpoint_id).sort()).toEqual(wanted.sort());
    const rows = await database.root`select e.kind, e.data, d.status, d.attempts, d.tenant_id from webhook_deliveries d
      join webhook_events e on e.tenant_id = d.tenant_id and e.id = d.event_id`;
    const row = {
      kind: 'sync.failed',
      data: failed.data,
      status: 'waiting',
      attempts: 0,
      tenant_id: one.actor.tenantId,
    };
    expect(rows).toEqual([row, row]);
  });

  it('stores nothing where nobody asks for it', async () => {
    await addEndpoint(one, ['report.ready']);
    const [stored] = await scopeTo(database.db, one.actor, [storeWebhookEvent(database.db, failed)]);
    expect([stored.rows, await countStored()]).toEqual([[], { events: 0, deliveries: 0 }]);
  });

  it('stores one with an id of its own once', async () => {
    await addEndpoint(one, ['sync.failed']);
    const event = { ...failed, id: crypto.randomUUID() };
    const send = () => scopeTo(database.db, one.actor, [storeWebhookEvent(database.db, event)]);
    expect([(await send())[0].rows.length, (await send())[0].rows.length]).toEqual([1, 0]);
    expect(await countStored()).toEqual({ events: 1, deliveries: 1 });
  });

  it('stores it only where its condition holds, and with data that the database knows', async () => {
    await addEndpoint(one, ['grant.reconnect_needed']);
    const store = (when: string) =>
      storeWebhookEvent(database.db, {
        kind: 'grant.reconnect_needed',
        data: sql`jsonb_build_object('connection_id', current_setting('app.user_id'))`,
        when: sql.raw(when),
      });
    await scopeTo(database.db, one.actor, [store('1 = 2'), store('1 = 1')]);
    expect(await database.root`select data from webhook_events`).toEqual([
      { data: { connection_id: one.actor.userId } },
    ]);
  });

  it('is undone with what it is a batch with', async () => {
    await addEndpoint(one, ['sync.failed']);
    const batch = [storeWebhookEvent(database.db, failed), database.db.execute(sql`select 1 / 0`)] as const;
    await expect(scopeTo(database.db, one.actor, batch)).rejects.toThrow();
    expect(await countStored()).toEqual({ events: 0, deliveries: 0 });
  });
});
