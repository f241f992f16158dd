import type { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openEvents } from '../../open-events.ts';
import { byName, named, openDataApi, toRows, type DataReply } from '../../testing/open-data-api.ts';
import { startTestGoogle, type TestGoogle } from '../../testing/start-test-google.ts';

/** Pivot tables against SQL that shares nothing with the catalogue. */
let google: TestGoogle;
let events: DatabaseSync;
let api: ReturnType<typeof openDataApi>;
beforeAll(async () => {
  google = await startTestGoogle({ months: 1 });
  events = openEvents(google.dataDir);
  api = openDataApi(google, await google.signIn('anna@kolibri.example'));
});
afterEach(() => api.control('DELETE', 'conditions'));
afterAll(async () => {
  events.close();
  await google.remove();
});

const SHOP = 310000001;
const october = { startDate: '2026-10-01', endDate: '2026-10-31', name: 'october' };
const body = {
  dateRanges: [october],
  dimensions: named('country', 'deviceCategory'),
  metrics: named('sessions', 'totalUsers'),
};

const post = (more: Record<string, unknown>) => api.post(`${SHOP}:runPivotReport`, { ...body, ...more });
async function run(more: Record<string, unknown>): Promise<DataReply> {
  const reply = await post(more);
  if (reply.body.error) throw new Error(reply.body.error.message);
  return reply.body;
}
const headersOf = (report: DataReply, pivot: number) =>
  report.pivotHeaders?.[pivot]?.pivotDimensionHeaders?.map(({ dimensionValues }) =>
    dimensionValues.map(({ value }) => value).join('|'),
  );

function count(expression: string, days = 'between 20261001 and 20261031'): [string, number, number][] {
  return events
    .prepare(
      `select ${expression} as name, count(distinct s.id) as sessions, count(distinct s.user_id) as users
       from events e join sessions s on s.id = e.session_id join places g on g.id = s.place_id
       join devices d on d.id = s.device_id where e.property_id = ${SHOP} and e.day ${days} group by 1
       order by 2 desc, 1`,
    )
    .all()
    .map((row) => [String(row['name']), Number(row['sessions']), Number(row['users'])]);
}

