import type { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openEvents } from '../../open-events.ts';
import { byName, named, openDataApi, toRows, type DataReply } from '../../testing/open-data-api.ts';
import { startTestGoogle, type TestGoogle } from '../../testing/start-test-google.ts';

/** Figures that are not the whole truth, against SQL that shares nothing with the catalogue. */
let google: TestGoogle;
let events: DatabaseSync;
let api: ReturnType<typeof openDataApi>;
beforeAll(async () => {
  google = await startTestGoogle({ months: 2 });
  events = openEvents(google.dataDir);
  api = openDataApi(google, await google.signIn('anna@kolibri.example'));
});
afterEach(() => api.control('DELETE', 'conditions'));
afterAll(async () => {
  events.close();
  await google.remove();
});

const SHOP = 310000001;
const october = { startDate: '2026-10-01', endDate: '2026-10-31' };
const IN_OCTOBER = `e.property_id = ${SHOP} and e.day between 20261001 and 20261031`;

const set = async (conditions: object, property: number = SHOP) =>
  expect((await api.control('POST', 'conditions', { property: `${property}`, ...conditions })).status).toBe(201);
async function run(body: Record<string, unknown>, property: number = SHOP): Promise<DataReply> {
  const reply = await api.post(`${property}:runReport`, { dateRanges: [october], ...body });
  expect(reply.status).toBe(200);
  return reply.body;
}
const sql = (text: string) =>
  events
    .prepare(text)
    .all()
    .map((row) => Object.values(row).map((value, index) => (index === 0 ? String(value) : Number(value))));

describe('thresholds', () => {
  const groups = (expression: string) =>
    sql(`select ${expression}, count(distinct s.id), count(distinct s.user_id)
         from events e join sessions s on s.id = e.session_id join users u on u.id = s.user_id
         join places g on g.id = s.place_id where ${IN_OCTOBER} group by 1`);

  it('withhold groups of few users from every report about demographics', async () => {
    const report = await run({ dimensions: named('userAgeBracket', 'city'), metrics: named('sessions', 'totalUsers') });
    const truth = groups(`u.age_bracket || '|' || g.city`);
    const large = truth.filter(([, , users]) => Number(users) >= 40);
    expect(report.metadata?.['subjectToThresholding']).toBe(true);
    expect(large.length).toBeGreaterThan(0);
    expect(large.length).toBeLessThan(truth.length);
    expect(byName(toRows(report.rows))).toEqual(byName(large));
  });

  it('also withhold where only the filter is about demographics', async () => {
    const dimensionFilter = { filter: { fieldName: 'userGender', stringFilter: { value: 'female' } } };
    const report = await run({ dimensions: named('city'), metrics: named('sessions', 'totalUsers'), dimensionFilter });
    expect(report.metadata?.['subjectToThresholding']).toBe(true);
    expect(Math.min(...toRows(report.rows).map((row) => row[2] ?? 0))).toBeGreaterThanOrEqual(40);
  });

  it('are on where nothing had to be withheld', async () => {
    const report = await run({ dimensions: named('userGender'), metrics: named('sessions') });
    expect(report.metadata?.['subjectToThresholding']).toBe(true);
    expect(report.rows).toHaveLength(groups('u.gender').length);
  });

  it('hold for every report of a property that asks for them, and for no other', async () => {
    const city = { dimensions: named('city'), metrics: named('sessions', 'totalUsers') };
    expect((await run(city)).metadata).not.toHaveProperty('subjectToThresholding');
    await set({ thresholding: true });
    const large = groups('g.city').filter(([, , users]) => Number(users) >= 40);
    expect(byName(toRows((await run(city)).rows))).toEqual(byName(large));
    expect((await run(city, 310000003)).metadata).not.toHaveProperty('subjectToThresholding');
  });
});

