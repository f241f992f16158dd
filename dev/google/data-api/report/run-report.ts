import type { DatabaseSync } from 'node:sqlite';
import type { AnalyticsProperty } from '../../accounts/analytics-properties.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { MetricField } from '../catalogue/field.ts';
import { getMetric } from '../catalogue/field-names.ts';
import { toExchangeRate } from './currency.ts';
import { createNumberMatcher, evaluateFilter, listFilters } from './filter-matcher.ts';
import { formatValue } from './format-value.ts';
import { evaluateExpression } from './metric-expression.ts';
import { orderRows } from './order-rows.ts';
import { listFields } from './parse-report.ts';
import { queryGroups } from './query-rows.ts';
import type { GroupRow } from './group-query.ts';
import { isField, type Report, type ReportDimension, type ReportMetric, type ReportRange } from './report.ts';

interface ReportRow {
  /** With the range's name last when there are several. */
  dimensions: string[];
  range: ReportRange;
  /** One for each metric of the report, invisible ones too. */
  values: number[];
  group: GroupRow;
}

/** A `RunReportResponse` without its quota. Empty lists and zeros are absent, as in proto-JSON. */
export function runReport(
  db: DatabaseSync,
  property: AnalyticsProperty,
  catalogue: Catalogue,
  report: Report,
): Record<string, unknown> {
  const rate = toExchangeRate(property.currencyCode, report.currencyCode);
  const toValue = (metric: ReportMetric, group: GroupRow): number => {
    const valueOf = (field: MetricField) =>
      (group.values.get(field.apiName) ?? 0) * (field.type === 'TYPE_CURRENCY' ? rate : 1);
    return isField(metric.value) ? valueOf(metric.value) : evaluateExpression(metric.value, valueOf);
  };
  const query = (range: ReportRange, dimensions: ReportDimension[]): GroupRow[] =>
    queryGroups(db, {
      propertyId: property.id,
      range,
      dimensions,
      metrics: listNeededMetrics(report, catalogue),
      filter: report.dimensionFilter,
      findDimension: catalogue.findDimension,
    });
  const several = report.ranges.length > 1;
  const toRow = (range: ReportRange, group: GroupRow): ReportRow => ({
    dimensions: several ? [...group.dimensions, range.name] : group.dimensions,
    range,
    values: report.metrics.map((metric) => toValue(metric, group)),
    group,
  });

  const found = report.ranges
    .flatMap((range) => query(range, report.dimensions).map((group) => toRow(range, group)))
    .filter((row) => report.keepEmptyRows || report.metrics.length === 0 || row.values.some((value) => value !== 0))
    .filter((row) => passesMetricFilter(report, catalogue, row, toValue));
  const dimensionNames = report.dimensions.map((dimension) => dimension.name);
  if (several) dimensionNames.push('dateRange');
  const metricNames = report.metrics.map((metric) => metric.name);
  const rows = orderRows(found, report.orderBys, dimensionNames, metricNames);
  const page = rows.slice(report.offset, report.offset + report.limit);
  const visible = report.metrics.filter((metric) => metric.visible);

  return {
    ...(dimensionNames.length > 0 && { dimensionHeaders: dimensionNames.map((name) => ({ name })) }),
    ...(visible.length > 0 && { metricHeaders: visible.map(({ name, type }) => ({ name, type })) }),
    ...(page.length > 0 && { rows: page.map((row) => toJsonRow(report, row.dimensions, row.values)) }),
    ...(rows.length > 0 && toAggregates(report, rows, several, (range) => toTotals(report, query(range, []), toValue))),
    ...(rows.length > 0 && { rowCount: rows.length }),
    metadata: { currencyCode: report.currencyCode, timeZone: property.timeZone },
    kind: 'analyticsData#runReport',
  };
}

/** Every field that a shown, hidden or filtering metric is made of, once. */
function listNeededMetrics(report: Report, catalogue: Catalogue): MetricField[] {
  const own = new Set(report.metrics.map((metric) => metric.name));
  const filtering = (report.metricFilter ? listFilters(report.metricFilter) : [])
    .map((filter) => filter.fieldName ?? '')
    .filter((name) => !own.has(name))
    .map((name) => getMetric(catalogue, name));
  return [...new Set([...report.metrics.flatMap(listFields), ...filtering])];
}

/** Like SQL's HAVING: after grouping, on metrics of the report or others. */
function passesMetricFilter(
  report: Report,
  catalogue: Catalogue,
  row: ReportRow,
  toValue: (metric: ReportMetric, group: GroupRow) => number,
): boolean {
  if (!report.metricFilter) return true;
  return evaluateFilter(report.metricFilter, (filter) => {
    const name = filter.fieldName ?? '';
    const index = report.metrics.findIndex((metric) => metric.name === name);
    const field = getFilterMetric(catalogue, name, index);
    const value = field ? toValue(field, row.group) : (row.values[index] ?? 0);
    return createNumberMatcher(filter)(value);
  });
}

function getFilterMetric(catalogue: Catalogue, name: string, index: number): ReportMetric | undefined {
  if (index >= 0) return undefined;
  const field = getMetric(catalogue, name);
  return { name, type: field.type, visible: false, value: field };
}

function toJsonRow(report: Report, dimensions: string[], values: number[]): Record<string, unknown> {
  const shown = report.metrics.flatMap((metric, index) =>
    metric.visible ? [{ value: formatValue(values[index] ?? 0, metric.type) }] : [],
  );
  return {
    ...(dimensions.length > 0 && { dimensionValues: dimensions.map((value) => ({ value })) }),
    ...(shown.length > 0 && { metricValues: shown }),
  };
}

/** One row a date range. Totals are the report without its dimensions, before the metric filter. */
function toAggregates(
  report: Report,
  rows: ReportRow[],
  several: boolean,
  totalsOf: (range: ReportRange) => number[],
): Record<string, unknown> {
  const toRows = (marker: string, valuesOf: (range: ReportRange) => number[]) =>
    report.ranges.map((range) =>
      toJsonRow(report, [...report.dimensions.map(() => marker), ...(several ? [range.name] : [])], valuesOf(range)),
    );
  const extreme = (choose: (...values: number[]) => number) => (range: ReportRange) =>
    report.metrics.map((_, index) => {
      const values = rows.filter((row) => row.range === range).map((row) => row.values[index] ?? 0);
      return values.length === 0 ? 0 : values.reduce((a, b) => choose(a, b));
    });
  const asked = new Set(report.aggregations);
  return {
    ...(asked.has('TOTAL') && { totals: toRows('RESERVED_TOTAL', totalsOf) }),
    ...(asked.has('MAXIMUM') && { maximums: toRows('RESERVED_MAX', extreme(Math.max)) }),
    ...(asked.has('MINIMUM') && { minimums: toRows('RESERVED_MIN', extreme(Math.min)) }),
  };
}

function toTotals(
  report: Report,
  groups: GroupRow[],
  toValue: (metric: ReportMetric, group: GroupRow) => number,
): number[] {
  const [group] = groups;
  return report.metrics.map((metric) => (group ? toValue(metric, group) : 0));
}
