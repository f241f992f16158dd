import type { RunReportBody } from '../ga4-types.ts';
import type { DataPlan, DateRange } from '../plan.ts';

/** The plan's range, and beside it the one it is compared with; then GA4 adds a `dateRange` column with these names. */
export function dateRangesOf(plan: DataPlan): RunReportBody['dateRanges'] {
  if (!plan.compare) return [daysOf(plan.range)];
  return [
    { ...daysOf(plan.range), name: 'current' },
    { ...daysOf(plan.compare), name: 'previous' },
  ];
}

export function daysOf({ start, end }: DateRange): { startDate: string; endDate: string } {
  return { startDate: start, endDate: end };
}
