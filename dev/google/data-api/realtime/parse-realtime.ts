import { GoogleError } from '../../http/google-error.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { parseFilters } from '../report/parse-filters.ts';
import { parseDimensions, parseMetrics } from '../report/parse-report.ts';
import type { ReportDimension, ReportMetric } from '../report/report.ts';
import type { FilterExpression, OrderBy, RunRealtimeReportRequest } from '../transcode/requests.ts';

const MOST_DIMENSIONS = 4;
const MOST_RANGES = 2;
/** 59 for Analytics 360. */
const EARLIEST_MINUTE = 29;
const DEFAULT_LIMIT = 10_000;

export interface LiveReport {
  dimensions: ReportDimension[];
  metrics: ReportMetric[];
  minutes: MinuteRange[];
  dimensionFilter: FilterExpression | undefined;
  metricFilter: FilterExpression | undefined;
  orderBys: OrderBy[];
  limit: number;
}

export interface MinuteRange {
  name: string;
  start: number;
  end: number;
}

/** @throws GoogleError INVALID_ARGUMENT */
export function parseRealtime(request: RunRealtimeReportRequest, catalogue: Catalogue): LiveReport {
  const dimensions = parseDimensions(request.dimensions ?? [], catalogue);
  const metrics = parseMetrics(request.metrics ?? [], catalogue);
  if (dimensions.length > MOST_DIMENSIONS) {
    throw invalid(`Requests are limited to ${MOST_DIMENSIONS} dimensions. This request is for ${dimensions.length}.`);
  }
  if (metrics.length === 0) throw invalid('Requests to runRealtimeReport require at least one metric.');
  parseFilters(request, catalogue, metrics);
  const names = new Set([...dimensions, ...metrics].map(({ name }) => name));
  for (const orderBy of request.orderBys ?? []) {
    const name = orderBy.metric?.metricName ?? orderBy.dimension?.dimensionName ?? '';
    if (orderBy.pivot) throw invalid('Pivot order bys are only supported in pivot reports.');
    if (!names.has(name)) {
      throw invalid(`Field ${name} exists in OrderBy but is not defined in input Dimensions/Metrics list`);
    }
  }
  const { limit = 0 } = request;
  if (limit < 0) throw invalid(`limit must be positive. The API received limit = ${limit}`);
  return {
    dimensions,
    metrics,
    minutes: parseMinutes(request.minuteRanges ?? []),
    dimensionFilter: request.dimensionFilter,
    metricFilter: request.metricFilter,
    orderBys: request.orderBys ?? [],
    limit: limit || DEFAULT_LIMIT,
  };
}

function parseMinutes(ranges: NonNullable<RunRealtimeReportRequest['minuteRanges']>): MinuteRange[] {
  if (ranges.length === 0) return [{ name: 'date_range_0', start: EARLIEST_MINUTE, end: 0 }];
  if (ranges.length > MOST_RANGES) throw invalid(`Requests are limited to ${MOST_RANGES} minute ranges.`);
  return ranges.map(({ name, startMinutesAgo = EARLIEST_MINUTE, endMinutesAgo = 0 }, index) => {
    if (startMinutesAgo > EARLIEST_MINUTE || startMinutesAgo < 0 || endMinutesAgo < 0) {
      throw invalid(
        `Standard properties can request up to the last ${EARLIEST_MINUTE + 1} minutes: start_minutes_ago <= ${EARLIEST_MINUTE}.`,
      );
    }
    if (endMinutesAgo > startMinutesAgo) throw invalid('end_minutes_ago cannot be more than start_minutes_ago.');
    if (name !== undefined && /^(date_range_|RESERVED_)/.test(name))
      throw invalid(`The minute range name ${name} is reserved.`);
    return { name: name || `date_range_${index}`, start: startMinutesAgo, end: endMinutesAgo };
  });
}

function invalid(message: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message);
}
