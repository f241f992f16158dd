import type { DataPlan } from '../../plan.ts';
import type { Reading } from '../read/reading.ts';

/**
 * "Compare the two" after the same figure of two periods: one against the other, the later first. Undefined where the
 * two differ in more than their days, or share some.
 */
export function comparePair({ signals, dates }: Reading, plans: DataPlan[]): DataPlan | undefined {
  const [one, other] = plans.slice(-2);
  if (!signals.has('pair') || !signals.has('compare') || dates.length > 0 || !one || !other) return undefined;
  const [past, current] = one.range.start < other.range.start ? [one, other] : [other, one];
  if (past.range.end >= current.range.start || subjectOf(past) !== subjectOf(current)) return undefined;
  const { metrics, filters, range } = current;
  const grouped = 'dimensions' in current && current.dimensions ? { dimensions: current.dimensions } : {};
  return { kind: 'comparison', metrics, filters, range, compare: past.range, assumptions: [], ...grouped };
}

/** What a plan is about, whatever its days. */
function subjectOf(plan: DataPlan): string {
  const { metrics, filters } = plan;
  return JSON.stringify([metrics, 'dimensions' in plan ? plan.dimensions : [], filters]);
}
