import type { DataPlan } from '../plan.ts';
import type { Quality } from '../report.ts';

/** No event before, and now nobody came: there is nothing that any question could be about. */
export function isWithoutData({ comparison_gap: gap }: Quality, { compare, filters, metrics }: DataPlan): boolean {
  const countsVisits = metrics.some((name) => /^(sessions|activeUsers|totalUsers|eventCount)$/.test(name));
  return gap !== undefined && gap.until === compare?.end && filters.length === 0 && countsVisits;
}
