import type { FilterExpression, Ga4Request } from '../ga4-types.ts';

/** Every field that a request names, wherever it names it: columns, conditions, order, steps, cohorts. */
export function fieldsOfRequest({ body }: Ga4Request): { metrics: string[]; dimensions: string[] } {
  const metrics = 'metrics' in body ? body.metrics.map(({ name }) => name) : [];
  const dimensions = 'dimensions' in body ? (body.dimensions ?? []).map(({ name }) => name) : [];
  const orderBys = 'orderBys' in body ? (body.orderBys ?? []) : [];
  const ordered = {
    metrics: orderBys.flatMap(({ metric }) => (metric ? [metric.metricName] : [])),
    dimensions: orderBys.flatMap(({ dimension }) => (dimension ? [dimension.dimensionName] : [])),
  };
  const steps = 'funnel' in body ? ['eventName'] : [];
  const split = 'funnelBreakdown' in body && body.funnelBreakdown ? [body.funnelBreakdown.breakdownDimension.name] : [];
  const cohorts = 'cohortSpec' in body ? body.cohortSpec.cohorts.map(({ dimension }) => dimension) : [];
  return {
    metrics: [
      ...metrics,
      ...ordered.metrics,
      ...fieldsOfFilter('metricFilter' in body ? body.metricFilter : undefined),
    ],
    dimensions: [
      ...dimensions,
      ...ordered.dimensions,
      ...fieldsOfFilter(body.dimensionFilter),
      ...steps,
      ...split,
      ...cohorts,
    ],
  };
}

function fieldsOfFilter(filter: FilterExpression | undefined): string[] {
  if (!filter) return [];
  if ('filter' in filter) return [filter.filter.fieldName];
  if ('notExpression' in filter) return fieldsOfFilter(filter.notExpression);
  const { expressions } = 'andGroup' in filter ? filter.andGroup : filter.orGroup;
  return expressions.flatMap(fieldsOfFilter);
}
