import type { Filter, IsoDate, Plan } from '../../analyst/plan.ts';

/** What a rule asks Google for: its figure by day. */
export function figurePlan(
  { metric, filters }: { metric: string; filters: Filter[] },
  days: { start: IsoDate; end: IsoDate },
) {
  return {
    kind: 'anomaly',
    metrics: [metric],
    range: { start: days.end, end: days.end, label: days.end },
    history: { ...days, label: days.start },
    filters,
    assumptions: [],
  } satisfies Plan;
}
