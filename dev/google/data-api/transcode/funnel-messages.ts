import {
  betweenFilter,
  dateRange,
  dimension,
  filterExpression,
  inListFilter,
  numericFilter,
  stringFilter,
} from './data-messages.ts';
import type { MessageType } from './message.ts';
import { bool, inPackage, int64, list, nested, string } from './message-types.ts';

/** Funnels of the Data API v1alpha. https://developers.google.com/analytics/devguides/reporting/data/v1/rest/v1alpha/properties/runFunnelReport */
const { define, enumeration } = inPackage('google.analytics.data.v1alpha');

const oneFilter: MessageType['fields'] = {
  string_filter: nested(() => stringFilter, 'one_filter'),
  in_list_filter: nested(() => inListFilter, 'one_filter'),
  numeric_filter: nested(() => numericFilter, 'one_filter'),
  between_filter: nested(() => betweenFilter, 'one_filter'),
};

/** And, or, not: the same around every kind of filter. */
function expressionOf(name: string, leaves: MessageType['fields']): MessageType {
  const expression: MessageType = define(name, {
    and_group: nested(() => expressions, 'expr'),
    or_group: nested(() => expressions, 'expr'),
    not_expression: nested(() => expression, 'expr'),
    ...leaves,
  });
  const expressions = define(`${name}List`, { expressions: list(() => expression) });
  return expression;
}

function parametersOf(prefix: 'Funnel' | 'Segment', more: MessageType['fields'] = {}): MessageType {
  return expressionOf(`${prefix}ParameterFilterExpression`, {
    [`${prefix.toLowerCase()}_parameter_filter`]: nested(
      () =>
        define(`${prefix}ParameterFilter`, {
          event_parameter_name: { type: 'string', oneof: 'one_parameter' },
          item_parameter_name: { type: 'string', oneof: 'one_parameter' },
          ...oneFilter,
          ...more,
        }),
      'expr',
    ),
  });
}

const funnelFilterExpression = expressionOf('FunnelFilterExpression', {
  funnel_field_filter: nested(() => define('FunnelFieldFilter', { field_name: string, ...oneFilter }), 'expr'),
  funnel_event_filter: nested(
    () =>
      define('FunnelEventFilter', {
        event_name: string,
        funnel_parameter_filter_expression: nested(() => parametersOf('Funnel')),
      }),
    'expr',
  ),
});

const segmentFilterExpression = expressionOf('SegmentFilterExpression', {
  segment_filter: nested(
    () =>
      define('SegmentFilter', {
        field_name: string,
        ...oneFilter,
        filter_scoping: nested(() => define('SegmentFilterScoping', { at_any_point_in_time: bool })),
      }),
    'expr',
  ),
  segment_event_filter: nested(
    () =>
      define('SegmentEventFilter', {
        event_name: string,
        segment_parameter_filter_expression: nested(() =>
          parametersOf('Segment', {
            filter_scoping: nested(() => define('SegmentParameterFilterScoping', { in_any_n_day_period: int64 })),
          }),
        ),
      }),
    'expr',
  ),
});

/** `UserSegment`, `SessionSegment` and `EventSegment` differ in their names and in how far a condition may look. */
function segmentOf(scope: 'User' | 'Session' | 'Event', scopings: string[], durations: string[]): MessageType {
  const [small, capital] = [scope.toLowerCase(), scope.toUpperCase()];
  const criteria = define(`${scope}SegmentCriteria`, {
    and_condition_groups: list(() =>
      define(`${scope}SegmentConditionGroup`, {
        condition_scoping: enumeration(`${scope}CriteriaScoping`, [
          `${capital}_CRITERIA_SCOPING_UNSPECIFIED`,
          ...scopings.map((name) => `${capital}_CRITERIA_${name}`),
        ]),
        segment_filter_expression: nested(() => segmentFilterExpression),
      }),
    ),
    ...(scope === 'User' && { and_sequence_groups: list(() => sequence) }),
  });
  return define(`${scope}Segment`, {
    [`${small}_inclusion_criteria`]: nested(() => criteria),
    exclusion: nested(() =>
      define(`${scope}SegmentExclusion`, {
        [`${small}_exclusion_duration`]: enumeration(`${scope}ExclusionDuration`, [
          `${capital}_EXCLUSION_DURATION_UNSPECIFIED`,
          ...durations.map((name) => `${capital}_EXCLUSION_${name}`),
        ]),
        [`${small}_exclusion_criteria`]: nested(() => criteria),
      }),
    ),
  });
}

const USER_SCOPING = enumeration('UserCriteriaScoping', [
  'USER_CRITERIA_SCOPING_UNSPECIFIED',
  'USER_CRITERIA_WITHIN_SAME_EVENT',
  'USER_CRITERIA_WITHIN_SAME_SESSION',
  'USER_CRITERIA_ACROSS_ALL_SESSIONS',
]);
const sequence = define('UserSegmentSequenceGroup', {
  sequence_scoping: USER_SCOPING,
  sequence_maximum_duration: string,
  user_sequence_steps: list(() =>
    define('UserSequenceStep', {
      is_directly_followed_by: bool,
      step_scoping: USER_SCOPING,
      segment_filter_expression: nested(() => segmentFilterExpression),
    }),
  ),
});

const EVENT_AND_SESSION = ['WITHIN_SAME_EVENT', 'WITHIN_SAME_SESSION'];
const DURATIONS = ['TEMPORARY', 'PERMANENT'];
const userSegment = segmentOf('User', [...EVENT_AND_SESSION, 'ACROSS_ALL_SESSIONS'], DURATIONS);
const sessionSegment = segmentOf('Session', EVENT_AND_SESSION, DURATIONS);
const eventSegment = segmentOf('Event', ['WITHIN_SAME_EVENT'], DURATIONS);

export const runFunnelReportRequest = define('RunFunnelReportRequest', {
  property: string,
  date_ranges: list(() => dateRange),
  funnel: nested(() =>
    define('Funnel', {
      is_open_funnel: bool,
      steps: list(() =>
        define('FunnelStep', {
          name: string,
          is_directly_followed_by: bool,
          within_duration_from_prior_step: string,
          filter_expression: nested(() => funnelFilterExpression),
        }),
      ),
    }),
  ),
  funnel_breakdown: nested(() =>
    define('FunnelBreakdown', { breakdown_dimension: nested(() => dimension), limit: int64 }),
  ),
  funnel_next_action: nested(() =>
    define('FunnelNextAction', { next_action_dimension: nested(() => dimension), limit: int64 }),
  ),
  funnel_visualization_type: enumeration('RunFunnelReportRequest.FunnelVisualizationType', [
    'FUNNEL_VISUALIZATION_TYPE_UNSPECIFIED',
    'STANDARD_FUNNEL',
    'TRENDED_FUNNEL',
  ]),
  segments: list(() =>
    define('Segment', {
      name: string,
      user_segment: nested(() => userSegment, 'one_segment_scope'),
      session_segment: nested(() => sessionSegment, 'one_segment_scope'),
      event_segment: nested(() => eventSegment, 'one_segment_scope'),
    }),
  ),
  limit: int64,
  dimension_filter: nested(() => filterExpression),
  return_property_quota: bool,
});
