import { GoogleError } from '../../http/google-error.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { parseFilters } from '../report/parse-filters.ts';
import { parseDimensions } from '../report/parse-report.ts';
import { resolveDateRanges } from '../report/resolve-date-ranges.ts';
import type { ReportDimension, ReportRange } from '../report/report.ts';
import type { FilterExpression, FunnelStepRequest, RunFunnelReportRequest } from '../transcode/requests.ts';
import { toEventFilter } from './event-conditions.ts';
import { parseSegments, type Segment } from './parse-segments.ts';

const MOST_STEPS = 10;
const DEFAULT_BREAKDOWN = 5;
const MOST_BREAKDOWN = 15;
const MOST_NEXT = 5;
const DEFAULT_LIMIT = 10_000;
const LARGEST_LIMIT = 250_000;

export interface FunnelReport {
  ranges: ReportRange[];
  isOpen: boolean;
  steps: FunnelStep[];
  breakdown: { dimension: ReportDimension; limit: number } | undefined;
  nextAction: { dimension: ReportDimension; isEvent: boolean; limit: number } | undefined;
  /** The visualization is by day. */
  isTrended: boolean;
  segments: Segment[];
  dimensionFilter: FilterExpression | undefined;
  limit: number;
}

export interface FunnelStep {
  name: string;
  /** On single events. */
  filter: FilterExpression;
  isDirect: boolean;
  withinSeconds?: number;
}

/** @throws GoogleError https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1alpha/properties/runFunnelReport */
export function parseFunnel(
  request: RunFunnelReportRequest,
  { catalogue, today }: { catalogue: Catalogue; today: number },
): FunnelReport {
  const ranges = resolveDateRanges(request.dateRanges ?? [], today);
  const steps = request.funnel?.steps ?? [];
  if (steps.length === 0) throw invalid('The funnel must have at least one step.');
  if (steps.length > MOST_STEPS)
    throw invalid(`Funnels are limited to ${MOST_STEPS} steps. This request has ${steps.length}.`);
  const isTrended = request.funnelVisualizationType === 'TRENDED_FUNNEL';
  if (isTrended && request.funnelNextAction) {
    throw new GoogleError('UNIMPLEMENTED', 'The local stand-in for Google does not answer next actions by day.');
  }
  const { limit = 0 } = request;
  if (limit < 0) throw invalid(`limit must be positive. The API received limit = ${limit}`);
  parseFilters({ ...(request.dimensionFilter && { dimensionFilter: request.dimensionFilter }) }, catalogue, []);
  return {
    ranges,
    isOpen: request.funnel?.isOpenFunnel ?? false,
    steps: steps.map((step, index) => parseStep(step, index, catalogue)),
    breakdown: parseBreakdown(request.funnelBreakdown, catalogue),
    nextAction: parseNextAction(request.funnelNextAction, catalogue),
    isTrended,
    segments: parseSegments(request.segments ?? [], catalogue),
    dimensionFilter: request.dimensionFilter,
    limit: Math.min(limit || DEFAULT_LIMIT, LARGEST_LIMIT),
  };
}

function parseStep(step: FunnelStepRequest, index: number, catalogue: Catalogue): FunnelStep {
  const { name, filterExpression, isDirectlyFollowedBy = false, withinDurationFromPriorStep: within } = step;
  if (!filterExpression) throw invalid(`The funnel step ${index} must have a filter expression.`);
  return {
    name: name ? `${index + 1}. ${name}` : `${index}`,
    filter: toEventFilter(filterExpression, catalogue),
    isDirect: isDirectlyFollowedBy,
    ...(within !== undefined && { withinSeconds: parseDuration(within) }),
  };
}

function parseBreakdown(
  breakdown: RunFunnelReportRequest['funnelBreakdown'],
  catalogue: Catalogue,
): FunnelReport['breakdown'] {
  if (!breakdown) return undefined;
  const [dimension] = parseDimensions([breakdown.breakdownDimension ?? {}], catalogue);
  const { limit = 0 } = breakdown;
  if (limit < 0 || limit > MOST_BREAKDOWN) throw invalid(`The breakdown limit must be at most ${MOST_BREAKDOWN}.`);
  return dimension && { dimension, limit: limit || DEFAULT_BREAKDOWN };
}

function parseNextAction(
  action: RunFunnelReportRequest['funnelNextAction'],
  catalogue: Catalogue,
): FunnelReport['nextAction'] {
  if (!action) return undefined;
  const { nextActionDimension = {}, limit = 0 } = action;
  if (nextActionDimension.dimensionExpression) throw invalid('The next action cannot be a dimension expression.');
  const [dimension] = parseDimensions([nextActionDimension], catalogue);
  const [field] = dimension?.fields ?? [];
  const isEvent = field?.apiName === 'eventName';
  if (!isEvent && (field?.category !== 'Page / Screen' || field.scope !== 'event')) {
    throw invalid(
      `The next action only supports eventName and Page / Screen dimensions. Found ${dimension?.name ?? ''}.`,
    );
  }
  if (limit < 0 || limit > MOST_NEXT) throw invalid(`The next action limit must be at most ${MOST_NEXT}.`);
  return dimension && { dimension, isEvent, limit: limit || MOST_NEXT };
}

/** `google.protobuf.Duration` in JSON: `300s`. */
function parseDuration(text: string): number {
  const seconds = /^(\d+(?:\.\d{1,9})?)s$/.exec(text)?.[1];
  if (seconds === undefined) throw invalid(`Invalid withinDurationFromPriorStep: ${text}. It must end in s.`);
  return Number(seconds);
}

function invalid(message: string): GoogleError {
  return new GoogleError('INVALID_ARGUMENT', message);
}
