import type { FieldType, MessageType } from './message.ts';

/** Requests of the Data API v1beta. https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1beta/properties */
const PACKAGE = 'google.analytics.data.v1beta';

const string: FieldType = { type: 'string' };
const bool: FieldType = { type: 'bool' };
const strings: FieldType = { type: 'string', repeated: true };

const dateRange = define('DateRange', { start_date: string, end_date: string, name: string });

const caseExpression = define('DimensionExpression.CaseExpression', { dimension_name: string });
const concatenateExpression = define('DimensionExpression.ConcatenateExpression', {
  dimension_names: strings,
  delimiter: string,
});
const dimension = define('Dimension', {
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
const stringFilter = define('Filter.StringFilter', {
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
const inListFilter = define('Filter.InListFilter', { values: strings, case_sensitive: bool });
const numericFilter = define('Filter.NumericFilter', {
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
const betweenFilter = define('Filter.BetweenFilter', {
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
const filterExpression: MessageType = define('FilterExpression', {
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
      start_offset: { type: 'int32' },
      end_offset: { type: 'int32' },
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
  offset: { type: 'int64' },
  limit: { type: 'int64' },
  metric_aggregations: {
    type: 'enum',
    name: `${PACKAGE}.MetricAggregation`,
    values: { METRIC_AGGREGATION_UNSPECIFIED: 0, TOTAL: 1, COUNT: 4, MINIMUM: 5, MAXIMUM: 6 },
    repeated: true,
  },
  order_bys: list(() => orderBy),
  currency_code: string,
  cohort_spec: nested(() => cohortSpec),
  keep_empty_rows: bool,
  return_property_quota: bool,
  comparisons: list(() => comparison),
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
  limit: { type: 'int64' },
  metric_aggregations: {
    type: 'enum',
    name: `${PACKAGE}.MetricAggregation`,
    values: { METRIC_AGGREGATION_UNSPECIFIED: 0, TOTAL: 1, COUNT: 4, MINIMUM: 5, MAXIMUM: 6 },
    repeated: true,
  },
  order_bys: list(() => orderBy),
  return_property_quota: bool,
  minute_ranges: list(() =>
    define('MinuteRange', { name: string, start_minutes_ago: { type: 'int32' }, end_minutes_ago: { type: 'int32' } }),
  ),
});

const ALPHA = 'google.analytics.data.v1alpha';
const alpha = (name: string, fields: MessageType['fields']): MessageType => ({ name: `${ALPHA}.${name}`, fields });

const funnelFilterExpression: MessageType = alpha('FunnelFilterExpression', {
  and_group: nested(() => funnelFilterExpressionList, 'expr'),
  or_group: nested(() => funnelFilterExpressionList, 'expr'),
  not_expression: nested(() => funnelFilterExpression, 'expr'),
  funnel_field_filter: nested(
    () =>
      alpha('FunnelFieldFilter', {
        field_name: string,
        string_filter: nested(() => stringFilter, 'one_filter'),
        in_list_filter: nested(() => inListFilter, 'one_filter'),
        numeric_filter: nested(() => numericFilter, 'one_filter'),
        between_filter: nested(() => betweenFilter, 'one_filter'),
      }),
    'expr',
  ),
  funnel_event_filter: nested(
    () =>
      alpha('FunnelEventFilter', {
        event_name: string,
        funnel_parameter_filter_expression: nested(() => alpha('FunnelParameterFilterExpression', {})),
      }),
    'expr',
  ),
});
const funnelFilterExpressionList: MessageType = alpha('FunnelFilterExpressionList', {
  expressions: { type: 'message', message: () => funnelFilterExpression, repeated: true },
});

export const runFunnelReportRequest = alpha('RunFunnelReportRequest', {
  property: string,
  date_ranges: list(() => dateRange),
  funnel: nested(() =>
    alpha('Funnel', {
      is_open_funnel: bool,
      steps: list(() =>
        alpha('FunnelStep', {
          name: string,
          is_directly_followed_by: bool,
          within_duration_from_prior_step: string,
          filter_expression: nested(() => funnelFilterExpression),
        }),
      ),
    }),
  ),
  funnel_breakdown: nested(() =>
    alpha('FunnelBreakdown', { breakdown_dimension: nested(() => dimension), limit: { type: 'int64' } }),
  ),
  funnel_next_action: nested(() =>
    alpha('FunnelNextAction', { next_action_dimension: nested(() => dimension), limit: { type: 'int64' } }),
  ),
  funnel_visualization_type: {
    type: 'enum',
    name: `${ALPHA}.RunFunnelReportRequest.FunnelVisualizationType`,
    values: { FUNNEL_VISUALIZATION_TYPE_UNSPECIFIED: 0, STANDARD_FUNNEL: 1, TRENDED_FUNNEL: 2 },
  },
  segments: list(() => alpha('Segment', { name: string })),
  limit: { type: 'int64' },
  dimension_filter: nested(() => filterExpression),
  return_property_quota: bool,
});

export const checkCompatibilityRequest = define('CheckCompatibilityRequest', {
  property: string,
  dimensions: list(() => dimension),
  metrics: list(() => metric),
  dimension_filter: nested(() => filterExpression),
  metric_filter: nested(() => filterExpression),
  compatibility_filter: enumeration('Compatibility', ['COMPATIBILITY_UNSPECIFIED', 'COMPATIBLE', 'INCOMPATIBLE']),
});

function define(name: string, fields: MessageType['fields']): MessageType {
  return { name: `${PACKAGE}.${name}`, fields };
}

function nested(message: () => MessageType, oneof?: string): FieldType {
  return { type: 'message', message, ...(oneof !== undefined && { oneof }) };
}

function list(message: () => MessageType): FieldType {
  return { type: 'message', message, repeated: true };
}

/** Numbered from 0 in this order. */
function enumeration(name: string, values: readonly string[]): FieldType {
  return {
    type: 'enum',
    name: `${PACKAGE}.${name}`,
    values: Object.fromEntries(values.map((value, index) => [value, index])),
  };
}