describe('the row "(other)"', () => {
  const byCountry = { dimensions: named('country'), metrics: named('sessions', 'totalUsers') };
  const ranked = () =>
    sql(`select g.country, count(*) from events e join sessions s on s.id = e.session_id
         join places g on g.id = s.place_id where ${IN_OCTOBER} group by 1 order by 2 desc, 1`).map(([name]) => name);

  it('holds what has no row of its own, its users counted once', async () => {
    await set({ other_row: { after: 3 } });
    const report = await run(byCountry);
    const kept = ranked().slice(0, 3);
    const truth = sql(`
      select iif(g.country in (${kept.map((name) => `'${name}'`).join()}), g.country, '(other)'),
        count(distinct s.id), count(distinct s.user_id)
      from events e join sessions s on s.id = e.session_id join places g on g.id = s.place_id
      where ${IN_OCTOBER} group by 1`);
    expect(truth.map(([name]) => name)).toContain('(other)');
    expect(byName(toRows(report.rows))).toEqual(byName(truth));
    expect(report.metadata?.['dataLossFromOtherRow']).toBe(true);
  });

  it('is told of where a filter leaves it out', async () => {
    await set({ other_row: { after: 3 } });
    const [first] = ranked();
    const dimensionFilter = { filter: { fieldName: 'country', stringFilter: { value: first } } };
    const report = await run({ ...byCountry, dimensionFilter });
    expect(toRows(report.rows).map(([name]) => name)).toEqual([first]);
    expect(report.metadata?.['dataLossFromOtherRow']).toBe(true);
    const lost = { filter: { fieldName: 'country', stringFilter: { value: ranked().at(-1) } } };
    expect((await run({ ...byCountry, dimensionFilter: lost })).rows).toBeUndefined();
  });

  it('is not there while all fit', async () => {
    await set({ other_row: { after: 1000 } });
    const report = await run(byCountry);
    expect(report.metadata).not.toHaveProperty('dataLossFromOtherRow');
    expect(report.rows).toHaveLength(ranked().length);
  });

  it('can stand in a column of days', async () => {
    await set({ other_row: { after: 3, dates: true } });
    const report = await run({ dimensions: named('date', 'country'), metrics: named('sessions') });
    expect(toRows(report.rows).map(([name]) => name)).toContain('(other)|(other)');
  });

  it('comes by itself in a table of more than 50,000 rows', async () => {
    const fine = {
      dimensions: named('dateHourMinute', 'pagePath', 'city', 'transactionId'),
      metrics: named('eventCount'),
    };
    const dateRanges = [{ startDate: '2026-09-01', endDate: '2026-11-17' }];
    const report = await run({ ...fine, dateRanges, limit: 1 }, 310000003);
    const [truth] = sql(`
      select 'all', count(*) from (select distinct e.day, e.second / 60, p.path, g.city, e.transaction_id
      from events e join sessions s on s.id = e.session_id join places g on g.id = s.place_id
      left join pages p on p.id = e.page_id where e.property_id = 310000003 and e.day between 20260901 and 20261117)`);
    expect(truth?.[1]).toBeGreaterThan(50_000);
    expect(report.rowCount).toBe(50_001);
    expect(report.metadata?.['dataLossFromOtherRow']).toBe(true);
  });
});

describe('sampling', () => {
  it('tells for each date range how many events were read, and projects counts but no rates', async () => {
    const body = {
      metrics: named('eventCount', 'sessions', 'engagementRate', 'totalUsers'),
      dateRanges: [october, { startDate: '2026-09-01', endDate: '2026-09-30' }],
    };
    const whole = await run(body);
    expect(whole.metadata).not.toHaveProperty('samplingMetadatas');
    await set({ sampling: { share: 0.25 } });
    const sampled = await run(body);
    const metadatas = sampled.metadata?.['samplingMetadatas'] as Record<string, string>[];
    const counts = sql(`select e.day / 100, count(*) from events e where e.property_id = ${SHOP}
      and e.day between 20260901 and 20261031 group by 1 order by 1 desc`);
    expect(metadatas.map(({ samplingSpaceSize }) => samplingSpaceSize)).toEqual(counts.map(([, count]) => `${count}`));
    for (const { samplesReadCount, samplingSpaceSize } of metadatas) {
      expect(Number(samplesReadCount) / Number(samplingSpaceSize)).toBeCloseTo(0.25, 1);
    }
    const [truth, estimate] = [toRows(whole.rows), toRows(sampled.rows)];
    expect(estimate).not.toEqual(truth);
    for (const [index, [, events_ = 0, sessions = 0, rate = 0, users = 0]] of truth.entries()) {
      const row = estimate[index] ?? [''];
      expect((row[1] ?? 0) / events_).toBeCloseTo(1, 0.5);
      expect((row[2] ?? 0) / sessions).toBeCloseTo(1, 0.5);
      expect(row[3]).toBeCloseTo(rate, 1);
      expect((row[4] ?? 0) / users).toBeCloseTo(1, 0.5);
    }
  });
});

describe('a funnel of a sample', () => {
  it('is projected, and tells the share that was read', async () => {
    const step = (eventName: string) => ({ filterExpression: { funnelEventFilter: { eventName } } });
    const body = { dateRanges: [october], funnel: { steps: [step('session_start'), step('purchase')] } };
    const funnel = async () => {
      const reply = await api.post(`${SHOP}:runFunnelReport`, body, 'v1alpha');
      return (reply.body as { funnelTable?: DataReply }).funnelTable;
    };
    const whole = await funnel();
    expect(whole?.metadata).toEqual({});
    await set({ sampling: { share: 0.5 } });
    const sampled = await funnel();
    expect(sampled?.metadata?.['samplingMetadatas']).toHaveLength(1);
    const [truth, estimate] = [whole, sampled].map((table) => toRows(table?.rows).map((row) => row[1] ?? 0));
    expect(estimate).not.toEqual(truth);
    expect((estimate?.[0] ?? 0) / (truth?.[0] ?? 1)).toBeCloseTo(1, 0.5);
  });
});

