import type { OccasionName } from '../../proof/series/occasion-name.ts';

/**
 * What answers are worded with, in one language. Sentences are templates: `{slot}` a part that code fills in, `[a|b]`
 * the first alternative whose slots are all there, or nothing. A slot with a capital stands at the beginning of a
 * sentence. No template holds a digit.
 *
 * `{limits}` is what a figure is limited to, with the space before it; `{when}` a range as it follows what it is about
 * (see `when`), `{days}` its bare name; `{before}` and `{earlier}` are the same of the range to compare with.
 */
export interface ReportWords {
  /** What parts two sentences. */
  gap: string;
  list: { comma: string; and: string; or: string };
  when: (label: string) => string;
  /** A field's name as it stands inside a sentence. */
  inside: (label: string) => string;
  /** `{metric}`, `{limits}`, `{now}`, `{previous}`, `{size}` of a change, `{amount}` of one without a size. */
  level: Record<'noFigure' | 'none' | 'sum' | 'mean' | 'same' | 'rose' | 'fell', string>;
  /** The data begins within the range to compare with, or after it. */
  gaps: Record<'since' | 'none', string>;
  /** Where a figure stands in time: on a day, in a week or month, at an hour, in one that only has a number. */
  at: Record<'day' | 'span' | 'month' | 'week' | 'hour' | 'numbered', string>;
  points: Record<'extremes' | 'span', string>;
  groups: Record<'most' | 'least' | 'fewest' | 'highest' | 'lowest' | 'next' | 'further' | 'others' | 'whole', string>;
  /** In brackets after a group's figure. */
  details: Record<'share' | 'base' | 'up' | 'down' | 'same' | 'new', string>;
  movers: Record<'up' | 'down', string>;
  swing: Record<'upTo' | 'between' | 'up' | 'down', string>;
  rest: Record<'unknown' | 'one' | 'many', string>;
  /** GA4's own words for what it does not know, pages and devices, as they stand inside a sentence. */
  values: Record<
    | 'home'
    | 'empty'
    | 'notSet'
    | 'other'
    | 'noMedium'
    | 'direct'
    | 'hour'
    | 'week'
    | 'mobile'
    | 'desktop'
    | 'tablet'
    | 'tv'
    | 'newcomers'
    | 'returning',
    string
  >;
  filters: Record<'is' | 'isNot' | 'contains' | 'containsNot' | 'begins' | 'beginsNot' | 'ends' | 'endsNot', string> &
    Record<'matches' | 'matchesNot' | 'all', string>;
  conditions: Record<'equal' | 'below' | 'atMost' | 'above' | 'atLeast' | 'not' | 'all' | 'none', string>;
  caveats: Record<
    | 'sampled'
    | 'missing'
    | 'thresholded'
    | 'thresholdedFigures'
    | 'other'
    | 'otherFigures'
    | 'firstCut'
    | 'lastCut'
    | 'bothCut'
    | 'today'
    | 'blocked'
    | 'leftOut'
    | 'unread'
    | 'notSent',
    string
  >;
  empty: Record<'thresholded' | 'reason' | 'noData' | 'tag' | 'noFigure' | 'conditions', string>;
  talk: Record<'clarify' | 'refuse', string>;
  explain: Record<'only' | 'source' | 'own' | 'field', string>;
  steps: Record<'day' | 'week' | 'month', string>;
  realtime: Record<'none' | 'some' | 'beside' | 'groups' | 'group' | 'caveat', string>;
  cohort: Record<'nobody' | 'early' | 'back' | 'ends' | 'day' | 'week' | 'month' | 'caveat', string>;
  funnel: Record<
    | 'open'
    | 'openCaveat'
    | 'reached'
    | 'none'
    | 'lost'
    | 'way'
    | 'step'
    | 'groups'
    | 'group'
    | 'caveat'
    | 'empty'
    | 'names',
    string
  >;
  forecast: Record<
    | 'sum'
    | 'mean'
    | 'known'
    | 'repeating'
    | 'missed'
    | 'held'
    | 'repeatingFar'
    | 'caveat'
    | 'caveatOccasions'
    | 'tooShort',
    string
  >;
  ahead: (label: string) => string;
  anomaly: Record<'fault' | 'calm' | 'elseCalm' | 'up' | 'down' | 'occasion' | 'caveat', string>;
  /** What a day was, in `anomaly.occasion`. */
  occasion: (name: OccasionName) => string;
  why: Record<
    | 'fault'
    | 'supported'
    | 'refuted'
    | 'untested'
    | 'cause'
    | 'rose'
    | 'fell'
    | 'tracking'
    | 'silent'
    | 'part'
    | 'untestedParts'
    | 'sharedParts'
    | 'refutedParts'
    | 'nothing'
    | 'restUp'
    | 'restDown'
    | 'recurs'
    | 'wholeRecurs'
    | 'caveat',
    string
  >;
  charts: Record<
    'per' | 'by' | 'parts' | 'line' | 'lines' | 'series' | 'bars' | 'ring' | 'current' | 'previous' | 'period',
    string
  >;
  /** Titles of what studies draw, and of its axes. */
  studyCharts: Record<'returns' | 'since' | 'people' | 'ahead' | 'usual' | 'now' | 'funnel', string>;
  /** What the values and lines of studies are. */
  studyLabels: Record<
    | 'soFar'
    | 'forecast'
    | 'low'
    | 'high'
    | 'usual'
    | 'missed'
    | 'repeated'
    | 'held'
    | 'usualFor'
    | 'fromUsual'
    | 'theDay'
    | 'dayWithData'
    | 'newcomers'
    | 'there'
    | 'atStep'
    | 'reached'
    | 'kept'
    | 'lost'
    | 'lostPart'
    | 'allTheWay'
    | 'atStart'
    | 'now',
    string
  >;
  /** What a value is, where its number is shown alone. */
  labels: Record<
    'share' | 'change' | 'part' | 'highest' | 'lowest' | 'whenHighest' | 'whenLowest' | 'first' | 'last' | 'others',
    string
  > &
    Record<'firstPoint' | 'lastPoint' | 'firstDay', string> &
    Record<'everythingElse' | 'allTogether' | 'yearBefore' | 'weight' | 'ownFigure', string>;
  /** What is asked of Google. */
  purposes: Record<'by' | 'inAll' | 'more' | 'firstDay' | 'reports' | 'now' | 'earlier' | 'funnel' | 'cohort', string>;
  /** `{what}` is asked; `{place}` in the queue, `{seconds}` to wait, `{tokens}` of Google's quota, about. */
  status: Record<
    'reading' | 'read' | 'asking' | 'queued' | 'priced' | 'answered' | 'computing' | 'computed' | 'writing' | 'wrote',
    string
  >;
  /** `{time}`: when Google answered. */
  notes: Record<'partial' | 'unproven' | 'stale' | 'unnoted', string>;
  /**
   * Who read the question, and who worded the answer: `model_both` is a model that read it and worded a part, `reader` a
   * reader who gave a plan.
   */
  authors: Record<`${'model' | 'reader' | 'analyst'}_${'model' | 'both' | 'analyst'}`, string>;
}
