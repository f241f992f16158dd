import { countDays, daysBefore, yearBefore, type Days } from './days.ts';
import type { Filter, Plan } from '../../../worker/analyst/plan.ts';

/** Plans whose parts a reader can change and ask again. */
export type EditablePlan = Extract<
  Plan,
  {
    kind:
      | 'kpi'
      | 'trend'
      | 'comparison'
      | 'breakdown'
      | 'top'
      | 'overview'
      | 'why'
      | 'funnel'
      | 'anomaly'
      | 'similar'
      | 'forecast';
  }
>;

const editable: Plan['kind'][] = [
  'kpi',
  'trend',
  'comparison',
  'breakdown',
  'top',
  'overview',
  'why',
  'funnel',
  'anomaly',
  'similar',
  'forecast',
];

export function isEditable(plan: Plan): plan is EditablePlan {
  return editable.includes(plan.kind);
}

/** The days of a forecast are to come, those of an anomaly and of similar days have what is looked through before them. */
export function hasFreeRange(plan: EditablePlan): boolean {
  return plan.kind !== 'forecast' && plan.kind !== 'anomaly' && plan.kind !== 'similar';
}

export type Compared = 'none' | 'before' | 'year';

/** What a plan may be compared with; nothing when its kind knows no comparison. */
export function comparisonsOf(plan: EditablePlan): Compared[] {
  if (plan.kind === 'funnel' || !hasFreeRange(plan)) return [];
  return plan.kind === 'comparison' || plan.kind === 'why' ? ['before', 'year'] : ['none', 'before', 'year'];
}

export function comparedOf(plan: EditablePlan): Compared {
  const compare = 'compare' in plan ? plan.compare : undefined;
  if (!compare || !('range' in plan)) return 'none';
  const daysApart = countDays({ start: compare.start, end: plan.range.start }) - 1;
  return daysApart >= 364 && daysApart <= 366 && countDays(plan.range) < 364 ? 'year' : 'before';
}

/** Other days; what they are compared with moves along. The server names both. */
export function withRange<Some extends EditablePlan>(plan: Some, days: Days): Some {
  const changed = { ...plan, range: { ...days, label: unnamed } };
  return 'compare' in plan && plan.compare ? withCompared(changed, comparedOf(plan)) : changed;
}

export function withCompared<Some extends EditablePlan>(plan: Some, compared: Compared): Some {
  if (compared === 'none') {
    const { compare: _, ...rest } = plan as Some & { compare?: unknown };
    return rest as Some;
  }
  const days = compared === 'year' ? yearBefore(plan.range) : daysBefore(plan.range);
  return { ...plan, compare: { ...days, label: unnamed } };
}

export function withMetric<Some extends EditablePlan>(plan: Some, index: number, name: string): Some {
  if (!('metrics' in plan)) return plan;
  const metrics = plan.metrics.map((each, at) => (at === index ? name : each));
  return { ...plan, metrics: [...new Set(metrics)] };
}

/** `index` undefined adds a filter; `filter` undefined removes one. */
export function withFilter<Some extends EditablePlan>(
  plan: Some,
  index: number | undefined,
  filter: Filter | undefined,
): Some {
  const kept = index === undefined ? plan.filters : plan.filters.filter((_, at) => at !== index);
  if (!filter) return { ...plan, filters: kept };
  return { ...plan, filters: kept.toSpliced(index ?? kept.length, 0, filter) };
}

/** Every range has a name; the server gives it, and this is never shown. */
const unnamed = '…';
