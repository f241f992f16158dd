import { GoogleError } from '../../http/google-error.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { getDimension } from '../catalogue/field-names.ts';
import { createMatcher } from '../report/filter-matcher.ts';
import { parseFilters } from '../report/parse-filters.ts';
import { parseDimensions } from '../report/parse-report.ts';
import { resolveDateRanges } from '../report/resolve-date-ranges.ts';
import type { ReportDimension, ReportRange } from '../report/report.ts';
import type { FilterExpression, FunnelFilterExpression, RunFunnelReportRequest } from '../transcode/requests.ts';

const MOST_STEPS = 10;
const DEFAULT_BREAKDOWN = 5;
const MOST_BREAKDOWN = 15;

export interface FunnelReport {
  range: ReportRange;
  isOpen: boolean;
  /** Each as a filter on single events. */
  steps: { name: string; filter: FilterExpression }[];
  breakdown: { dimension: ReportDimension; limit: number } | undefined;
  dimensionFilter: FilterExpression | undefined;
}

/** @throws GoogleError */
export function parseFunnel(
  request: RunFunnelReportRequest,
  { catalogue, today }: { catalogue: Catalogue; today: number },
): FunnelReport {
  requireSupported(request);
  const ranges = resolveDateRanges(request.dateRanges ?? [], today);
  const [range] = ranges;
  if (!range) throw invalid('A funnel report requires a date range.');
  const steps = request.funnel?.steps ?? [];
  if (steps.length === 0) throw invalid('The funnel must have at least one step.');
  if (steps.length > MOST_STEPS)
    throw invalid(`Funnels are limited to ${MOST_STEPS} steps. This request has ${steps.length}.`);
  const breakdown = request.funnelBreakdown;
  const [dimension] = breakdown ? parseDimensions([breakdown.breakdownDimension ?? {}], catalogue) : [];
  const limit = breakdown?.limit ?? 0;
  if (limit < 0 || limit > MOST_BREAKDOWN) throw invalid(`The breakdown limit must be at most ${MOST_BREAKDOWN}.`);
  parseFilters({ ...(request.dimensionFilter && { dimensionFilter: request.dimensionFilter }) }, catalogue, []);
  return {
    range,
    isOpen: request.funnel?.isOpenFunnel ?? false,
    steps: steps.map(({ name, filterExpression }, index) => {
      if (!filterExpression) throw invalid(`The funnel step ${index} must have a filter expression.`);
      return { name: name ? `${index + 1}. ${name}` : `${index}`, filter: toFilter(filterExpression, catalogue) };
    }),
    breakdown: dimension && { dimension, limit: limit || DEFAULT_BREAKDOWN },
    dimensionFilter: request.dimensionFilter,
  };
}

/** A step's condition as one of a report: an event by its name, or a field. */
function toFilter(expression: FunnelFilterExpression, catalogue: Catalogue): FilterExpression {
  const all = (list: FunnelFilterExpression[] | undefined) => (list ?? []).map((one) => toFilter(one, catalogue));
  if (expression.andGroup) return { andGroup: { expressions: all(expression.andGroup.expressions) } };
  if (expression.orGroup) return { orGroup: { expressions: all(expression.orGroup.expressions) } };
  if (expression.notExpression) return { notExpression: toFilter(expression.notExpression, catalogue) };
  if (expression.funnelEventFilter) {
    const { eventName, funnelParameterFilterExpression } = expression.funnelEventFilter;
    if (!eventName) throw invalid('A funnel event filter must have an event name.');
    if (funnelParameterFilterExpression) throw unimplemented('funnelParameterFilterExpression');
    return { filter: { fieldName: 'eventName', stringFilter: { value: eventName, caseSensitive: true } } };
  }
  if (expression.funnelFieldFilter) {
    createMatcher(expression.funnelFieldFilter);
    getDimension(catalogue, expression.funnelFieldFilter.fieldName ?? '');
    return { filter: expression.funnelFieldFilter };
  }
  throw invalid('A funnel filter expression must not be empty.');
}

function requireSupported(request: RunFunnelReportRequest): void {
  const steps = request.funnel?.steps ?? [];
  const asked = [
    request.segments?.length && 'segments',
    request.funnelNextAction && 'funnelNextAction',
    request.funnelVisualizationType === 'TRENDED_FUNNEL' && 'TRENDED_FUNNEL',
    (request.dateRanges?.length ?? 0) > 1 && 'several date ranges of a funnel',
    steps.some((step) => step.isDirectlyFollowedBy) && 'isDirectlyFollowedBy',
    steps.some((step) => step.withinDurationFromPriorStep) && 'withinDurationFromPriorStep',
  ].find(Boolean);
  if (asked) throw unimplemented(asked);
}

function unimplemented(what: unknown): GoogleError {
  return new GoogleError('UNIMPLEMENTED', `The local stand-in for Google does not answer ${String(what)}.`);
}

function invalid(message: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message);
}
