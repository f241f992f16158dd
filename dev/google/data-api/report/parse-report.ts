import { GoogleError } from '../../http/google-error.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { findIncompatible } from '../catalogue/compatibility.ts';
import { getDimension, getMetric } from '../catalogue/field-names.ts';
import type { DimensionField, MetricField } from '../catalogue/field.ts';
import type { DimensionRequest, MetricRequest, RunReportRequest } from '../transcode/requests.ts';
import { listFields } from './list-fields.ts';
import { parseMetricExpression } from './metric-expression.ts';
import { parseComparisons } from './parse-comparisons.ts';
import { parseFilters } from './parse-filters.ts';
import type { Report, ReportDimension, ReportMetric } from './report.ts';
import { resolveDateRanges } from './resolve-date-ranges.ts';
import { isKnownCurrency } from './currency.ts';

const MOST_DIMENSIONS = 9;
const MOST_METRICS = 10;
const DEFAULT_LIMIT = 10_000;
const LARGEST_LIMIT = 250_000;

export interface ReportContext {
  catalogue: Catalogue;
  /** Day number in the property's time zone. */
  today: number;
  currencyCode: string;
}

/**
 * Checks a request in the order in which Google does: a request with two faults gets the message it would get there.
 * @throws GoogleError INVALID_ARGUMENT
 */
export function parseReport(request: RunReportRequest, context: ReportContext): Report {
  const { catalogue } = context;
  const dimensions = parseDimensions(request.dimensions ?? [], catalogue);
  const metrics = parseMetrics(request.metrics ?? [], catalogue);
  const { limit, offset } = parsePage(request);
  const ranges = resolveDateRanges(request.dateRanges ?? [], context.today);
  requireCount(dimensions.length, MOST_DIMENSIONS, 'dimensions');
  requireCount(metrics.length, MOST_METRICS, 'metrics');
  if (dimensions.length === 0 && metrics.length === 0) {
    throw invalid('Requests require dimensions and/or metrics. Most requests include both.');
  }
  const { filterDimensions, filterMetrics } = parseFilters(request, catalogue, metrics);
  const comparisons = parseComparisons(request.comparisons, dimensions, catalogue);
  const orderBys = parseOrderBys(request, dimensions, metrics, ranges.length > 1);
  const aggregations = parseAggregations(request.metricAggregations ?? []);
  const currencyCode = request.currencyCode || context.currencyCode;
  if (!isKnownCurrency(currencyCode)) throw invalid(`Invalid currency code: ${currencyCode}`);
  requireCompatible(
    [...dimensions.flatMap((dimension) => dimension.fields), ...filterDimensions],
    [...metrics.flatMap(listFields), ...filterMetrics],
  );
  return {
    dimensions,
    metrics,
    ranges,
    ...(request.dimensionFilter && { dimensionFilter: request.dimensionFilter }),
    ...(request.metricFilter && { metricFilter: request.metricFilter }),
    orderBys,
    offset,
    limit,
    aggregations,
    keepEmptyRows: request.keepEmptyRows ?? false,
    returnPropertyQuota: request.returnPropertyQuota ?? false,
    currencyCode,
    comparisons,
  };
}

/** @throws GoogleError naming the fields to take away, when the fields cannot be in one report */
export function requireCompatible(dimensions: DimensionField[], metrics: MetricField[]): void {
  const remove = findIncompatible(dimensions, metrics);
  if (!remove) return;
  throw invalid(
    `Please remove ${remove.join(', ')} to make the request compatible. The request's dimensions & metrics are incompatible. To learn more, see https://ga-dev-tools.web.app/ga4/dimensions-metrics-explorer/`,
  );
}

