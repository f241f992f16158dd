import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunReportBody } from '../ga4-types.ts';
import type { DataPlan } from '../plan.ts';
import { arbitraryAnswer } from '../report/fixtures/arbitrary-answer.ts';
import { syntheticProperty as property } from '../report/fixtures/synthetic-property.ts';
import { compile } from './compile.ts';

const week = { start: '2026-11-02', end: '2026-11-08', label: 'last week' };
const before = { start: '2026-10-26', end: '2026-11-01', label: 'the week before' };
const common = { metrics: ['sessions'], range: week, assumptions: [], filters: [] };
const bothWeeks = [
  { startDate: '2026-11-02', endDate: '2026-11-08', name: 'current' },
  { startDate: '2026-10-26', endDate: '2026-11-01', name: 'previous' },
];

const firstDay = {
  dateRanges: [{ startDate: '2026-09-28', endDate: '2026-11-01' }],
  dimensions: [{ name: 'date' }],
  metrics: [{ name: 'eventCount' }],
  orderBys: [{ dimension: { dimensionName: 'date' } }],
  limit: '1',
};

function bodies(plan: DataPlan): RunReportBody[] {
  return compile(plan, property).map((request) => request.body);
}

describe('compile', () => {
  it('asks a figure for both periods in one request, and beside it where the data begins', () => {
    expect(compile({ kind: 'kpi', ...common, compare: before }, property)).toEqual([
      {
        id: 't1',
        method: 'runReport',
        body: { dateRanges: bothWeeks, metrics: [{ name: 'sessions' }] },
        purpose: 'sessions in all',
      },
      { id: 't2', method: 'runReport', body: firstDay, purpose: 'the first day with data' },
    ]);
  });

  it('names no range when there is only one', () => {
    expect(bodies({ kind: 'kpi', ...common })[0]?.dateRanges).toEqual([
      { startDate: '2026-11-02', endDate: '2026-11-08' },
    ]);
  });

  it.each([
    ['day', 'date'],
    ['week', 'isoYearIsoWeek'],
    ['month', 'yearMonth'],
  ] as const)('asks a trend by %s by %s, and its total apart', (granularity, name) => {
    expect(bodies({ kind: 'trend', ...common, compare: before, granularity })).toEqual([
      {
        dateRanges: bothWeeks,
        dimensions: [{ name }],
        metrics: [{ name: 'sessions' }],
        keepEmptyRows: true,
        orderBys: [{ dimension: { dimensionName: name } }],
        limit: '10000',
      },
      { dateRanges: bothWeeks, metrics: [{ name: 'sessions' }] },
      firstDay,
    ]);
  });

  it('asks a ranking with its order and limit, the earlier period and the total apart', () => {
    const plan = { ...common, compare: before, dimensions: ['pagePath'], order: 'asc' as const, limit: 5 };
    const orderBys = [
      { metric: { metricName: 'sessions' }, desc: false },
      { dimension: { dimensionName: 'pagePath' } },
    ];
    expect(bodies({ kind: 'top', ...plan })).toEqual([
      {
        dateRanges: [{ startDate: '2026-11-02', endDate: '2026-11-08' }],
        dimensions: [{ name: 'pagePath' }],
        metrics: [{ name: 'sessions' }],
        orderBys,
        limit: '5',
      },
      {
        dateRanges: [{ startDate: '2026-10-26', endDate: '2026-11-01' }],
        dimensions: [{ name: 'pagePath' }],
        metrics: [{ name: 'sessions' }],
        orderBys,
        limit: '1000',
      },
      { dateRanges: bothWeeks, metrics: [{ name: 'sessions' }] },
      firstDay,
    ]);
  });

  it('brings what a rate rests on beside it', () => {
    const [groups, total] = bodies({ kind: 'breakdown', ...common, metrics: ['engagementRate'], dimensions: ['hour'] });
    expect(groups?.metrics).toEqual([{ name: 'engagementRate' }, { name: 'sessions' }]);
    expect(total?.metrics).toEqual([{ name: 'engagementRate' }, { name: 'sessions' }]);
  });

  it('keeps hours in their own order', () => {
    const [groups] = bodies({ kind: 'breakdown', ...common, dimensions: ['hour'] });
    expect(groups?.orderBys).toEqual([{ dimension: { dimensionName: 'hour' } }]);
  });

  it('asks groups over time in the order of time, and apart from it the groups over the whole range', () => {
    const requests = bodies({ kind: 'breakdown', ...common, dimensions: ['deviceCategory', 'date'] });
    expect(requests).toMatchObject([
      {
        dateRanges: [{ startDate: '2026-11-02', endDate: '2026-11-08' }],
        dimensions: [{ name: 'date' }, { name: 'deviceCategory' }],
        orderBys: [{ dimension: { dimensionName: 'date' } }, { dimension: { dimensionName: 'deviceCategory' } }],
        limit: '10000',
      },
      {
        dimensions: [{ name: 'deviceCategory' }],
        orderBys: [
          { metric: { metricName: 'sessions' }, desc: true },
          { dimension: { dimensionName: 'deviceCategory' } },
        ],
      },
      { metrics: [{ name: 'sessions' }] },
    ]);
  });

  it('limits a ranking over time to its groups, not to its days', () => {
    const plan = { ...common, compare: before, dimensions: ['date', 'pagePath'], order: 'desc' as const, limit: 3 };
    const requests = bodies({ kind: 'top', ...plan });
    expect(requests.map(({ limit, dimensions = [] }) => [limit, ...dimensions.map(({ name }) => name)])).toEqual([
      ['10000', 'date', 'pagePath'],
      ['3', 'pagePath'],
      ['1000', 'pagePath'],
      [undefined],
      ['1', 'date'],
    ]);
  });

  it('gives an overview its figures, a daily line of the first, and its channels', () => {
    const plan = { ...common, metrics: ['sessions', 'totalRevenue'], compare: before };
    const requests = compile({ kind: 'overview', ...plan }, property);
    expect(requests.map((request) => request.purpose)).toEqual([
      'sessions and total revenue in all',
      'sessions by date',
      'sessions by channel',
      'the first day with data',
    ]);
    const ofEngagement = compile({ kind: 'overview', ...plan, metrics: ['engagementRate', 'sessions'] }, property);
    expect(ofEngagement[2]?.body).toMatchObject({ dimensions: [{ name: 'deviceCategory' }] });
    const withoutChannels = { ...property, dimensions: [] };
    expect(compile({ kind: 'overview', ...plan }, withoutChannels)).toHaveLength(3);
  });

  it('does not ask for what the reader may not see', () => {
    const metrics = property.metrics.map((metric) =>
      metric.api_name === 'totalRevenue' ? { ...metric, blocked_reasons: ['NO_REVENUE_METRICS'] } : metric,
    );
    const ask = (names: string[]) =>
      compile({ kind: 'kpi', ...common, metrics: names }, { ...property, metrics })[0]?.body.metrics;
    expect(ask(['totalRevenue', 'sessions'])).toEqual([{ name: 'sessions' }]);
    expect(ask(['totalRevenue'])).toEqual([{ name: 'totalRevenue' }]);
  });

  it('puts filters on dimensions before counting, and on metrics after it', () => {
    const plan: DataPlan = {
      kind: 'breakdown',
      ...common,
      dimensions: ['deviceCategory'],
      filters: [
        { field: 'pagePath', op: 'begins_with', value: '/blog' },
        { field: 'sessionDefaultChannelGroup', op: 'in_list', values: ['Direct', 'Email'], negate: true },
        { field: 'activeUsers', op: 'greater_than', value: 10 },
        { field: 'engagementRate', op: 'less_than', value: 0.5 },
      ],
    };
    const [groups, total] = bodies(plan);
    expect(groups?.dimensionFilter).toEqual({
      andGroup: {
        expressions: [
          {
            filter: {
              fieldName: 'pagePath',
              stringFilter: { matchType: 'BEGINS_WITH', value: '/blog', caseSensitive: false },
            },
          },
          {
            notExpression: {
              filter: {
                fieldName: 'sessionDefaultChannelGroup',
                inListFilter: { values: ['Direct', 'Email'], caseSensitive: false },
              },
            },
          },
        ],
      },
    });
    expect(groups?.metricFilter).toEqual({
      andGroup: {
        expressions: [
          {
            filter: {
              fieldName: 'activeUsers',
              numericFilter: { operation: 'GREATER_THAN', value: { int64Value: '10' } },
            },
          },
          {
            filter: {
              fieldName: 'engagementRate',
              numericFilter: { operation: 'LESS_THAN', value: { doubleValue: 0.5 } },
            },
          },
        ],
      },
    });
    expect(groups?.metrics.map((metric) => metric.name)).toEqual(['sessions', 'activeUsers', 'engagementRate']);
    expect(total).toEqual({
      dateRanges: [{ startDate: '2026-11-02', endDate: '2026-11-08' }],
      metrics: [{ name: 'sessions' }],
      dimensionFilter: groups?.dimensionFilter,
    });
  });

  it('stays inside the limits of GA4, whatever is planned', () => {
    fc.assert(
      fc.property(arbitraryAnswer, ({ plan, property }) => {
        const requests = compile(plan, property);
        expect(requests.length).toBeGreaterThan(0);
        expect(requests.length).toBeLessThanOrEqual(5);
        expect(requests.map((request) => request.id)).toEqual(requests.map((_, index) => `t${index + 1}`));
        for (const { body } of requests) {
          const metrics = body.metrics.map((metric) => metric.name);
          expect(metrics.length).toBeGreaterThan(0);
          expect(metrics.length).toBeLessThanOrEqual(10);
          expect(new Set(metrics).size).toBe(metrics.length);
          expect(body.dimensions?.length ?? 0).toBeLessThanOrEqual(9);
          for (const field of fieldsOf(body.metricFilter)) expect(metrics).toContain(field);
          for (const range of body.dateRanges) {
            expect(range.startDate).toMatch(/^\d{4}-\d\d-\d\d$/);
            expect(range.name ?? 'none').not.toMatch(/^(date_range_|RESERVED_)/);
          }
        }
        // A breakdown never stands without the total that GA4 itself has counted.
        expect(requests.some(({ body }) => body.dimensions === undefined)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

function fieldsOf(filter: unknown): string[] {
  return [...JSON.stringify(filter ?? {}).matchAll(/"fieldName":"([^"]+)"/g)].map((match) => match[1] ?? '');
}
