import { describe, expect, it } from 'vitest';
import type { Ga4Request, RunReportReply } from '../ga4-types.ts';
import { syntheticProperty as property } from '../report/fixtures/synthetic-property.ts';
import { ReplyMismatch, toTable } from './to-table.ts';

const request: Ga4Request = {
  id: 't1',
  method: 'runReport',
  purpose: 'sessions by channel',
  body: {
    dateRanges: [
      { startDate: '2026-11-02', endDate: '2026-11-08', name: 'current' },
      { startDate: '2026-10-26', endDate: '2026-11-01', name: 'previous' },
    ],
    dimensions: [{ name: 'sessionDefaultChannelGroup' }],
    metrics: [{ name: 'sessions' }, { name: 'totalRevenue' }],
  },
};
const reply: RunReportReply = {
  dimensionHeaders: [{ name: 'sessionDefaultChannelGroup' }, { name: 'dateRange' }],
  metricHeaders: [
    { name: 'sessions', type: 'TYPE_INTEGER' },
    { name: 'totalRevenue', type: 'TYPE_CURRENCY' },
  ],
  rows: [
    {
      dimensionValues: [{ value: 'Direct' }, { value: 'current' }],
      metricValues: [{ value: '12' }, { value: '3.5' }],
    },
  ],
  rowCount: 7,
  metadata: {},
};

describe('toTable', () => {
  const [row] = reply.rows;
  const withRow = (change: Partial<(typeof reply.rows)[number]>) => ({ ...reply, rows: [{ ...row!, ...change }] });

  it('makes numbers of metrics, keeps text as it is, and labels both', () => {
    expect(toTable(request, reply, property)).toEqual({
      dimensions: [
        { name: 'sessionDefaultChannelGroup', label: 'Channel' },
        { name: 'dateRange', label: 'Period' },
      ],
      metrics: [
        { name: 'sessions', label: 'Sessions', type: 'TYPE_INTEGER', unit: 'count' },
        { name: 'totalRevenue', label: 'Total revenue', type: 'TYPE_CURRENCY', unit: 'currency' },
      ],
      rows: [{ dimensions: ['Direct', 'current'], metrics: [12, 3.5] }],
      row_count: 7,
    });
  });

  it('leaves out the zeros of a metric that the reader may not see', () => {
    const restricted = {
      ...reply,
      metadata: {
        schemaRestrictionResponse: {
          activeMetricRestrictions: [{ metricName: 'totalRevenue', restrictedMetricTypes: ['REVENUE_DATA'] }],
        },
      },
    };
    const table = toTable(request, restricted, property);
    expect(table.metrics.map((metric) => metric.name)).toEqual(['sessions']);
    expect(table.rows).toEqual([{ dimensions: ['Direct', 'current'], metrics: [12] }]);
  });

  it.each(['many', '', ' 1', '0x10', '1,000', 'NaN', 'Infinity', '1e400', '9007199254740993'])(
    'leaves out a metric with a value that cannot be read (%j)',
    (value) => {
      const second = { ...row!, metricValues: [{ value: '1' }, { value }] };
      const table = toTable(request, { ...reply, rows: [row!, second] }, property);
      expect(table.metrics.map((metric) => metric.name)).toEqual(['sessions']);
      expect(table.rows.map(({ metrics }) => metrics)).toEqual([[12], [1]]);
    },
  );

  it.each(['0', '-5', '12.5', '1.2E-4', '9007199254740991'])('reads %s', (value) => {
    const table = toTable(request, withRow({ metricValues: [{ value }, { value: '1' }] }), property);
    expect(table.rows[0]?.metrics).toEqual([Number(value), 1]);
  });

  it.each<[string, RunReportReply]>([
    ['another dimension', { ...reply, dimensionHeaders: [{ name: 'country' }, { name: 'dateRange' }] }],
    ['no date range', { ...reply, dimensionHeaders: [{ name: 'sessionDefaultChannelGroup' }] }],
    ['metrics in another order', { ...reply, metricHeaders: reply.metricHeaders.toReversed() }],
    ['a row that is too short', withRow({ metricValues: [{ value: '1' }] })],
    ['a date range nobody asked for', withRow({ dimensionValues: [{ value: 'Direct' }, { value: 'date_range_2' }] })],
    ['no number at all', withRow({ metricValues: [{ value: 'many' }, { value: '' }] })],
    ['more rows than it counts', { ...reply, rowCount: 0 }],
  ])('refuses a reply with %s', (_what, wrong) => {
    expect(() => toTable(request, wrong, property)).toThrow(ReplyMismatch);
  });
});
