import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import type { OrderBy, RunReportBody } from '../ga4-types.ts';
import type { DataPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { dateRangesOf, daysOf } from './date-ranges-of.ts';
import { dimensionFilterOf, metricFilterOf } from './filters-of.ts';
import { isMetric } from './is-metric.ts';
import { columnsOf } from './columns-of.ts';
import { overviewDimension } from './overview-dimension.ts';

/** The most rows of one reply that a report keeps. */
const mostRows = '1000';

/** Every group, the largest first; hours and weekdays in their own order. */
export function groupsBody(
  plan: DataPlan,
  dimensions: string[],
  metrics: string[],
  property: PropertyProfile,
): RunReportBody {
  const condition = metricFilterOf(plan, property);
  const inTime = describeDimension(dimensions[0] ?? '', property).time;
  return {
    dateRanges: dateRangesOf(plan),
    dimensions: dimensions.map((name) => ({ name })),
    metrics: columnsOf(metrics, condition.metrics, property),
    ...dimensionFilterOf(plan, property),
    ...(condition.metricFilter ? { metricFilter: condition.metricFilter } : {}),
    ...(keepsNought(plan, property) ? { keepEmptyRows: true } : {}),
    orderBys: orderBy(inTime ? undefined : metrics[0], 'desc', dimensions),
    limit: mostRows,
  };
}

/** "Engagement rate below 20 %": a group whose rate is nought is one of them, which Google leaves out unless asked. */
function keepsNought({ filters }: DataPlan, property: PropertyProfile): boolean {
  return filters.some(
    ({ field, op, negate }) =>
      op.startsWith('less') &&
      !negate &&
      isMetric(field, property) &&
      describeMetric(field, property).unit === 'fraction',
  );
}

/**
 * The first groups of the range, and apart from them those of the range before: in one request the limit would cut
 * through the rows of both, and a group without a row could be a small one or one cut off.
 */
export function rankingBodies(
  plan: DataPlan & { kind: 'top' },
  dimensions: string[],
  metrics: string[],
  property: PropertyProfile,
): RunReportBody[] {
  const orderBys = orderBy(metrics[0], plan.order, dimensions);
  const groups = { ...groupsBody(plan, dimensions, metrics, property), orderBys };
  // Google has no limit for each value of a dimension: the report keeps so many of each.
  const limit = plan.each === undefined ? `${plan.limit}` : mostRows;
  const current = { ...groups, dateRanges: [daysOf(plan.range)], limit };
  return plan.compare ? [current, { ...groups, dateRanges: [daysOf(plan.compare)] }] : [current];
}

/** Where the change of an overview's first figure may come from. */
export function overviewGroups(plan: DataPlan, metrics: string[], property: PropertyProfile): RunReportBody[] {
  const dimension = overviewDimension(metrics[0], property);
  return dimension === undefined ? [] : [groupsBody(plan, [dimension], metrics, property)];
}

/** Equal figures in the order of their names, so that the same question gives the same rows. */
function orderBy(metric: string | undefined, order: 'asc' | 'desc', dimensions: string[]): OrderBy[] {
  const byName = dimensions.map((dimensionName) => ({ dimension: { dimensionName } }));
  return metric ? [{ metric: { metricName: metric }, desc: order === 'desc' }, ...byName] : byName;
}
