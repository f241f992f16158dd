import { describe, expect, it } from 'vitest';
import type { DataPlan, Filter, Plan } from '../plan.ts';
import { checkPlan } from './check-plan.ts';
import type { PlanRejected } from './plan-rejected.ts';

const property = {
  property: 'properties/1',
  display_name: 'Shop',
  time_zone: 'Europe/Berlin',
  currency: 'EUR',
  dimensions: [{ api_name: 'pagePath', ui_name: 'Page path' }],
  metrics: [{ api_name: 'sessions', ui_name: 'Sessions', type: 'TYPE_INTEGER' }],
};
const today = '2026-03-11';
const kpi: DataPlan = {
  kind: 'kpi',
  metrics: ['sessions'],
  range: { start: '2026-03-01', end: today, label: 'this month' },
  assumptions: [],
  filters: [],
};

function reasonsFor(changes: Partial<DataPlan>): string[] {
  try {
    checkPlan({ ...kpi, ...changes } as Plan, { property, today });
    return [];
  } catch (error) {
    return (error as PlanRejected).reasons;
  }
}

function range(start: string, end: string) {
  return { start, end, label: 'some days' };
}

describe('checkPlan', () => {
  it('lets a plan through that the property can answer', () => {
    expect(checkPlan(kpi, { property, today })).toBe(kpi);
    expect(reasonsFor({ range: range('2025-01-09', today) })).toEqual([]);
    expect(reasonsFor({ compare: range('2026-02-01', '2026-02-28') })).toEqual([]);
  });

  it('asks nothing of a plan that asks Google nothing', () => {
    const refusal: Plan = { kind: 'refuse', reason: 'Google does not know salaries.', nearest: [] };
    expect(checkPlan(refusal, { property, today })).toBe(refusal);
  });

  it('names every fault at once', () => {
    expect(
      reasonsFor({
        metrics: ['sessions', 'joy'],
        filters: [{ field: 'mood', op: 'exact', value: 'good' }],
        range: range('2026-03-05', '2026-03-02'),
      }),
    ).toEqual([
      'Metric joy does not exist.',
      'There is no dimension mood to filter by.',
      'The range 2026-03-05 to 2026-03-02 ends before it starts.',
    ]);
  });

  it.each([
    ['2026-03-01', '2026-03-12', /ends in the future/],
    ['2014-01-01', '2014-02-01', /before Google Analytics has data/],
    ['2025-01-08', '2026-03-11', /longer than 14 months/],
  ])('rejects %s to %s', (start, end, reason) => {
    expect(reasonsFor({ range: range(start, end) })).toEqual([expect.stringMatching(reason)]);
    expect(reasonsFor({ range: range('2019-01-01', '2019-01-02'), compare: range(start, end) })).toEqual([
      expect.stringMatching(reason),
    ]);
  });

  it.each([
    ['2026-03-02', '2026-03-05'],
    ['2026-02-20', today],
  ])('rejects a compared range that is part of the range, or the other way round: %s to %s', (start, end) => {
    expect(reasonsFor({ compare: range(start, end) })).toEqual([expect.stringMatching(/part of the other/)]);
  });

  it('takes a compared range that shares some days with the range', () => {
    expect(reasonsFor({ compare: range('2026-02-20', '2026-03-01') })).toEqual([]);
  });

  it.each<[string, Filter, RegExp]>([
    ['words against a metric', { field: 'sessions', op: 'exact', value: 'many' }, /no dimension sessions/],
    ['a number against a dimension', { field: 'pagePath', op: 'equal', value: 1 }, /no metric pagePath/],
    ['a broken pattern', { field: 'pagePath', op: 'regexp', value: '(/blog' }, /pattern for pagePath/],
    ['a pattern RE2 has not', { field: 'pagePath', op: 'regexp', value: '^/(?!blog)' }, /pattern for pagePath/],
  ])('rejects %s', (_name, filter, reason) => {
    expect(reasonsFor({ filters: [filter] })).toEqual([expect.stringMatching(reason)]);
  });
});
