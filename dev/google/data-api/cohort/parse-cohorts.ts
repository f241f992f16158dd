import { GoogleError } from '../../http/google-error.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { parseFilters } from '../report/parse-filters.ts';
import { resolveDateRanges } from '../report/resolve-date-ranges.ts';
import type { CohortSpec, OrderBy, RunReportRequest } from '../transcode/requests.ts';

const NTH: Record<string, string> = { DAILY: 'cohortNthDay', WEEKLY: 'cohortNthWeek', MONTHLY: 'cohortNthMonth' };
const METRICS = ['cohortActiveUsers', 'cohortTotalUsers'];
const MOST_COHORTS = 12;

export interface CohortReport {
  cohorts: { name: string; first: number; last: number }[];
  granularity: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  startOffset: number;
  endOffset: number;
  dimensions: string[];
  metrics: string[];
  orderBys: OrderBy[];
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
  const dimensions = (request.dimensions ?? []).map(({ name = '' }) => name);
  if (!dimensions.includes('cohort')) throw invalid('The cohort dimension is required in cohort requests.');
  const wrong = dimensions.find((name) => name !== 'cohort' && name !== nth);
  if (wrong && Object.values(NTH).includes(wrong))
    throw invalid(`The dimension ${wrong} does not fit the granularity ${granularity}.`);
  if (wrong) throw unimplemented(`the dimension ${wrong} in cohort requests`);
  const metrics = (request.metrics ?? []).map(({ name = '' }) => name);
  const other = metrics.find((name) => !METRICS.includes(name));
  if (other) throw unimplemented(`the metric ${other} in cohort requests`);
  if (metrics.length === 0) throw invalid('Requests require dimensions and/or metrics. Most requests include both.');
  if (spec.cohortReportSettings?.accumulate) throw unimplemented('accumulate');
  const cohorts = spec.cohorts ?? [];
  if (cohorts.length === 0) throw invalid('The cohortSpec must have at least one cohort.');
  if (cohorts.length > MOST_COHORTS) throw invalid(`Cohort requests are limited to ${MOST_COHORTS} cohorts.`);
  parseFilters({ ...(request.dimensionFilter && { dimensionFilter: request.dimensionFilter }) }, catalogue, []);
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
    limit: request.limit || 10_000,
  };
}

function unimplemented(what: string): GoogleError {
  return new GoogleError('UNIMPLEMENTED', `The local stand-in for Google does not answer ${what}.`);
}

function invalid(message: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message);
}