describe('events that arrive late', () => {
  it('are missing from the last days and come within 48 hours', async () => {
    const body = {
      dimensions: named('date'),
      metrics: named('eventCount'),
      dateRanges: [{ startDate: '5daysAgo', endDate: 'yesterday' }],
      orderBys: [{ dimension: { dimensionName: 'date' } }],
    };
    const counts = async () => toRows((await run(body)).rows).map((row) => row[1] ?? 0);
    const truth = await counts();
    await set({ late: { share: 0.5 } });
    const soon = await counts();
    await set({ late: { share: 0.5, hours_later: 12 } });
    const later = await counts();
    expect(soon.slice(0, 3)).toEqual(truth.slice(0, 3));
    expect(soon[4]).toBeLessThan(later[4] ?? 0);
    expect(later[4]).toBeLessThan(truth[4] ?? 0);
    await set({ late: { share: 0.5, hours_later: 48 } });
    expect(await counts()).toEqual(truth);
  });
});

describe('a role without access to revenue', () => {
  it('gets zeros with status 200, the restrictions beside them, and the reasons in the metadata', async () => {
    await set({ restricted: ['REVENUE_DATA'] });
    const body = { dimensions: named('deviceCategory'), metrics: named('totalRevenue', 'sessions') };
    const report = await run(body);
    const rows = toRows(report.rows);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every(([, revenue, sessions = 0]) => revenue === 0 && sessions > 0)).toBe(true);
    expect(report.metadata?.['schemaRestrictionResponse']).toEqual({
      activeMetricRestrictions: [{ metricName: 'totalRevenue', restrictedMetricTypes: ['REVENUE_DATA'] }],
    });
    expect(toRows((await run({ metrics: named('totalRevenue') })).rows)).toEqual([['', 0]]);
    expect((await run({ metrics: named('sessions') })).metadata).not.toHaveProperty('schemaRestrictionResponse');

    const token = await google.signIn('anna@kolibri.example');
    const reply = await fetch(`${google.url}/v1beta/properties/${SHOP}/metadata`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { metrics } = (await reply.json()) as { metrics: { apiName: string; blockedReasons?: string[] }[] };
    const reasons = Object.fromEntries(metrics.map(({ apiName, blockedReasons }) => [apiName, blockedReasons]));
    expect([reasons['totalRevenue'], reasons['sessions']]).toEqual([['NO_REVENUE_METRICS'], undefined]);
  });
});

describe('data that are no longer there', () => {
  it('are named with their days, when a report asks for them', async () => {
    await set({ truncation: { type: 'DATA_TRUNCATION_TYPE_PROPERTY', before: '2026-10-10' } });
    const body = { dimensions: named('date'), metrics: named('sessions') };
    const report = await run(body);
    expect(toRows(report.rows).map(([date]) => date)).not.toContain('20261009');
    expect(report.rows).toHaveLength(22);
    expect(report.metadata?.['dataTruncationReasons']).toEqual([
      {
        dataTruncationType: 'DATA_TRUNCATION_TYPE_PROPERTY',
        dataTruncationMessage: 'Data before 2026-10-10 is not available for this report.',
        dataTruncationDate: '2026-10-10',
        dataTruncationDateRanges: [{ startDate: '2026-10-01', endDate: '2026-10-09' }],
      },
    ]);
    const later = await run({ ...body, dateRanges: [{ startDate: '2026-10-10', endDate: '2026-10-12' }] });
    expect(later.metadata).not.toHaveProperty('dataTruncationReasons');
  });

  it('may all be missing for a reason', async () => {
    await set({ empty_reason: 'The property is being deleted.' });
    const report = await run({ metrics: named('sessions') });
    expect([report.rows, report.metadata?.['emptyReason']]).toEqual([undefined, 'The property is being deleted.']);
  });
});

describe('the control of conditions', () => {
  it.each([
    [{ sampling: { share: 1 } }],
    [{ other_row: { after: 0 } }],
    [{ truncation: { type: 'OLD', before: '2026-10-10' } }],
    [{ thresholded: true }],
  ])('refuses %j', async (conditions) => {
    expect((await api.control('POST', 'conditions', { property: `${SHOP}`, ...conditions })).status).toBe(400);
  });
});
