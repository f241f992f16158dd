import { describe, expect, it } from 'vitest';
import type { Ga4Request, ReportRequest } from '../../analyst/ga4-types.ts';
import { mayShare } from './may-share.ts';

const report = (body: Partial<ReportRequest['body']>): Ga4Request => ({
  id: 't1',
  method: 'runReport',
  purpose: '',
  body: { dateRanges: [{ startDate: '2026-11-01', endDate: '2026-11-10' }], metrics: [{ name: 'sessions' }], ...body },
});
const metric = (...names: string[]) => report({ metrics: names.map((name) => ({ name })) });
const above = (fieldName: string) => ({
  filter: { fieldName, numericFilter: { operation: 'GREATER_THAN' as const, value: { int64Value: '9' } } },
});

describe('mayShare', () => {
  it.each([
    ['counts', metric('sessions', 'activeUsers', 'bounceRate', 'ecommercePurchases')],
    ['key events by name', metric('keyEvents:purchase', 'sessionKeyEventRate:sign_up')],
    [
      'rows kept and ordered by a count',
      report({ metricFilter: above('sessions'), orderBys: [{ metric: { metricName: 'sessions' } }] }),
    ],
    ['dimensions, which no role hides', report({ dimensions: [{ name: 'transactionId' }] })],
  ])('shares %s', (_name, request) => {
    expect(mayShare(request)).toBe(true);
  });

  it.each([
    ['revenue', metric('sessions', 'totalRevenue')],
    ['cost', metric('advertiserAdCost')],
    ['what is computed of both', metric('returnOnAdSpend')],
    ['the value of events', metric('eventValue')],
    ['a figure of the property’s own, which may be marked as money', metric('customEvent:margin')],
    ['a metric that is not known here', metric('tomorrowsMetric')],
    ['a name of every object', metric('constructor')],
    [
      'rows kept by money',
      report({ metricFilter: { notExpression: { andGroup: { expressions: [above('purchaseRevenue')] } } } }),
    ],
    ['rows ordered by money', report({ orderBys: [{ metric: { metricName: 'itemRevenue' } }] })],
  ])('does not share %s', (_name, request) => {
    expect(mayShare(request)).toBe(false);
  });
});
