import type { RunReportBody } from '../ga4-types.ts';
import type { DataPlan } from '../plan.ts';
import type { TimeSplit } from '../proof/time-split.ts';
import type { PropertyProfile } from '../property.ts';
import { columnsOf } from './columns-of.ts';
import { daysOf } from './date-ranges-of.ts';
import { dimensionFilterOf, metricFilterOf } from './filters-of.ts';

/**
 * Figures per day (week, hour ...) and group, in the order of time. Only of the range itself: the one it is compared
 * with is told by the groups' own totals.
 */
export function linesBody(
  plan: DataPlan,
  { time, groups }: TimeSplit,
  metrics: string[],
  property: PropertyProfile,
): RunReportBody {
  const condition = metricFilterOf(plan, property);
  const dimensions = [time, ...groups];
  return {
    dateRanges: [daysOf(plan.range)],
    dimensions: dimensions.map((name) => ({ name })),
    metrics: columnsOf(metrics, condition.metrics, property),
    ...dimensionFilterOf(plan, property),
    ...(condition.metricFilter ? { metricFilter: condition.metricFilter } : {}),
    orderBys: dimensions.map((dimensionName) => ({ dimension: { dimensionName } })),
    limit: '10000',
  };
}
