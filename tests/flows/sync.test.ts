import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { neon } from '@neondatabase/serverless';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import { factToReport } from '../../worker/analyst/facts/fact-to-report.ts';
import type { DayFact } from '../../worker/analyst/facts/day-fact.ts';
import { verify } from '../../worker/analyst/proof/verify.ts';
import type { Operations, PropertySync } from '../../worker/routes/v1/sync-schemas.ts';
import { api, clearFaults, createTestApp, emptyDatabase, openBrowserWithShop, setFault } from './create-test-app.ts';
import { openShop, startNight } from './start-night.ts';

beforeEach(emptyDatabase);
afterEach(clearFaults);

const sql = () => neon(inject('ownerUrl'));

interface AlteredReport {
  dimensionHeaders?: { name: string }[];
  rows?: { metricValues: { value: string }[] }[];
}

/** The stand-in for Google, whose reports are changed on their way. */
async function startAltering(alter: (reports: AlteredReport[]) => void) {
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const { method = 'GET', url = '' } = request;
      const headers = { authorization: request.headers.authorization ?? '', 'content-type': 'application/json' };
      const sent = { method, headers, ...(method === 'POST' && { body: Buffer.concat(chunks) }) };
      const reply = await fetch(new URL(url, inject('standIns').google), sent);
      const body = (await reply.json()) as { reports?: AlteredReport[] };
      alter(body.reports ?? []);
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    })();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => new Promise((closed) => server.close(closed)) };
}

/** What is known of every day, as far as it does not depend on when it was read. */
async function checksum(): Promise<unknown> {
  return sql()`select day::text, kind, dimension, text, content_hash, "values" from ga4_facts order by day, kind, dimension`;
}

