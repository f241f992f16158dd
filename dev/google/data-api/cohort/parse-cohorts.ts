import { GoogleError } from '../../http/google-error.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { getMetric } from '../catalogue/field-names.ts';
import type { MetricField } from '../catalogue/field.ts';
import { parseFilters } from '../report/parse-filters.ts';
import { parseDimensions, requireCompatible } from '../report/parse-report.ts';
import type { ReportDimension } from '../report/report.ts';
import { resolveDateRanges } from '../report/resolve-date-ranges.ts';
import type { CohortSpec, OrderBy, RunReportRequest } from '../transcode/requests.ts';

const NTH: Record<string, string> = { DAILY: 'cohortNthDay', WEEKLY: 'cohortNthWeek', MONTHLY: 'cohortNthMonth' };
const MOST_COHORTS = 12;

export interface CohortReport {
  cohorts: { name: string; first: number; last: number }[];
  granularity: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  startOffset: number;
  endOffset: number;
  /** Without a field: the cohort's name, or the number of days, weeks or months since its start. */
  dimensions: { name: string; field?: ReportDimension }[];
  /** Without a field: of the cohort's own, `cohortActiveUsers` and `cohortTotalUsers`. */
  metrics: { name: string; field?: MetricField }[];
  orderBys: OrderBy[];
  offset: number;
  limit: number;
}

/** @throws GoogleError https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/CohortSpec */
export function parseCohorts(
  request: RunReportRequest,
  spec: CohortSpec,
  { catalogue, today }: { catalogue: Catalogue; today: number },
): CohortReport {
  if (request.dateRanges?.length) throw invalid('dateRanges must not be specified when cohortSpec is specified.');
  const { granularity = '', startOffset = 0, endOffset = 0 } = spec.cohortsRange ?? {};
  const nth = NTH[granularity];
  if (!nth) throw invalid('The cohortsRange must have a granularity.');
  if (startOffset < 0 || endOffset < startOffset)
    throw invalid('The cohortsRange offsets must be positive and in order.');
  if (spec.cohortReportSettings?.accumulate) throw invalid('accumulate is not supported in RunReportRequest.');
  const cohorts = spec.cohorts ?? [];
  if (cohorts.length === 0) throw invalid('The cohortSpec must have at least one cohort.');
  if (cohorts.length > MOST_COHORTS) throw invalid(`Cohort requests are limited to ${MOST_COHORTS} cohorts.`);
  const dimensions = parseCohortDimensions(request, nth, granularity, catalogue);
  const metrics = parseCohortMetrics(request, catalogue);
  const { filterDimensions } = parseFilters(
    { ...(request.dimensionFilter && { dimensionFilter: request.dimensionFilter }) },
    catalogue,
    [],
  );
  requireCompatible(
    [...dimensions.flatMap(({ field }) => field?.fields ?? []), ...filterDimensions],
    metrics.flatMap(({ field }) => field ?? []),
  );
  return {
    cohorts: cohorts.map(({ name, dimension, dateRange }, index) => {
      if (dimension !== 'firstSessionDate') throw invalid('The cohort dimension only supports firstSessionDate.');
      if (name && /^(cohort_|RESERVED_)/.test(name)) throw invalid(`The cohort name ${name} is reserved.`);
      const [range] = resolveDateRanges(dateRange ? [{ ...dateRange }] : [], today);
      if (!range) throw invalid('A cohort must have a date range.');
      return { name: name || `cohort_${index}`, first: range.first, last: range.last };
    }),
    granularity: granularity as CohortReport['granularity'],
    startOffset,
    endOffset,
    dimensions,
    metrics,
    orderBys: request.orderBys ?? [],
    offset: request.offset ?? 0,
    limit: request.limit || 10_000,
  };
}

function parseCohortDimensions(
  { dimensions = [] }: RunReportRequest,
  nth: string,
  granularity: string,
  catalogue: Catalogue,
): CohortReport['dimensions'] {
  if (!dimensions.some(({ name }) => name === 'cohort')) {
    throw invalid('The cohort dimension is required in cohort requests.');
  }
  return dimensions.map((dimension) => {
    const { name = '' } = dimension;
    if (name === 'cohort' || name === nth) return { name };
    if (Object.values(NTH).includes(name)) {
      throw invalid(`The dimension ${name} does not fit the granularity ${granularity}.`);
    }
    const [field] = parseDimensions([dimension], catalogue);
    return { name, ...(field && { field }) };
  });
}

function parseCohortMetrics({ metrics = [] }: RunReportRequest, catalogue: Catalogue): CohortReport['metrics'] {
  if (metrics.length === 0) throw invalid('Requests require dimensions and/or metrics. Most requests include both.');
  return metrics.map(({ name = '', expression }) => {
    if (name === 'cohortActiveUsers' || name === 'cohortTotalUsers') return { name };
    if (expression) throw unimplemented('metric expressions in cohort requests');
    const field = getMetric(catalogue, name);
    if (field.source.kind !== 'events') throw unimplemented(`the metric ${name} in cohort requests`);
    return { name, field };
  });
}

function unimplemented(what: string): GoogleError {
  return new GoogleError('UNIMPLEMENTED', `The local stand-in for Google does not answer ${what}.`);
}

function invalid(message: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message);
}