describe('a pivot report', () => {
  it('has a cell for each pair of its headers, largest first', async () => {
    const report = await run({
      pivots: [
        { fieldNames: ['country'], limit: 100 },
        { fieldNames: ['deviceCategory'], limit: 100 },
      ],
    });
    expect(headersOf(report, 0)).toEqual(count('g.country').map(([name]) => name));
    expect(headersOf(report, 1)).toEqual(count('d.category').map(([name]) => name));
    expect(byName(toRows(report.rows))).toEqual(byName(count(`g.country || '|' || d.category`)));
    expect(report.dimensionHeaders).toEqual(named('country', 'deviceCategory'));
    const devices = count('d.category').map(([name]) => name);
    const first = toRows(report.rows).slice(0, devices.length);
    expect(first.map(([name]) => name)).toEqual(devices.map((device) => `${headersOf(report, 0)?.[0]}|${device}`));
  });

  it('shows a page of each pivot and counts all', async () => {
    const report = await run({
      pivots: [
        { fieldNames: ['country'], limit: 2, offset: 1 },
        { fieldNames: ['deviceCategory'], limit: 1 },
      ],
    });
    const countries = count('g.country').map(([name]) => name);
    const [device] = count('d.category').map(([name]) => name);
    expect(headersOf(report, 0)).toEqual(countries.slice(1, 3));
    expect(report.pivotHeaders?.map(({ rowCount }) => rowCount)).toEqual([
      countries.length,
      count('d.category').length,
    ]);
    expect(toRows(report.rows).map(([name]) => name)).toEqual(countries.slice(1, 3).map((name) => `${name}|${device}`));
  });

  it('orders by names, by metrics and by one of its columns', async () => {
    const pivots = (orderBys: object[]) => [
      { fieldNames: ['country'], limit: 100, orderBys },
      { fieldNames: ['deviceCategory'], limit: 100 },
    ];
    const names = count('g.country').map(([name]) => name);
    const byText = await run({ pivots: pivots([{ dimension: { dimensionName: 'country' } }]) });
    expect(headersOf(byText, 0)).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
    const smallest = await run({ pivots: pivots([{ metric: { metricName: 'totalUsers' } }]) });
    const truth = count('g.country').toSorted((a, b) => a[2] - b[2] || (a[0] < b[0] ? -1 : 1));
    expect(headersOf(smallest, 0)).toEqual(truth.map(([name]) => name));
    const selection = [{ dimensionName: 'deviceCategory', dimensionValue: 'tablet' }];
    const column = { pivot: { metricName: 'sessions', pivotSelections: selection }, desc: true };
    const onTablets = new Map(count(`iif(d.category = 'tablet', g.country, '')`).map(([name, n]) => [name, n]));
    const ofColumn = await run({ pivots: pivots([column]) });
    const expected = names.toSorted((a, b) => (onTablets.get(b) ?? 0) - (onTablets.get(a) ?? 0) || (a < b ? -1 : 1));
    expect(headersOf(ofColumn, 0)).toEqual(expected);
  });

  it('totals a pivot over its fields, in which each user counts once', async () => {
    const report = await run({
      pivots: [
        { fieldNames: ['country'], limit: 3, metricAggregations: ['TOTAL'] },
        { fieldNames: ['deviceCategory'], limit: 100, metricAggregations: ['TOTAL', 'MAXIMUM'] },
      ],
    });
    const aggregates = toRows(report.aggregates);
    const kept = headersOf(report, 0) ?? [];
    expect(byName(aggregates.filter(([name]) => name.endsWith('|RESERVED_TOTAL') && !name.startsWith('RES')))).toEqual(
      byName(
        count('g.country')
          .filter(([name]) => kept.includes(name))
          .map(([name, ...rest]) => [`${name}|RESERVED_TOTAL`, ...rest]),
      ),
    );
    expect(byName(aggregates.filter(([name]) => /^RESERVED_TOTAL\|(?!RES)/.test(name)))).toEqual(
      byName(count('d.category').map(([name, ...rest]) => [`RESERVED_TOTAL|${name}`, ...rest])),
    );
    expect(aggregates.find(([name]) => name === 'RESERVED_TOTAL|RESERVED_TOTAL')?.slice(1)).toEqual(
      count(`'all'`)[0]?.slice(1),
    );
    const [country = ''] = kept;
    const cells = count(`g.country || '|' || d.category`).filter(([name]) => name.startsWith(`${country}|`));
    expect(aggregates.find(([name]) => name === `${country}|RESERVED_MAX`)?.slice(1)).toEqual([
      Math.max(...cells.map(([, sessions]) => sessions)),
      Math.max(...cells.map(([, , users]) => users)),
    ]);
  });

  it('sets date ranges side by side', async () => {
    const dateRanges = [october, { startDate: '2026-11-01', endDate: '2026-11-17', name: 'november' }];
    const report = await run({
      dateRanges,
      dimensions: named('deviceCategory'),
      pivots: [
        { fieldNames: ['deviceCategory'], limit: 10 },
        { fieldNames: ['dateRange'], limit: 10, metricAggregations: ['TOTAL'] },
      ],
    });
    const truth = [
      ...count(`d.category || '|october'`),
      ...count(`d.category || '|november'`, 'between 20261101 and 20261117'),
    ];
    expect(byName(toRows(report.rows))).toEqual(byName(truth));
  });

  it('filters, keeps to conditions of the property, and hides a dimension that is there for a filter', async () => {
    const dimensionFilter = { filter: { fieldName: 'country', stringFilter: { value: 'Austria' } } };
    const pivots = [{ fieldNames: ['deviceCategory'], limit: 10 }];
    const report = await run({ pivots, dimensionFilter });
    const truth = count(`g.country || '|' || d.category`).filter(([name]) => name.startsWith('Austria|'));
    expect(byName(toRows(report.rows).map(([name, ...rest]) => [`Austria|${name}`, ...rest]))).toEqual(byName(truth));
    await api.control('POST', 'conditions', { property: `${SHOP}`, sampling: { share: 0.5 } });
    expect((await run({ pivots })).metadata?.['samplingMetadatas']).toHaveLength(1);
  });

  it.each([
    ['no pivot', [], 'at least one pivot'],
    ['an unknown field', [{ fieldNames: ['city'], limit: 1 }], 'The pivot field city is not defined'],
    [
      'a field twice',
      [
        { fieldNames: ['country'], limit: 1 },
        { fieldNames: ['country'], limit: 1 },
      ],
      'share a dimension',
    ],
    ['no limit', [{ fieldNames: ['country'] }], 'limit of a pivot is required'],
    [
      'more than 250,000 cells',
      [
        { fieldNames: ['country'], limit: 1000 },
        { fieldNames: ['deviceCategory'], limit: 1000 },
      ],
      'must not exceed 250000',
    ],
    [
      'an order by a field of another pivot',
      [{ fieldNames: ['country'], limit: 1, orderBys: [{ dimension: { dimensionName: 'deviceCategory' } }] }],
      'exists in OrderBy but is not defined',
    ],
  ])('refuses %s', async (_name, pivots, message) => {
    const { status, body: answer } = await post({ pivots });
    expect([status, answer.error?.message]).toEqual([400, expect.stringContaining(message)]);
  });

  it('comes in batches of up to five', async () => {
    const request = { ...body, pivots: [{ fieldNames: ['country', 'deviceCategory'], limit: 10 }] };
    const { body: batch } = await api.post(`${SHOP}:batchRunPivotReports`, { requests: [request, request] });
    expect(batch).toMatchObject({
      kind: 'analyticsData#batchRunPivotReports',
      pivotReports: [
        { kind: 'analyticsData#runPivotReport' },
        { pivotHeaders: [{ rowCount: expect.any(Number) as number }] },
      ],
    });
    const { status } = await api.post(`${SHOP}:batchRunPivotReports`, { requests: Array(6).fill(request) });
    expect(status).toBe(400);
  });
});
