import { GoogleError } from '../../http/google-error.ts';
import type { Filter, FilterExpression, NumericValue } from '../transcode/requests.ts';

/** Decides one primitive filter for one value. */
export type Matcher = (value: string) => boolean;

/** @throws GoogleError INVALID_ARGUMENT for a filter without a condition, or a regular expression RE2 would refuse */
export function createMatcher(filter: Filter): Matcher {
  if (filter.stringFilter) return matchString(filter.stringFilter);
  if (filter.inListFilter) return matchList(filter.inListFilter);
  if (filter.numericFilter || filter.betweenFilter) {
    const matches = createNumberMatcher(filter);
    return (value) => value.trim() !== '' && Number.isFinite(Number(value)) && matches(Number(value));
  }
  if (filter.emptyFilter) return (value) => value === '' || value === '(not set)';
  throw invalid(`The filter on ${filter.fieldName ?? ''} must specify exactly one filter condition.`);
}

/** Conditions on metrics, and on dimensions that hold numbers. */
export function createNumberMatcher(filter: Filter): (value: number) => boolean {
  if (filter.betweenFilter) {
    const low = toNumber(filter.betweenFilter.fromValue, 'from_value');
    const high = toNumber(filter.betweenFilter.toValue, 'to_value');
    if (low > high) throw invalid('BetweenFilter from_value must be less than or equal to to_value.');
    return (value) => value >= low && value <= high;
  }
  if (!filter.numericFilter) {
    throw invalid(`Metric filters must be numeric or between filters. The filter on ${filter.fieldName ?? ''} is not.`);
  }
  const operand = toNumber(filter.numericFilter.value, 'value');
  switch (filter.numericFilter.operation) {
    case 'EQUAL':
      return (value) => value === operand;
    case 'LESS_THAN':
      return (value) => value < operand;
    case 'LESS_THAN_OR_EQUAL':
      return (value) => value <= operand;
    case 'GREATER_THAN':
      return (value) => value > operand;
    case 'GREATER_THAN_OR_EQUAL':
      return (value) => value >= operand;
    default:
      throw invalid('NumericFilter operation is required.');
  }
}

/** Walks a filter; the order is the reading order. @throws GoogleError for an expression without any content */
export function listFilters(expression: FilterExpression): Filter[] {
  if (expression.andGroup) return requireFilled(expression.andGroup.expressions).flatMap(listFilters);
  if (expression.orGroup) return requireFilled(expression.orGroup.expressions).flatMap(listFilters);
  if (expression.notExpression) return listFilters(expression.notExpression);
  if (expression.filter) return [expression.filter];
  throw invalid('A FilterExpression must specify one of and_group, or_group, not_expression or filter.');
}

function requireFilled(expressions: FilterExpression[] = []): FilterExpression[] {
  if (expressions.length === 0) throw invalid('A FilterExpressionList must contain at least one expression.');
  return expressions;
}

export function evaluateFilter(expression: FilterExpression, matches: (filter: Filter) => boolean): boolean {
  if (expression.andGroup) return (expression.andGroup.expressions ?? []).every((one) => evaluateFilter(one, matches));
  if (expression.orGroup) return (expression.orGroup.expressions ?? []).some((one) => evaluateFilter(one, matches));
  if (expression.notExpression) return !evaluateFilter(expression.notExpression, matches);
  return expression.filter !== undefined && matches(expression.filter);
}

function matchString(filter: NonNullable<Filter['stringFilter']>): Matcher {
  const fold = filter.caseSensitive ? (text: string) => text : (text: string) => text.toLowerCase();
  const wanted = fold(filter.value ?? '');
  switch (filter.matchType) {
    case 'BEGINS_WITH':
      return (value) => fold(value).startsWith(wanted);
    case 'ENDS_WITH':
      return (value) => fold(value).endsWith(wanted);
    case 'CONTAINS':
      return (value) => fold(value).includes(wanted);
    case 'FULL_REGEXP': {
      const pattern = toRegExp(`^(?:${filter.value ?? ''})$`, filter.caseSensitive);
      return (value) => pattern.test(value);
    }
    case 'PARTIAL_REGEXP': {
      const pattern = toRegExp(filter.value ?? '', filter.caseSensitive);
      return (value) => pattern.test(value);
    }
    default:
      return (value) => fold(value) === wanted;
  }
}

function matchList(filter: NonNullable<Filter['inListFilter']>): Matcher {
  const values = filter.values ?? [];
  if (values.length === 0) throw invalid('InListFilter values must be non-empty.');
  const fold = filter.caseSensitive ? (text: string) => text : (text: string) => text.toLowerCase();
  const wanted = new Set(values.map(fold));
  return (value) => wanted.has(fold(value));
}

/**
 * Google matches with RE2: no lookaround, no backreferences, `(?i)` at the start, and any punctuation may be escaped,
 * which JavaScript allows only without its `u` flag.
 */
function toRegExp(source: string, caseSensitive: boolean | undefined): RegExp {
  const refused = `The regular expression is invalid: ${source}`;
  if (/\(\?(=|!|<=|<!)|\\[1-9]|\\k</.test(source)) throw invalid(refused);
  const folds = caseSensitive !== true || /^(\^\(\?:)?\(\?i\)/.test(source);
  const pattern = source.replace(/^(\^\(\?:)?\(\?i\)/, '$1');
  for (const flags of [folds ? 'iu' : 'u', folds ? 'i' : '']) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // The next flags may take it.
    }
  }
  throw invalid(refused);
}

function toNumber(value: NumericValue | undefined, field: string): number {
  const number = value?.int64Value ?? value?.doubleValue;
  if (number === undefined) throw invalid(`A numeric ${field} is required.`);
  return number;
}

function invalid(message: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message);
}