describe('the nightly sync', () => {
  it('reads the days that are over, newest first, into facts that are proven', async () => {
    const { night, message, browser, propertyId } = await openShop(4);
    const { days, changed } = await night.deliver(message);
    expect(days).toBeGreaterThanOrEqual(4);
    const facts = (await sql()`select kind, dimension, day::text, text, "values", request from ga4_facts`) as DayFact[];
    expect(facts).toHaveLength(changed);
    for (const fact of facts) expect(verify(factToReport(fact)), fact.text).toEqual([]);
    expect(new Set(facts.map(({ kind, dimension }) => dimension ?? kind))).toEqual(
      new Set([
        'audience',
        'results',
        ...[
          'sessionDefaultChannelGroup',
          'sessionSourceMedium',
          'deviceCategory',
          'country',
          'landingPage',
          'pagePath',
        ],
        'eventName',
      ]),
    );
    expect(facts.some(({ text }) => text.includes('€'))).toBe(true);

    const sync = await call<PropertySync>(browser, `${api}/properties/${propertyId}/sync`);
    expect(sync).toMatchObject({
      state: expect.stringMatching(/up_to_date|reading/),
      days_read: days,
      facts: facts.length,
    });
    const [spent] = await sql()`select count(*)::int as entries, sum(amount)::int as tokens from usage_ledger`;
    const { lastDay, ...use } = await night.useOf(message);
    expect(spent).toEqual({ entries: days, tokens: use.sync.tokens });
    expect(lastDay.tokens).toBe(use.sync.tokens);
  });

  it('does nothing twice: a message that comes again, late or beside itself finds nothing to do', async () => {
    const { night, message } = await openShop(2);
    const results = await Promise.all([night.deliver(message), night.deliver(message), night.deliver(message)]);
    await night.deliver(message);
    const before = await checksum();
    const [runs] = await sql()`select count(synced_at)::int as days from sync_runs`;
    const [ledger] = await sql()`select count(*)::int as days from usage_ledger`;
    expect(ledger).toEqual(runs);
    expect(results.reduce((sum, { days }) => sum + days, 0)).toBeLessThanOrEqual(Number(runs?.['days']));
    expect(await night.deliver(message)).toEqual({ days: 0, changed: 0 });
    expect(await checksum()).toEqual(before);
  });

  it('fills a gap, whatever made it', async () => {
    const { night, message } = await openShop(3);
    await night.deliver(message);
    const before = await checksum();
    const [lost] = await sql()`select min(day)::text as day from sync_runs where synced_at is not null`;
    await sql()`delete from ga4_facts where day = ${lost?.['day']}`;
    await sql()`delete from sync_runs where day = ${lost?.['day']}`;
    night.wait(61);
    await night.deliver(message);
    expect(await checksum()).toEqual(before);
  });

  it('finds what Google restated when it reads a day again, and changes only that', async () => {
    const { night, message, browser, propertyId } = await openShop(1);
    await night.deliver(message);
    const before = await checksum();
    await sql()`update ga4_facts set content_hash = 'another' where kind = 'audience'`;
    await sql()`update sync_runs set status = 'queued', due_at = now() where synced_at is not null`;
    const { changed } = await night.deliver(message);
    expect(await checksum()).toEqual(before);
    const sync = await call<PropertySync>(browser, `${api}/properties/${propertyId}/sync`);
    expect([changed, sync.restated]).toEqual([sync.days_read, sync.days_read]);
  });

  it('leaves out what cannot be proven, says so, and keeps the rest of the day', async () => {
    const google = await startAltering((reports) => {
      for (const report of reports) {
        if (report.dimensionHeaders?.[0]?.name !== 'deviceCategory') continue;
        for (const { metricValues } of report.rows ?? []) for (const cell of metricValues) cell.value = 'NaN';
      }
    });
    const { night, message, browser } = await openShop(1, { GOOGLE_ANALYTICS_DATA_URL: google.url });
    const { days } = await night.deliver(message);
    const { properties } = await call<Operations>(browser, `${api}/operations`);
    // In the settings all are asked for at once.
    expect(await call(browser, `${api}/syncs`)).toMatchObject({
      data: [{ days_read: days, left_out: properties[0]?.left_out }],
    });
    expect(properties[0]).toMatchObject({ days_read: days, failures: [], last_error: null });
    expect(properties[0]?.left_out).toEqual(
      Array.from({ length: days }, () => ({ day: expect.any(String), facts: 1 })),
    );
    const kinds = await sql()`select distinct coalesce(dimension, kind) as name from ga4_facts`;
    expect(kinds.map(({ name }) => String(name))).toEqual(expect.not.arrayContaining(['deviceCategory']));
    expect(kinds.length).toBeGreaterThan(5);
    await google.close();
  });

  it('does not count a day as read of which nothing can be proven', async () => {
    const google = await startAltering((reports) => {
      for (const { rows = [] } of reports) for (const row of rows) for (const cell of row.metricValues) cell.value = '';
    });
    const { night, message, browser } = await openShop(1, { GOOGLE_ANALYTICS_DATA_URL: google.url });
    expect((await night.deliver(message)).days).toBe(0);
    const { properties } = await call<Operations>(browser, `${api}/operations`);
    expect(properties[0]).toMatchObject({ days_read: 0, last_error: { code: 'answer_not_proven' }, left_out: [] });
    await google.close();
  });

  it('waits when Google’s quota is spent, says why, and goes on', async () => {
    const { night, message, browser } = await openShop(1);
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', error: 'tokens_per_hour' });
    expect((await night.deliver(message)).days).toBe(0);
    const { properties } = await call<Operations>(browser, `${api}/operations`);
    expect(properties[0]).toMatchObject({ last_error: { code: 'google_quota_spent' }, failures: [] });
    expect(await (await createTestApp().request('/health')).json()).toMatchObject({
      database: 'up',
      sync: { failed_days: 0, last_error: { code: 'google_quota_spent', at: expect.any(String) } },
    });
    expect(await night.queue()).toEqual([]);
    await clearFaults();
    night.wait(61);
    expect((await night.deliver(message)).days).toBeGreaterThan(0);
  });

  it('is paused, resumed and retried by the team, and remembers who did', async () => {
    const { night, message, browser, propertyId } = await openShop(1);
    const change = (action: string) => call<PropertySync>(browser, `${api}/properties/${propertyId}/sync`, { action });
    expect((await change('pause')).state).toBe('paused');
    expect(await night.deliver(message)).toEqual({ days: 0, changed: 0 });
    night.wait(20);
    expect(await night.queue()).toEqual([]);
    await change('resume');
    expect((await night.deliver(message)).days).toBeGreaterThan(0);
    await sql()`update sync_runs set status = 'failed', error = 'internal' where day = (select max(day) from sync_runs)`;
    const { properties } = await call<Operations>(browser, `${api}/operations`);
    expect(properties[0]?.failures).toHaveLength(1);
    expect((await change('retry')).failures).toEqual([]);
    const acts = await sql()`select action from audit_log where action like 'sync.%' order by seq`;
    expect(acts.map(({ action }) => action)).toEqual(['sync.paused', 'sync.resumed', 'sync.retried']);
  });

  it('that the queue gave up says so, rests, and is tried again when somebody asks for it', async () => {
    const { night, message, browser, propertyId } = await openShop(3);
    const read = () => call<PropertySync>(browser, `${api}/properties/${propertyId}/sync`);
    await night.deliver(message);
    // A worker that took a day and was never heard of again.
    await sql()`update sync_runs set status = 'running', attempts = 1, lease_id = gen_random_uuid(), leased_until = now()
      where day = (select max(day) from sync_runs)`;
    night.wait(20);
    expect(await night.bury(message)).toEqual(['ack']);
    const stopped = await read();
    expect(stopped).toMatchObject({
      last_error: { code: 'reading_interrupted' },
      failures: [{ code: 'reading_interrupted' }],
    });
    expect(Date.parse(stopped.next_at!)).toBeGreaterThanOrEqual(night.now().getTime() + 59 * 60_000);
    expect(await night.queue()).toEqual([]);

    const again = await call<PropertySync>(browser, `${api}/properties/${propertyId}/sync`, { action: 'retry' });
    expect(again).toMatchObject({ last_error: null, failures: [] });
    expect(await night.queue()).toEqual([message]);
    expect((await night.deliver(message)).days).toBeGreaterThan(0);
    expect(await read()).toMatchObject({ last_error: null, failures: [], state: 'up_to_date' });
  });

  it('that the queue gave up is said later where the database is away', async () => {
    const away = startNight({ DATABASE_URL: 'postgresql://parley_app:x@127.0.0.1:1/neondb' });
    expect(await away.bury({ tenantId: crypto.randomUUID(), propertyId: crypto.randomUUID() })).toEqual(['retry']);
    const night = startNight();
    expect(await night.bury({ tenantId: crypto.randomUUID(), propertyId: crypto.randomUUID() })).toEqual(['ack']);
  });

  it('is at its end when every day was read or has failed, however many are listed', async () => {
    const { night, message, browser } = await openShop(30);
    await night.deliver(message);
    const read = async () => (await call<Operations>(browser, `${api}/operations`)).properties[0];
    const reading = await read();
    expect(reading).toMatchObject({ state: 'reading', days_read: 12, days_failed: 0 });
    // Twelve days were read in a moment; the next twelve come with cron.
    expect(reading!.seconds_left).toBeGreaterThanOrEqual((reading!.days - 12) * 25);
    expect(reading!.seconds_left).toBeLessThan((reading!.days - 12) * 25 + 900);
    await sql()`update sync_runs set status = 'failed', error = 'internal' where synced_at is null`;
    const property = await read();
    expect(property?.failures).toHaveLength(20);
    expect(property).toMatchObject({ state: 'up_to_date', seconds_left: null, days_failed: reading!.days - 12 });
  });

  it('takes one share of a property’s tokens, however many teams have linked it', async () => {
    const night = startNight({ SYNC_TOKENS_PER_HOUR: '1' });
    // The share is of a clock's hour, which is not to end in the middle.
    night.wait(60 - night.now().getMinutes());
    const app = createTestApp({ now: night.now });
    await openBrowserWithShop(app);
    await openBrowserWithShop(app, 'ben@brightside-agency.example');
    const [first, second] = await night.queue();
    expect((await night.deliver(first!)).days).toBe(1);
    expect((await night.deliver(second!)).days).toBe(0);
    const { sync } = await night.useOf(second!);
    expect(sync).toMatchObject({ tokens: 0, isSpent: true });
    const [next] = await sql()`select next_at from property_syncs where tenant_id = ${second!.tenantId}`;
    expect(Date.parse(next?.['next_at'])).toBe(Date.parse(sync.freesAt));
    night.wait(61);
    expect((await night.deliver(second!)).days).toBe(1);
  });

  it('leaves half of the team’s budget to questions', async () => {
    const { night, message } = await openShop(1);
    const spender = startNight({ GA4_TOKENS_PER_DAY: '1' });
    await night.deliver(message);
    await sql()`update sync_runs set status = 'queued', due_at = now()`;
    expect((await spender.deliver(message)).days).toBe(1);
    expect((await spender.deliver(message)).days).toBe(0);
  });
});
