import type { FieldType, MessageType } from './message.ts';
import { bool, inPackage, int32, int64, list, nested, string, strings } from './message-types.ts';

/** Requests of the Data API v1beta. https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties */
const PACKAGE = 'google.analytics.data.v1beta';

const { define, enumeration } = inPackage(PACKAGE);

const metricAggregations: FieldType = {
  type: 'enum',
  name: `${PACKAGE}.MetricAggregation`,
  values: { METRIC_AGGREGATION_UNSPECIFIED: 0, TOTAL: 1, COUNT: 4, MINIMUM: 5, MAXIMUM: 6 },
  repeated: true,
};

export const dateRange = define('DateRange', { start_date: string, end_date: string, name: string });

const caseExpression = define('DimensionExpression.CaseExpression', { dimension_name: string });
const concatenateExpression = define('DimensionExpression.ConcatenateExpression', {
  dimension_names: strings,
  delimiter: string,
});
export const dimension = define('Dimension', {
  name: string,
  dimension_expression: nested(() =>
    define('DimensionExpression', {
      lower_case: nested(() => caseExpression, 'one_expression'),
      upper_case: nested(() => caseExpression, 'one_expression'),
      concatenate: nested(() => concatenateExpression, 'one_expression'),
    }),
  ),
});
const metric = define('Metric', { name: string, expression: string, invisible: bool });

const numericValue = define('NumericValue', {
  int64_value: { type: 'int64', oneof: 'one_value' },
  double_value: { type: 'double', oneof: 'one_value' },
});
export const stringFilter = define('Filter.StringFilter', {
  match_type: enumeration('Filter.StringFilter.MatchType', [
    'MATCH_TYPE_UNSPECIFIED',
    'EXACT',
    'BEGINS_WITH',
    'ENDS_WITH',
    'CONTAINS',
    'FULL_REGEXP',
    'PARTIAL_REGEXP',
  ]),
  value: string,
  case_sensitive: bool,
});
export const inListFilter = define('Filter.InListFilter', { values: strings, case_sensitive: bool });
export const numericFilter = define('Filter.NumericFilter', {
  operation: enumeration('Filter.NumericFilter.Operation', [
    'OPERATION_UNSPECIFIED',
    'EQUAL',
    'LESS_THAN',
    'LESS_THAN_OR_EQUAL',
    'GREATER_THAN',
    'GREATER_THAN_OR_EQUAL',
  ]),
  value: nested(() => numericValue),
});
export const betweenFilter = define('Filter.BetweenFilter', {
  from_value: nested(() => numericValue),
  to_value: nested(() => numericValue),
});
const filter = define('Filter', {
  field_name: string,
  string_filter: nested(() => stringFilter, 'one_filter'),
  in_list_filter: nested(() => inListFilter, 'one_filter'),
  numeric_filter: nested(() => numericFilter, 'one_filter'),
  between_filter: nested(() => betweenFilter, 'one_filter'),
  empty_filter: nested(() => define('Filter.EmptyFilter', {}), 'one_filter'),
});
export const filterExpression: MessageType = define('FilterExpression', {
  and_group: nested(() => filterExpressionList, 'expr'),
  or_group: nested(() => filterExpressionList, 'expr'),
  not_expression: nested(() => filterExpression, 'expr'),
  filter: nested(() => filter, 'expr'),
});
const filterExpressionList: MessageType = define('FilterExpressionList', {
  expressions: { type: 'message', message: () => filterExpression, repeated: true },
});

const orderBy = define('OrderBy', {
  metric: nested(() => define('OrderBy.MetricOrderBy', { metric_name: string }), 'one_order_by'),
  dimension: nested(
    () =>
      define('OrderBy.DimensionOrderBy', {
        dimension_name: string,
        order_type: enumeration('OrderBy.DimensionOrderBy.OrderType', [
          'ORDER_TYPE_UNSPECIFIED',
          'ALPHANUMERIC',
          'CASE_INSENSITIVE_ALPHANUMERIC',
          'NUMERIC',
        ]),
      }),
    'one_order_by',
  ),
  pivot: nested(
    () =>
      define('OrderBy.PivotOrderBy', {
        metric_name: string,
        pivot_selections: list(() =>
          define('OrderBy.PivotOrderBy.PivotSelection', { dimension_name: string, dimension_value: string }),
        ),
      }),
    'one_order_by',
  ),
  desc: bool,
});

const cohortSpec = define('CohortSpec', {
  cohorts: list(() => define('Cohort', { name: string, dimension: string, date_range: nested(() => dateRange) })),
  cohorts_range: nested(() =>
    define('CohortsRange', {
      granularity: enumeration('CohortsRange.Granularity', ['GRANULARITY_UNSPECIFIED', 'DAILY', 'WEEKLY', 'MONTHLY']),
      start_offset: int32,
      end_offset: int32,
    }),
  ),
  cohort_report_settings: nested(() => define('CohortReportSettings', { accumulate: bool })),
});
const comparison = define('Comparison', {
  name: string,
  dimension_filter: nested(() => filterExpression, 'one_comparison'),
  comparison: { type: 'string', oneof: 'one_comparison' },
});

export const runReportRequest = define('RunReportRequest', {
  property: string,
  dimensions: list(() => dimension),
  metrics: list(() => metric),
  date_ranges: list(() => dateRange),
  dimension_filter: nested(() => filterExpression),
  metric_filter: nested(() => filterExpression),
  offset: int64,
  limit: int64,
  metric_aggregations: metricAggregations,
  order_bys: list(() => orderBy),
  currency_code: string,
  cohort_spec: nested(() => cohortSpec),
  keep_empty_rows: bool,
  return_property_quota: bool,
  comparisons: list(() => comparison),
});

export const runPivotReportRequest = define('RunPivotReportRequest', {
  property: string,
  dimensions: list(() => dimension),
  metrics: list(() => metric),
  date_ranges: list(() => dateRange),
  pivots: list(() =>
    define('Pivot', {
      field_names: strings,
      order_bys: list(() => orderBy),
      offset: int64,
      limit: int64,
      metric_aggregations: metricAggregations,
    }),
  ),
  dimension_filter: nested(() => filterExpression),
  metric_filter: nested(() => filterExpression),
  currency_code: string,
  cohort_spec: nested(() => cohortSpec),
  keep_empty_rows: bool,
  return_property_quota: bool,
  comparisons: list(() => comparison),
});

export const batchRunPivotReportsRequest = define('BatchRunPivotReportsRequest', {
  property: string,
  requests: list(() => runPivotReportRequest),
});

export const batchRunReportsRequest = define('BatchRunReportsRequest', {
  property: string,
  requests: list(() => runReportRequest),
});

export const runRealtimeReportRequest = define('RunRealtimeReportRequest', {
  property: string,
  dimensions: list(() => dimension),
  metrics: list(() => metric),
  dimension_filter: nested(() => filterExpression),
  metric_filter: nested(() => filterExpression),
  limit: int64,
  metric_aggregations: metricAggregations,
  order_bys: list(() => orderBy),
  return_property_quota: bool,
  minute_ranges: list(() => define('MinuteRange', { name: string, start_minutes_ago: int32, end_minutes_ago: int32 })),
});

export const checkCompatibilityRequest = define('CheckCompatibilityRequest', {
  property: string,
  dimensions: list(() => dimension),
  metrics: list(() => metric),
  dimension_filter: nested(() => filterExpression),
  metric_filter: nested(() => filterExpression),
  compatibility_filter: enumeration('Compatibility', ['COMPATIBILITY_UNSPECIFIED', 'COMPATIBLE', 'INCOMPATIBLE']),
});