export function parseDimensions(requests: DimensionRequest[], catalogue: Catalogue): ReportDimension[] {
  const dimensions = requests.map((request): ReportDimension => {
    const { name = '', dimensionExpression: expression } = request;
    if (!expression && name === 'comparison') return { name, fields: [] };
    if (!expression) return { name, fields: [getDimension(catalogue, name)] };
    requireFreeName(name, 'Dimension');
    const { lowerCase, upperCase, concatenate } = expression;
    if (lowerCase) {
      return { name, fields: [getDimension(catalogue, lowerCase.dimensionName ?? '')], letterCase: 'lower' };
    }
    if (upperCase) {
      return { name, fields: [getDimension(catalogue, upperCase.dimensionName ?? '')], letterCase: 'upper' };
    }
    const names = concatenate?.dimensionNames ?? [];
    if (names.length === 0) throw invalid(`The dimension expression of ${name} is empty.`);
    return {
      name,
      fields: names.map((one) => getDimension(catalogue, one)),
      delimiter: concatenate?.delimiter ?? '',
    };
  });
  const repeated = findRepeated(dimensions);
  if (repeated !== undefined) throw invalid(`Found duplicate dimensions: ${repeated}`);
  return dimensions;
}

export function parseMetrics(requests: MetricRequest[], catalogue: Catalogue): ReportMetric[] {
  const metrics = requests.map((request): ReportMetric => {
    const { name = '', expression, invisible = false } = request;
    if (!expression) {
      const field = getMetric(catalogue, name);
      return { name, type: field.type, visible: !invisible, value: field };
    }
    requireFreeName(name, 'Metric');
    const value = parseMetricExpression(expression, (one) => getMetric(catalogue, one));
    // A renamed metric keeps its type; a formula is a number.
    const type = value.kind === 'metric' ? value.field.type : 'TYPE_FLOAT';
    return { name, type, visible: !invisible, value };
  });
  const repeated = findRepeated(metrics);
  if (repeated !== undefined) {
    throw invalid(`Duplicate metrics are not allowed. Found duplicate metrics: ${repeated}`);
  }
  return metrics;
}

function parsePage(request: RunReportRequest): { limit: number; offset: number } {
  const { limit = 0, offset = 0 } = request;
  if (limit < 0) throw invalid(`limit must be positive. The API received limit = ${limit}`);
  if (offset < 0) throw invalid(`offset must be positive. The API received offset = ${offset}`);
  return { limit: limit === 0 ? DEFAULT_LIMIT : Math.min(limit, LARGEST_LIMIT), offset };
}

function parseOrderBys(
  request: RunReportRequest,
  dimensions: ReportDimension[],
  metrics: ReportMetric[],
  hasDateRange: boolean,
) {
  const names = new Set([...dimensions, ...metrics].map((field) => field.name));
  if (hasDateRange) names.add('dateRange');
  for (const orderBy of request.orderBys ?? []) {
    if (orderBy.pivot) throw invalid('Pivot order bys are only supported in pivot reports.');
    const name = orderBy.metric?.metricName ?? orderBy.dimension?.dimensionName ?? '';
    if (!names.has(name)) {
      throw invalid(`Field ${name} exists in OrderBy but is not defined in input Dimensions/Metrics list`);
    }
  }
  return request.orderBys ?? [];
}

function parseAggregations(names: string[]): Report['aggregations'] {
  return names.flatMap((name) => {
    if (name === 'TOTAL' || name === 'MINIMUM' || name === 'MAXIMUM') return [name];
    if (name === 'COUNT') throw invalid('Metric aggregation Count is not supported in ReportRequest.');
    return [];
  });
}

function requireCount(count: number, most: number, what: string): void {
  if (count <= most) return;
  throw invalid(
    `Requests are limited to ${most} ${what} within a nested request.\n  This request is for ${count} ${what}.`,
  );
}

function requireFreeName(name: string, what: string): void {
  if (!/^[A-Za-z0-9_]+$/.test(name))
    throw invalid(`${what} name ${name} must match the regular expression ^[a-zA-Z0-9_]+$.`);
}

function findRepeated(fields: { name: string }[]): string | undefined {
  return fields.find((field, index) => fields.findIndex((other) => other.name === field.name) !== index)?.name;
}

function invalid(message: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message);
}
