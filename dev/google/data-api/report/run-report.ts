import type { MethodContext } from '../data-api.ts';
import { openReport, type OpenReport, type ReportRow, type Slice } from './open-report.ts';
import { orderRows } from './order-rows.ts';
import { isComparison, type Report } from './report.ts';
import { toHeaders, toJsonRow } from './to-json-row.ts';

/** A `RunReportResponse` without its quota. Empty lists and zeros are absent, as in proto-JSON. */
export function runReport(
  context: MethodContext,
  report: Report,
): { response: Record<string, unknown>; rowCount: number } {
  const open = openReport(context, report);
  const hasRanges = report.ranges.length > 1;
  const named = open
    .readRows(report.dimensions)
    .map((row) => (hasRanges ? { ...row, dimensions: [...row.dimensions, row.slice.range.name] } : row));
  const dimensionNames = [...report.dimensions.map(({ name }) => name), ...(hasRanges ? ['dateRange'] : [])];
  const metricNames = report.metrics.map((metric) => metric.name);
  const rows = orderRows(named, report.orderBys, dimensionNames, metricNames);
  const page = rows.slice(report.offset, report.offset + report.limit);
  const response = {
    ...toHeaders(dimensionNames, report.metrics),
    ...(page.length > 0 && { rows: page.map((row) => toJsonRow(report.metrics, row.dimensions, row.values)) }),
    ...(rows.length > 0 && toAggregates(report, open, rows)),
    ...(rows.length > 0 && { rowCount: rows.length }),
    metadata: open.metadata,
  };
  return { response, rowCount: rows.length };
}

/** One row a date range and comparison. Totals are the report without its dimensions, before the metric filter. */
function toAggregates(report: Report, open: OpenReport, rows: ReportRow[]): Record<string, unknown> {
  const toRows = (marker: string, valuesOf: (slice: Slice) => number[]) =>
    open.slices.map((slice) => {
      const texts = report.dimensions.map((dimension) =>
        isComparison(dimension) ? (slice.comparison?.name ?? marker) : marker,
      );
      const range = report.ranges.length > 1 ? [slice.range.name] : [];
      return toJsonRow(report.metrics, [...texts, ...range], valuesOf(slice));
    });
  const total = (slice: Slice) => open.readTotal(slice)[0]?.values ?? report.metrics.map(() => 0);
  const extreme = (choose: (...values: number[]) => number) => (slice: Slice) =>
    report.metrics.map((_, index) => {
      const values = rows.filter((row) => row.slice === slice).map((row) => row.values[index] ?? 0);
      return values.length === 0 ? 0 : values.reduce((a, b) => choose(a, b));
    });
  const asked = new Set(report.aggregations);
  return {
    ...(asked.has('TOTAL') && { totals: toRows('RESERVED_TOTAL', total) }),
    ...(asked.has('MAXIMUM') && { maximums: toRows('RESERVED_MAX', extreme(Math.max)) }),
    ...(asked.has('MINIMUM') && { minimums: toRows('RESERVED_MIN', extreme(Math.min)) }),
  };
}
