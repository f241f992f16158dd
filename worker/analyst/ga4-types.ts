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
    schemaRestrictionResponse?: {
      activeMetricRestrictions?: { metricName?: string; restrictedMetricTypes?: string[] }[];
    };
  };
}

/** One request of a question; `id` names its table (`t1`) in every cell id. */
export interface Ga4Request {
  id: string;
  method: 'runReport';
  body: RunReportBody;
  /** What is being asked, for the status line: "sessions by channel". */
  purpose: string;
}
