import { dayMetrics } from '../../analyst/facts/day-plans.ts';
import type { Report } from '../../analyst/report.ts';
import type { RelatedFacts } from '../../routes/v1/search-schemas.ts';

const dayMs = 86_400_000;
/** Of fewer days hardly any course can be told; of more hardly ever a second one is like it. */
export const [fewestDays, mostDays] = [5, 28];

/** Whether days can be compared with earlier ones, by how many they are. */
export function isComparable({ from, to }: { from: string; to: string }): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / dayMs + 1;
  return days >= fewestDays && days <= mostDays;
}

/** When the figure of an answer last ran like this: null where it is not one figure of whole days, of as many as can be compared. */
export function toSimilarQuestion({ plan }: Report, propertyId: string): RelatedFacts['similar_periods'] {
  if (plan.kind !== 'kpi' && plan.kind !== 'trend') return null;
  const { metrics, filters, range } = plan;
  const [metric, ...others] = metrics;
  if (metric === undefined || others.length > 0 || filters.length > 0 || !dayMetrics.includes(metric)) return null;
  const days = { from: range.start, to: range.end };
  return isComparable(days) ? { property_id: propertyId, metric, ...days } : null;
}
