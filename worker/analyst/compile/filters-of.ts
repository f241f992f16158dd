import type { FieldFilter, FilterExpression } from '../ga4-types.ts';
import type { Filter } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { isMetric } from './is-metric.ts';

/** Which events count: the plan's filters on dimensions, all of them to hold. */
export function dimensionFilterOf(
  { filters }: { filters: Filter[] },
  property: PropertyProfile,
): { dimensionFilter?: FilterExpression } {
  const expression = allOf(filters.filter((filter) => !isMetric(filter.field, property)));
  return expression ? { dimensionFilter: expression } : {};
}

/** Which rows stay: the plan's filters on metrics, and the metrics they need beside them. */
export function metricFilterOf(
  { filters }: { filters: Filter[] },
  property: PropertyProfile,
): { metricFilter?: FilterExpression; metrics: string[] } {
  const conditions = filters.filter((filter) => isMetric(filter.field, property));
  const expression = allOf(conditions);
  const metrics = [...new Set(conditions.map((condition) => condition.field))];
  return expression ? { metricFilter: expression, metrics } : { metrics };
}

function allOf(filters: Filter[]): FilterExpression | undefined {
  const expressions = filters.map(toExpression);
  return expressions.length > 1 ? { andGroup: { expressions } } : expressions[0];
}

function toExpression(filter: Filter): FilterExpression {
  const expression = { filter: toFieldFilter(filter) };
  return filter.negate ? { notExpression: expression } : expression;
}

function toFieldFilter(filter: Filter): FieldFilter {
  const fieldName = filter.field;
  if (filter.op === 'in_list') return { fieldName, inListFilter: { values: filter.values, caseSensitive: false } };
  if (typeof filter.value === 'number') {
    const value = Number.isSafeInteger(filter.value)
      ? { int64Value: `${filter.value}` }
      : { doubleValue: filter.value };
    return { fieldName, numericFilter: { operation: operations[filter.op as keyof typeof operations], value } };
  }
  const matchType = matchTypes[filter.op as keyof typeof matchTypes];
  return { fieldName, stringFilter: { matchType, value: filter.value, caseSensitive: false } };
}

const operations = {
  equal: 'EQUAL',
  less_than: 'LESS_THAN',
  less_than_or_equal: 'LESS_THAN_OR_EQUAL',
  greater_than: 'GREATER_THAN',
  greater_than_or_equal: 'GREATER_THAN_OR_EQUAL',
} as const;

const matchTypes = {
  exact: 'EXACT',
  contains: 'CONTAINS',
  begins_with: 'BEGINS_WITH',
  ends_with: 'ENDS_WITH',
  // A reader who writes a pattern means "somewhere in it".
  regexp: 'PARTIAL_REGEXP',
} as const;
