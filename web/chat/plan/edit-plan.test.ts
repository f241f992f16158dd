import { describe, expect, it } from 'vitest';
import { comparedOf, comparisonsOf, isEditable, withCompared, withFilter, withMetric, withRange } from './edit-plan.ts';
import type { EditablePlan } from './edit-plan.ts';

const range = { start: '2026-11-16', end: '2026-11-22', label: 'last week' };
const before = { start: '2026-11-09', end: '2026-11-15', label: 'the week before' };
const kpi = {
  kind: 'kpi',
  metrics: ['sessions', 'totalUsers'],
  range,
  compare: before,
  filters: [],
  assumptions: [],
} as const;
const plan = kpi as unknown as Extract<EditablePlan, { kind: 'kpi' }>;

describe('editing a plan', () => {
  it('moves what it is compared with along with its days', () => {
    expect(withRange(plan, { start: '2026-10-01', end: '2026-10-31' })).toMatchObject({
      range: { start: '2026-10-01', end: '2026-10-31' },
      compare: { start: '2026-09-01', end: '2026-09-30' },
    });
    const yearly = withCompared(plan, 'year');
    expect(comparedOf(yearly)).toBe('year');
    expect(withRange(yearly, { start: '2026-10-05', end: '2026-10-06' }).compare).toMatchObject({
      start: '2025-10-05',
      end: '2025-10-06',
    });
  });

  it('takes the comparison away where the question can do without', () => {
    expect('compare' in withCompared(plan, 'none')).toBe(false);
    expect(comparisonsOf({ ...plan, kind: 'comparison', compare: before })).toEqual(['before', 'year']);
  });

  it('changes one figure and never asks for one twice', () => {
    expect(withMetric(plan, 0, 'bounceRate').metrics).toEqual(['bounceRate', 'totalUsers']);
    expect(withMetric(plan, 0, 'totalUsers').metrics).toEqual(['totalUsers']);
  });

  it('adds, changes and removes a filter', () => {
    const germany = { field: 'country', op: 'exact', value: 'Germany' } as const;
    const one = withFilter(plan, undefined, germany);
    expect(one.filters).toEqual([germany]);
    expect(withFilter(one, 0, { ...germany, value: 'France' }).filters).toEqual([{ ...germany, value: 'France' }]);
    expect(withFilter(one, 0, undefined).filters).toEqual([]);
  });

  it('is not offered for what has no request', () => {
    expect(isEditable({ kind: 'explain', fields: ['sessions'] })).toBe(false);
    expect(isEditable(plan)).toBe(true);
  });
});
