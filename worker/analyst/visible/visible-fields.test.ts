import { describe, expect, it } from 'vitest';
import { requestsOf } from '../compile/requests-of.ts';
import { isTalk, type Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { syntheticProperty } from '../report/fixtures/synthetic-property.ts';
import { fieldsOfRequest } from './fields-of-request.ts';
import { isOpenPlan, narrowProperty, publicKinds } from './visible-fields.ts';

const days = { start: '2026-11-02', end: '2026-11-08', label: 'last week' };
const before = { start: '2026-10-26', end: '2026-11-01', label: 'the week before' };
const common = { metrics: ['sessions'], range: days, compare: before, filters: [], assumptions: [] };
const onDevice = [{ field: 'deviceCategory', op: 'exact' as const, value: 'mobile' }];
const property: PropertyProfile = {
  ...syntheticProperty,
  metrics: [...syntheticProperty.metrics, { api_name: 'eventCount', ui_name: 'Event count', type: 'TYPE_INTEGER' }],
};

/** One of each kind, by every part that a plan can have. */
const plans: Exclude<Plan, { kind: 'clarify' | 'refuse' | 'explain' }>[] = [
  { kind: 'kpi', ...common, filters: onDevice },
  { kind: 'trend', ...common, granularity: 'week' },
  { kind: 'comparison', ...common, dimensions: ['deviceCategory'] },
  { kind: 'breakdown', ...common, dimensions: ['pagePath', 'date'] },
  {
    ...{ kind: 'top', ...common, dimensions: ['pagePath'], order: 'desc', limit: 5 },
    filters: [{ field: 'bounceRate', op: 'greater_than', value: 0.5 }],
  },
  { kind: 'overview', ...common, metrics: ['activeUsers', 'engagementRate'] },
  { kind: 'realtime', metrics: ['activeUsers'], dimensions: ['deviceCategory'], filters: [], assumptions: [] },
  {
    ...{ kind: 'funnel', range: days, dimension: 'deviceCategory', filters: [], assumptions: [] },
    steps: ['view_item', 'purchase'].map((event) => ({ name: event, event })),
  },
  { kind: 'cohort', granularity: 'week', cohorts: [before], periods: 4, filters: onDevice, assumptions: [] },
  { kind: 'forecast', metrics: ['sessions'], range: days, history: before, filters: [], assumptions: [] },
  { kind: 'anomaly', metrics: ['sessions'], range: days, history: before, filters: onDevice, assumptions: [] },
  { kind: 'why', ...common, dimensions: ['deviceCategory', 'pagePath'] },
];
const all = {
  metrics: property.metrics.map(({ api_name }) => api_name),
  dimensions: [...property.dimensions.map(({ api_name }) => api_name), 'eventName'],
  kinds: [...publicKinds],
};

/** Every name of a field in a request, wherever it is. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const isName = /^(fieldName|metricName|dimensionName|dimension|eventName)$/.test(key) && typeof inner === 'string';
    if (isName) return [key === 'eventName' ? 'eventName' : inner];
    if (key === 'metrics' || key === 'dimensions') return (inner as { name: string }[]).map(({ name }) => name);
    if (key === 'breakdownDimension') return [(inner as { name: string }).name];
    return namesIn(inner);
  });
}

describe('what is open', () => {
  it('is told of every kind there is', () => {
    expect(plans.map(({ kind }) => kind).toSorted()).toEqual([...publicKinds].toSorted());
  });

  it.each(plans)('knows every field that a request of a $kind names', (plan) => {
    for (const request of requestsOf(plan, property)) {
      const { metrics, dimensions } = fieldsOfRequest(request);
      expect(new Set([...metrics, ...dimensions])).toEqual(new Set(namesIn(request.body)));
    }
  });

  it.each(plans)(
    'lets a $kind through where all of it is open, and not where its kind or a field of it is shut',
    (plan) => {
      const narrow = narrowProperty(property, all);
      expect(isOpenPlan(plan, narrow, all)).toBe(true);
      expect(isOpenPlan(plan, narrow, { ...all, kinds: all.kinds.filter((kind) => kind !== plan.kind) })).toBe(false);
      const said = [
        ...('metrics' in plan ? plan.metrics : []),
        ...('dimensions' in plan ? (plan.dimensions ?? []).filter((name) => name !== 'date') : []),
        ...plan.filters.map(({ field }) => field),
        ...(plan.kind === 'funnel' ? ['deviceCategory', 'eventName'] : []),
      ];
      for (const shut of said) {
        const fields = {
          ...all,
          metrics: all.metrics.filter((name) => name !== shut),
          dimensions: all.dimensions.filter((name) => name !== shut),
        };
        expect([shut, isOpenPlan(plan, narrowProperty(property, fields), fields)]).toEqual([shut, false]);
      }
    },
  );

  it('asks for no events beside a comparison where they are shut', () => {
    const fields = { ...all, metrics: ['sessions'] };
    const plan = plans[0];
    if (!plan || isTalk(plan)) throw new Error('no plan');
    expect(requestsOf(plan, narrowProperty(property, fields))).toHaveLength(1);
    expect(requestsOf(plan, property)).toHaveLength(2);
  });
});
