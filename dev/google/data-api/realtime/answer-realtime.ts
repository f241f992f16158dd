import { getCatalogue } from '../catalogue/catalogue.ts';
import type { MethodContext } from '../data-api.ts';
import { createNumberMatcher, evaluateFilter, listFilters } from '../report/filter-matcher.ts';
import { formatValue } from '../report/format-value.ts';
import { orderRows } from '../report/order-rows.ts';
import { runRealtimeReportRequest } from '../transcode/data-messages.ts';
import { parseMessage } from '../transcode/parse-message.ts';
import type { RunRealtimeReportRequest } from '../transcode/requests.ts';
import { toLiveCatalogue } from './live-catalogue.ts';
import { parseRealtime } from './parse-realtime.ts';
import { queryLive } from './query-live.ts';

/** `properties.runRealtimeReport`: the same rows as a report, without metadata. */
export function answerRealtime(context: MethodContext, body: string): Record<string, unknown> {
  const { db, property, today, now } = context;
  const catalogue = toLiveCatalogue(getCatalogue(property.id));
  const request = parseMessage(body, runRealtimeReportRequest) as RunRealtimeReportRequest;
  const report = parseRealtime(request, catalogue);
  const several = report.minutes.length > 1;
  const found = report.minutes.flatMap((minutes) =>
    queryLive(db, { propertyId: property.id, today, now, catalogue }, report, minutes).map((row) => ({
      values: row.values,
      dimensions: several ? [...row.dimensions, minutes.name] : row.dimensions,
    })),
  );
  const kept = found
    .filter((row) => row.values.some((value) => value !== 0))
    .filter(
      (row) =>
        !report.metricFilter ||
        evaluateFilter(report.metricFilter, (filter) => {
          const index = report.metrics.findIndex(({ name }) => name === filter.fieldName);
          return createNumberMatcher(filter)(row.values[index] ?? 0);
        }),
    );
  const dimensionNames = [...report.dimensions.map(({ name }) => name), ...(several ? ['dateRange'] : [])];
  const rows = orderRows(
    kept,
    report.orderBys,
    dimensionNames,
    report.metrics.map(({ name }) => name),
  );
  const spent = context.spend({
    days: 0,
    columns: report.dimensions.length + report.metrics.length,
    filters: report.dimensionFilter ? listFilters(report.dimensionFilter).length : 0,
    rows: rows.length,
    isPotentiallyThresholded: false,
  });
  const page = rows.slice(0, report.limit);
  return {
    ...(dimensionNames.length > 0 && { dimensionHeaders: dimensionNames.map((name) => ({ name })) }),
    metricHeaders: report.metrics.map(({ name, type }) => ({ name, type })),
    ...(page.length > 0 && {
      rows: page.map(({ dimensions, values }) => ({
        ...(dimensions.length > 0 && { dimensionValues: dimensions.map((value) => ({ value })) }),
        metricValues: values.map((value, index) => ({
          value: formatValue(value, report.metrics[index]?.type ?? 'TYPE_INTEGER'),
        })),
      })),
    }),
    ...(rows.length > 0 && { rowCount: rows.length }),
    ...(request.returnPropertyQuota && { propertyQuota: spent }),
    kind: 'analyticsData#runRealtimeReport',
  };
}
