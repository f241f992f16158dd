import { GoogleError } from '../../http/google-error.ts';
import type { Report } from '../report/report.ts';
import type { OrderBy, PivotRequest } from '../transcode/requests.ts';

/** The product of all limits. */
const MOST_CELLS = 250_000;

export interface Pivot {
  /** Names of dimensions, and `dateRange`. */
  fieldNames: string[];
  orderBys: OrderBy[];
  offset: number;
  limit: number;
  aggregations: Report['aggregations'];
}

/** @throws GoogleError https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/Pivot */
export function parsePivots(pivots: PivotRequest[], report: Report): Pivot[] {
  if (pivots.length === 0) throw invalid('A pivot report requires at least one pivot.');
  const known = new Set(report.dimensions.map(({ name }) => name));
  const hasRanges = report.ranges.length > 1;
  if (hasRanges) known.add('dateRange');
  const parsed = pivots.map((pivot) => parsePivot(pivot, known, report));
  const names = parsed.flatMap(({ fieldNames }) => fieldNames);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated) throw invalid(`No two pivots can share a dimension. Found ${repeated} more than once.`);
  if (hasRanges && !names.includes('dateRange')) {
    throw new GoogleError(
      'UNIMPLEMENTED',
      'The local stand-in for Google does not answer pivots of several date ranges without dateRange.',
    );
  }
  const cells = parsed.reduce((product, { limit }) => product * limit, 1);
  if (cells > MOST_CELLS) {
    throw invalid(`The product of the limits of all pivots must not exceed ${MOST_CELLS}. This request's is ${cells}.`);
  }
  return parsed;
}

function parsePivot(request: PivotRequest, known: Set<string>, report: Report): Pivot {
  const { fieldNames = [], orderBys = [], offset = 0, limit = 0, metricAggregations = [] } = request;
  if (fieldNames.length === 0) throw invalid('A pivot must have at least one field name.');
  const unknown = fieldNames.find((name) => !known.has(name));
  if (unknown) throw invalid(`The pivot field ${unknown} is not defined in the input Dimensions list.`);
  if (limit <= 0) throw invalid('The limit of a pivot is required and must be positive.');
  if (offset < 0) throw invalid(`offset must be positive. The API received offset = ${offset}`);
  const metrics = new Set(report.metrics.map(({ name }) => name));
  for (const orderBy of orderBys) {
    const metric = orderBy.metric?.metricName ?? orderBy.pivot?.metricName;
    const field = orderBy.dimension?.dimensionName;
    if (metric !== undefined ? !metrics.has(metric) : !fieldNames.includes(field ?? '')) {
      throw invalid(`Field ${metric ?? field ?? ''} exists in OrderBy but is not defined in the pivot.`);
    }
    const selected = orderBy.pivot?.pivotSelections?.find(({ dimensionName = '' }) => !known.has(dimensionName));
    if (selected)
      throw invalid(`The pivot selection ${selected.dimensionName ?? ''} is not a dimension of the request.`);
  }
  const aggregations = metricAggregations.flatMap((name): Report['aggregations'] => {
    if (name === 'COUNT') throw invalid('Metric aggregation Count is not supported in pivot reports.');
    return name === 'TOTAL' || name === 'MINIMUM' || name === 'MAXIMUM' ? [name] : [];
  });
  return { fieldNames, orderBys, offset, limit, aggregations };
}

function invalid(message: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message);
}
