import { neon } from '@neondatabase/serverless';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import type { Health } from '../../worker/services/health.ts';
import { api, clearFaults, createTestApp, emptyDatabase, openBrowserWithShop, setFault } from './create-test-app.ts';
import { startNight } from './start-night.ts';

beforeEach(emptyDatabase);
afterEach(clearFaults);

const sql = () => neon(inject('ownerUrl'));
const well = { queue_waiting_seconds: 0, lag_seconds: 0, failed_days: 0, last_error: null };

async function readHealth(app = createTestApp()) {
  const response = await app.request('/health');
  return { status: response.status, body: (await response.json()) as Health };
}

/** The shop, with its first message of the night. */
async function openNight() {
  const { browser, propertyId } = await openBrowserWithShop();
  const night = startNight();
  const [message] = await night.queue();
  if (!message) throw new Error('nothing is due');
  return { browser, propertyId, message, read: () => night.deliver(message) };
}

describe('/health', () => {
  it('says that the database is away, and nothing else', async () => {
    const away = createTestApp({ bindings: { DATABASE_URL: 'postgresql://parley_app:x@127.0.0.1:1/neondb' } });
    expect(await readHealth(away)).toEqual({ status: 503, body: { database: 'down' } });
    const refused = createTestApp({
      bindings: { DATABASE_URL: String(inject('bindings')['DATABASE_URL']).replace(/:[^:@/]+@/, ':wrong@') },
    });
    expect(await readHealth(refused)).toEqual({ status: 503, body: { database: 'down' } });
  });

  it('is well where nothing is linked, and while 14 months are being read', async () => {
    const embedding = { model: expect.any(String), properties_waiting: 0, last_error: null };
    expect(await readHealth()).toEqual({ status: 200, body: { database: 'up', sync: well, embedding } });
    const { message, read } = await openNight();
    // Another worker has the property, so that this message enters its days and reads none.
    await sql()`insert into sync_runs (tenant_id, property_id, day, status, leased_until)
      values (${message.tenantId}, ${message.propertyId}, now()::date - 3, 'running', now() + interval '5 minutes')`;
    expect((await read()).days).toBe(0);
    const [left] =
      await sql()`select count(*)::int as days, max(now() - due_at) > interval '400 days' as is_old from sync_runs`;
    expect(left).toMatchObject({ days: expect.any(Number), is_old: true });
    expect(left?.['days']).toBeGreaterThan(400);
    const { sync } = (await readHealth()).body;
    // What is left waits for the next message, and not since the days that it is about.
    expect(sync?.queue_waiting_seconds).toBeLessThan(600);
    expect(sync).toMatchObject({ failed_days: 0, last_error: null });
  });

  it('says how long a property has waited for its turn, unless somebody paused it', async () => {
    const { browser, propertyId } = await openNight();
    await sql()`update property_syncs set next_at = now() - interval '3 hours'`;
    const { sync } = (await readHealth()).body;
    expect(sync?.queue_waiting_seconds).toBeGreaterThanOrEqual(3 * 3600);
    expect(sync?.queue_waiting_seconds).toBeLessThan(4 * 3600);
    await call(browser, `${api}/properties/${propertyId}/sync`, { action: 'pause' });
    await sql()`update property_syncs set next_at = now() - interval '3 hours'`;
    expect((await readHealth()).body.sync).toEqual(well);
  });

  it('says how late the latest days are, and does not count those of the first reading', async () => {
    const { message } = await openNight();
    const day = async (ago: number) =>
      sql()`insert into sync_runs (tenant_id, property_id, day, due_at)
        values (${message.tenantId}, ${message.propertyId}, now()::date - ${ago}::int, now() - interval '5 hours')`;
    await day(400);
    expect((await readHealth()).body.sync?.lag_seconds).toBe(0);
    await day(2);
    const { sync } = (await readHealth()).body;
    expect(sync?.lag_seconds).toBeGreaterThanOrEqual(5 * 3600);
    expect(sync?.lag_seconds).toBeLessThan(6 * 3600);
  });

  it('says what failed last and how many days did, in a word that names no team, until it is read', async () => {
    const { browser, propertyId, message, read } = await openNight();
    await sql()`update property_syncs set first_day = (now() - interval '4 days')::date`;
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', error: 'permission_denied' });
    await read();
    await sql()`update sync_runs set status = 'failed', error = 'internal' where day = (select max(day) from sync_runs)`;
    const { status, body } = await readHealth();
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        database: 'up',
        sync: {
          queue_waiting_seconds: expect.any(Number),
          lag_seconds: expect.any(Number),
          failed_days: 1,
          last_error: { code: 'property_access_lost', at: expect.any(String) },
        },
        embedding: { model: expect.any(String), properties_waiting: expect.any(Number), last_error: null },
      },
    });
    const text = JSON.stringify(body);
    for (const word of [message.tenantId, propertyId, '310000001', 'Kolibri', 'anna']) expect(text).not.toContain(word);

    await clearFaults();
    await call(browser, `${api}/properties/${propertyId}/sync`, { action: 'retry' });
    await sql()`update sync_runs set due_at = now() where status = 'queued'`;
    await read();
    expect((await readHealth()).body.sync).toMatchObject({ failed_days: 0, last_error: null });
  });
});
