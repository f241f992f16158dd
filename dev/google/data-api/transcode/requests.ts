/** Requests after `parseMessage`: what `data-messages.ts` describes, as types. */
export interface RunReportRequest {
  property?: string;
  dimensions?: DimensionRequest[];
  metrics?: MetricRequest[];
  dateRanges?: DateRangeRequest[];
  dimensionFilter?: FilterExpression;
  metricFilter?: FilterExpression;
  offset?: number;
  limit?: number;
  metricAggregations?: string[];
  orderBys?: OrderBy[];
  currencyCode?: string;
  cohortSpec?: CohortSpec;
  keepEmptyRows?: boolean;
  returnPropertyQuota?: boolean;
  comparisons?: { name?: string; dimensionFilter?: FilterExpression; comparison?: string }[];
}

export interface RunPivotReportRequest extends Omit<
  RunReportRequest,
  'limit' | 'offset' | 'orderBys' | 'metricAggregations'
> {
  pivots?: PivotRequest[];
}

export interface PivotRequest {
  fieldNames?: string[];
  orderBys?: OrderBy[];
  offset?: number;
  limit?: number;
  metricAggregations?: string[];
}

export interface CohortSpec {
  cohorts?: { name?: string; dimension?: string; dateRange?: DateRangeRequest }[];
  cohortsRange?: { granularity?: string; startOffset?: number; endOffset?: number };
  cohortReportSettings?: { accumulate?: boolean };
}

export interface RunRealtimeReportRequest extends Pick<
  RunReportRequest,
  | 'property'
  | 'dimensions'
  | 'metrics'
  | 'dimensionFilter'
  | 'metricFilter'
  | 'limit'
  | 'metricAggregations'
  | 'orderBys'
  | 'returnPropertyQuota'
> {
  minuteRanges?: { name?: string; startMinutesAgo?: number; endMinutesAgo?: number }[];
}

export interface RunFunnelReportRequest extends Pick<
  RunReportRequest,
  'property' | 'dateRanges' | 'dimensionFilter' | 'limit' | 'returnPropertyQuota'
> {
  funnel?: { isOpenFunnel?: boolean; steps?: FunnelStepRequest[] };
  funnelBreakdown?: { breakdownDimension?: DimensionRequest; limit?: number };
  funnelNextAction?: { nextActionDimension?: DimensionRequest; limit?: number };
  funnelVisualizationType?: string;
  segments?: SegmentRequest[];
}

export interface FunnelStepRequest {
  name?: string;
  isDirectlyFollowedBy?: boolean;
  withinDurationFromPriorStep?: string;
  filterExpression?: FunnelFilterExpression;
}

/** Of funnel steps, and with other names of segments. */
export interface FunnelFilterExpression {
  andGroup?: { expressions?: FunnelFilterExpression[] };
  orGroup?: { expressions?: FunnelFilterExpression[] };
  notExpression?: FunnelFilterExpression;
  funnelFieldFilter?: Filter;
  funnelEventFilter?: { eventName?: string; funnelParameterFilterExpression?: ParameterFilterExpression };
  segmentFilter?: Filter;
  segmentEventFilter?: { eventName?: string; segmentParameterFilterExpression?: ParameterFilterExpression };
}

export interface ParameterFilterExpression {
  andGroup?: { expressions?: ParameterFilterExpression[] };
  orGroup?: { expressions?: ParameterFilterExpression[] };
  notExpression?: ParameterFilterExpression;
  funnelParameterFilter?: ParameterFilter;
  segmentParameterFilter?: ParameterFilter;
}

export interface ParameterFilter extends Filter {
  eventParameterName?: string;
  itemParameterName?: string;
  filterScoping?: { inAnyNDayPeriod?: number };
}

export interface SegmentRequest {
  name?: string;
  userSegment?: {
    userInclusionCriteria?: SegmentCriteria;
    exclusion?: { userExclusionDuration?: string; userExclusionCriteria?: SegmentCriteria };
  };
  sessionSegment?: {
    sessionInclusionCriteria?: SegmentCriteria;
    exclusion?: { sessionExclusionDuration?: string; sessionExclusionCriteria?: SegmentCriteria };
  };
  eventSegment?: {
    eventInclusionCriteria?: SegmentCriteria;
    exclusion?: { eventExclusionDuration?: string; eventExclusionCriteria?: SegmentCriteria };
  };
}

export interface SegmentCriteria {
  andConditionGroups?: { conditionScoping?: string; segmentFilterExpression?: FunnelFilterExpression }[];
  andSequenceGroups?: object[];
}

export interface DimensionRequest {
  name?: string;
  dimensionExpression?: {
    lowerCase?: { dimensionName?: string };
    upperCase?: { dimensionName?: string };
    concatenate?: { dimensionNames?: string[]; delimiter?: string };
  };
}

export interface MetricRequest {
  name?: string;
  expression?: string;
  invisible?: boolean;
}

export interface DateRangeRequest {
  startDate?: string;
  endDate?: string;
  name?: string;
}

export interface FilterExpression {
  andGroup?: { expressions?: FilterExpression[] };
  orGroup?: { expressions?: FilterExpression[] };
  notExpression?: FilterExpression;
  filter?: Filter;
}

export interface Filter {
  fieldName?: string;
  stringFilter?: { matchType?: string; value?: string; caseSensitive?: boolean };
  inListFilter?: { values?: string[]; caseSensitive?: boolean };
  numericFilter?: { operation?: string; value?: NumericValue };
  betweenFilter?: { fromValue?: NumericValue; toValue?: NumericValue };
  emptyFilter?: object;
}

export interface NumericValue {
  int64Value?: number;
  doubleValue?: number;
}

export interface OrderBy {
  metric?: { metricName?: string };
  dimension?: { dimensionName?: string; orderType?: string };
  pivot?: { metricName?: string; pivotSelections?: { dimensionName?: string; dimensionValue?: string }[] };
  desc?: boolean;
}
