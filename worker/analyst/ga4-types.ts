/** The part of the GA4 Data API v1beta that the analyst writes and reads. https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties/runReport */
export interface RunReportBody {
  dateRanges: { startDate: string; endDate: string; name?: string }[];
  dimensions?: { name: string }[];
  metrics: { name: string }[];
  dimensionFilter?: FilterExpression;
  metricFilter?: FilterExpression;
  orderBys?: OrderBy[];
  /** int64 travels as a string. */
  limit?: string;
  offset?: string;
  keepEmptyRows?: boolean;
}

export type FilterExpression =
  | { andGroup: { expressions: FilterExpression[] } }
  | { orGroup: { expressions: FilterExpression[] } }
  | { notExpression: FilterExpression }
  | { filter: FieldFilter };

export interface FieldFilter {
  fieldName: string;
  stringFilter?: {
    matchType: 'EXACT' | 'BEGINS_WITH' | 'ENDS_WITH' | 'CONTAINS' | 'FULL_REGEXP' | 'PARTIAL_REGEXP';
    value: string;
    caseSensitive?: boolean;
  };
  inListFilter?: { values: string[]; caseSensitive?: boolean };
  numericFilter?: {
    operation: 'EQUAL' | 'LESS_THAN' | 'LESS_THAN_OR_EQUAL' | 'GREATER_THAN' | 'GREATER_THAN_OR_EQUAL';
    value: { int64Value?: string; doubleValue?: number };
  };
}

export interface OrderBy {
  desc?: boolean;
  metric?: { metricName: string };
  dimension?: { dimensionName: string; orderType?: 'ALPHANUMERIC' | 'NUMERIC' };
}

/** A reply as Google sends it, already checked for its shape by `google/data-api.ts`. */
export interface RunReportReply {
  dimensionHeaders: { name: string }[];
  metricHeaders: { name: string; type: string }[];
  rows: { dimensionValues: { value: string }[]; metricValues: { value: string }[] }[];
  rowCount: number;
  metadata: {
    currencyCode?: string;
    timeZone?: string;
    emptyReason?: string;
    subjectToThresholding?: boolean;
    dataLossFromOtherRow?: boolean;
    samplingMetadatas?: { samplesReadCount: string; samplingSpaceSize: string }[];
    dataTruncationReasons?: { dataTruncationType?: string; dataTruncationDate?: string }[];
    schemaRestrictionResponse?: {
      activeMetricRestrictions?: { metricName?: string; restrictedMetricTypes?: string[] }[];
    };
  };
}

/** Users by when they first came; such a request has no date ranges of its own. */
export interface CohortReportBody extends Omit<RunReportBody, 'dateRanges'> {
  cohortSpec: {
    cohorts: { name?: string; dimension: 'firstSessionDate'; dateRange: { startDate: string; endDate: string } }[];
    cohortsRange: { granularity: 'DAILY' | 'WEEKLY' | 'MONTHLY'; startOffset?: number; endOffset: number };
  };
}

/** https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties/runRealtimeReport */
export interface RealtimeReportBody extends Omit<RunReportBody, 'dateRanges' | 'offset' | 'keepEmptyRows'> {
  /** Without it the last 30 minutes. */
  minuteRanges?: { startMinutesAgo: number; endMinutesAgo: number; name?: string }[];
}

/** https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1alpha/properties/runFunnelReport */
export interface FunnelReportBody {
  dateRanges: { startDate: string; endDate: string }[];
  funnel: { isOpenFunnel?: boolean; steps: FunnelStep[] };
  funnelBreakdown?: { breakdownDimension: { name: string }; limit?: string };
  dimensionFilter?: FilterExpression;
  limit?: string;
}

export interface FunnelStep {
  name: string;
  filterExpression: { funnelEventFilter: { eventName: string } };
}

interface Asked<Method extends string, Body> {
  /** Names the table (`t1`) in every cell id. */
  id: string;
  method: Method;
  body: Body;
  /** What is being asked, for the status line: "sessions by channel". */
  purpose: string;
}

export type ReportRequest = Asked<'runReport', RunReportBody>;
export type CohortRequest = Asked<'runReport', CohortReportBody>;
export type RealtimeRequest = Asked<'runRealtimeReport', RealtimeReportBody>;
export type FunnelRequest = Asked<'runFunnelReport', FunnelReportBody>;

/** One request of a question. */
export type Ga4Request = ReportRequest | CohortRequest | RealtimeRequest | FunnelRequest;
