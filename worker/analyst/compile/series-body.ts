import type { RunReportBody } from '../ga4-types.ts';
import type { DataPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { columnsOf } from './columns-of.ts';
import { dateRangesOf } from './date-ranges-of.ts';
import { dimensionFilterOf, metricFilterOf } from './filters-of.ts';

/**
 * Figures per day, week or month. `keepEmptyRows` brings the days whose figures are all zero; a day on which nothing
 * at all was recorded is still not sent.
 */
export function seriesBody(plan: DataPlan, metrics: string[], property: PropertyProfile): RunReportBody {
  const time = plan.kind === 'trend' ? timeDimensionOf(plan) : 'date';
  const condition = metricFilterOf(plan, property);
  return {
    dateRanges: dateRangesOf(plan),
    dimensions: [{ name: time }],
    metrics: columnsOf(metrics, condition.metrics, property),
    ...dimensionFilterOf(plan, property),
    ...(condition.metricFilter ? { metricFilter: condition.metricFilter } : { keepEmptyRows: true }),
    orderBys: [{ dimension: { dimensionName: time } }],
    limit: '10000',
  };
}

/**
 * `yearMonth`, `isoYearIsoWeek` (from Monday) and `yearWeek` (from Sunday) carry their year; `month` and `week` would
 * mix two years.
 */
export function timeDimensionOf({ granularity, week_start }: DataPlan & { kind: 'trend' }): string {
  const week = week_start === 'sunday' ? 'yearWeek' : 'isoYearIsoWeek';
  return { day: 'date', week, month: 'yearMonth' }[granularity];
}
