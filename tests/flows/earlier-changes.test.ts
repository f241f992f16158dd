import { neon } from '@neondatabase/serverless';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import { verify } from '../../worker/analyst/proof/verify.ts';
import type { Report } from '../../worker/analyst/report.ts';
import { api, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { openShop } from './start-night.ts';
import { watchRequests } from './watch-requests.ts';

const dayMs = 86_400_000;
const sql = () => neon(inject('ownerUrl'));
/** A week of the shop's campaign against the one before. */
const range = { start: '2026-09-01', end: '2026-09-07', label: 'the first week of September' };
const compare = { start: '2026-08-25', end: '2026-08-31', label: 'the week before' };
const plan = {
  kind: 'why',
  metrics: ['sessions'],
  dimensions: ['deviceCategory'],
  range,
  compare,
  filters: [],
  assumptions: [],
};
const said = /It has risen like this before: from Mon 8 Jun 2026 to Sun 14 Jun 2026 it was/;

let browser: HttpBrowser;
let propertyId: string;

const dayAt = (from: string, days: number) => new Date(Date.parse(from) + days * dayMs).toISOString().slice(0, 10);
const ask = () => call<Report>(browser, `${api}/query`, { property_id: propertyId, plan });

/** Facts of the days before, as one that was read says them, with the sessions of each day planted. */
async function plantPast(factorOf: (day: string) => number): Promise<void> {
  const [read] = await sql()`select * from ga4_facts where kind = 'audience' order by day desc limit 1`;
  if (!read) throw new Error('no day was read');
  const rows = Array.from({ length: 100 }, (_, place) => {
    const day = dayAt(compare.start, place - 100);
    const usual = [180, 190, 185, 178, 170, 130, 120][new Date(day).getUTCDay()] ?? 170;
    const sessions = Math.round((usual + ((place * 7919) % 13)) * factorOf(day));
    const values = structuredClone(read['values']) as Pick<Report, 'tables'>;
    for (const table of Object.values(values.tables)) {
      const column = table.metrics.findIndex(({ name }) => name === 'sessions');
      for (const row of table.rows) if (column >= 0) row.metrics[column] = sessions;
    }
    const request = structuredClone(read['request']) as Pick<Report, 'citations'>;
    for (const citation of request.citations) {
      if ('dateRanges' in citation.request) citation.request.dateRanges = [{ startDate: day, endDate: day }];
    }
    return { day, values, request };
  });
  await sql().transaction([
    sql()`delete from ga4_facts where day <> ${read['day']}`,
    sql()`insert into ga4_facts (tenant_id, property_id, kind, day, text, values, request, content_hash)
      select ${read['tenant_id']}, ${read['property_id']}, 'audience', day, '', values, request, md5(day::text)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f(day date, values jsonb, request jsonb)`,
  ]);
}
const inJune = (day: string) => (day >= '2026-06-08' && day <= '2026-06-14' ? 1.45 : 1);

beforeAll(async () => {
  await emptyDatabase();
  const shop = await openShop(1);
  await shop.night.consume(shop.message);
  ({ browser, propertyId } = shop);
}, 120_000);

describe('a question why', () => {
  it('is told when the figure last changed as far, each of those days with a proof of its own', async () => {
    await plantPast(inJune);
    const report = await ask();
    expect(report.answer).toMatch(said);
    expect(verify(report)).toEqual([]);
    const days = report.citations.filter(({ id }) => /^e\d+$/.test(id));
    expect(days.map(({ request }) => ('dateRanges' in request ? request.dateRanges[0]?.startDate : ''))).toEqual(
      ['2026-06-08', '2026-06-01'].flatMap((from) => Array.from({ length: 7 }, (_, place) => dayAt(from, place))),
    );
  });

  it('is told nothing where it never did, of facts of another team, or where no facts can be read; no number is another', async () => {
    await plantPast(inJune);
    const told = await ask();
    await plantPast(() => 1);
    const report = await ask();
    expect(report.answer).not.toContain('like this before');
    expect(told.answer.replace(/ It has risen like this before.*?do not say\./, '')).toBe(report.answer);
    const common = (of: Report) => Object.fromEntries(Object.keys(report.values).map((ref) => [ref, of.values[ref]]));
    expect(common(told)).toEqual(report.values);

    await plantPast(inJune);
    const ben = await openBrowserWithShop(undefined, 'ben@brightside-agency.example');
    const other = await call<Report>(ben.browser, `${api}/query`, { property_id: ben.propertyId, plan });
    expect(other.answer).not.toContain('like this before');
    await sql()`revoke select on ga4_facts from parley_app`;
    try {
      const without = await ask();
      expect([without.status, without.answer.includes('like this before')]).toEqual(['complete', false]);
    } finally {
      await sql()`grant select on ga4_facts to parley_app`;
    }
  });

  it('asks the database four times at most', async () => {
    await plantPast(inJune);
    const network = watchRequests();
    try {
      expect((await ask()).answer).toMatch(said);
    } finally {
      network.end();
    }
    expect(network.sent.filter((each) => each.endsWith('/sql')).length).toBeLessThanOrEqual(4);
  });
});
