import type { RunReportBody } from '../ga4-types.ts';
import type { DataPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { columnsOf } from './columns-of.ts';
import { dateRangesOf } from './date-ranges-of.ts';
import { dimensionFilterOf, metricFilterOf } from './filters-of.ts';

/** Figures without dimensions, one row a range. A condition on a metric holds for rows: only a KPI keeps it. */
export function totalBody(plan: DataPlan, metrics: string[], property: PropertyProfile): RunReportBody {
  const condition = plan.kind === 'kpi' ? metricFilterOf(plan, property) : { metrics: [] };
  return {
    dateRanges: dateRangesOf(plan),
    metrics: columnsOf(metrics, condition.metrics, property),
    ...dimensionFilterOf(plan, property),
    ...(condition.metricFilter ? { metricFilter: condition.metricFilter } : {}),
  };
}
