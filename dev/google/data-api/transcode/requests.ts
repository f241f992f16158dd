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
  funnelNextAction?: object;
  funnelVisualizationType?: string;
  segments?: object[];
}

export interface FunnelStepRequest {
  name?: string;
  isDirectlyFollowedBy?: boolean;
  withinDurationFromPriorStep?: string;
  filterExpression?: FunnelFilterExpression;
}

export interface FunnelFilterExpression {
  andGroup?: { expressions?: FunnelFilterExpression[] };
  orGroup?: { expressions?: FunnelFilterExpression[] };
  notExpression?: FunnelFilterExpression;
  funnelFieldFilter?: Filter;
  funnelEventFilter?: { eventName?: string; funnelParameterFilterExpression?: object };
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
  pivot?: object;
  desc?: boolean;
}
