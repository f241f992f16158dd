import { neon } from '@neondatabase/serverless';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import { fingerprintOf } from '../../worker/analyst/proof/fingerprint.ts';
import type { Report } from '../../worker/analyst/report.ts';
import { api, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';

beforeEach(emptyDatabase);

const range = { start: '2026-10-05', end: '2026-10-11', label: 'a week' };
const compare = { start: '2026-09-28', end: '2026-10-04', label: 'the week before' };
const trend = { kind: 'trend', metrics: ['sessions'], range, granularity: 'day', filters: [], assumptions: [] };
const why = {
  kind: 'why',
  metrics: ['sessions'],
  range,
  compare,
  dimensions: ['deviceCategory'],
  filters: [],
  assumptions: [],
};

describe('an answer', () => {
  it('carries what was noted for its days and its property, under its fingerprint', async () => {
    const { browser, propertyId } = await openBrowserWithShop();
    const other = await openBrowserWithShop(undefined, 'ben@brightside-agency.example');
    const hostile = '<b>1,000</b> [x](https://evil.example)';
    await call(browser, `${api}/annotations`, { day: '2026-10-07', title: hostile, property_id: propertyId });
    await call(browser, `${api}/annotations`, { day: '2026-10-05', title: 'TV spot' });
    await call(browser, `${api}/annotations`, { day: '2026-10-12', title: 'Too late' });
    await call(other.browser, `${api}/annotations`, { day: '2026-10-07', title: 'Of another team' });
    const report = await call<Report>(browser, `${api}/query`, { property_id: propertyId, plan: trend });
    expect(report.annotations?.map(({ day, title }) => [day, title])).toEqual([
      ['2026-10-05', 'TV spot'],
      ['2026-10-07', hostile],
    ]);
    expect(report.fingerprint).toBe(fingerprintOf(report));
    const verdict = await call<{ verified: boolean }>(browser, `${api}/reports/verify`, report);
    const forged = { ...report, annotations: [{ ...report.annotations![0]!, title: 'Forged' }] };
    const refused = await call<{ verified: boolean }>(browser, `${api}/reports/verify`, forged);
    expect([JSON.stringify(verdict) === JSON.stringify(refused)]).toEqual([false]);
  });

  it('to why asks whether a note explains the change', async () => {
    const { browser, propertyId } = await openBrowserWithShop();
    await call(browser, `${api}/annotations`, { day: '2026-10-05', title: 'Release 2.3' });
    const report = await call<Report>(browser, `${api}/query`, { property_id: propertyId, plan: why });
    expect(report.answer).toMatch(
      /The note “Release 2\.3” of Mon 5 Oct 2026 (fits|does not explain it): it was [\d,]+ from then on, against [\d,]+/,
    );
    expect(report.citations.at(-1)?.id).toBe('noted');
    const without = await call<Report>(browser, `${api}/query`, {
      property_id: propertyId,
      plan: { ...why, range: compare, compare: { start: '2026-09-21', end: '2026-09-27', label: 'before' } },
    });
    expect(without.answer).not.toContain('Release 2.3');
    expect(without.citations.some(({ id }) => id === 'noted')).toBe(false);
  });

  it.each([
    ['a trend', trend],
    ['why', why],
  ])('to %s says so where the notes could not be read, and stands without them', async (_, plan) => {
    const { browser, propertyId } = await openBrowserWithShop();
    const sql = neon(inject('ownerUrl'));
    const ask = () => call<Report>(browser, `${api}/query`, { property_id: propertyId, plan });
    await sql`revoke select on annotations from parley_app`;
    let report: Report;
    try {
      report = await ask();
    } finally {
      await sql`grant select on annotations to parley_app`;
    }
    expect(report.status).toBe('complete');
    expect(report.notes?.filter((note) => note.includes('noted for these days could not be read'))).toHaveLength(1);
    expect((await ask()).notes ?? []).toEqual([]);
  });
});
