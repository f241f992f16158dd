import type { OccasionName } from '../proof/series/occasion-name.ts';

/**
 * What the figures say, without words: references into the report's values, and keys of quoted labels. Sentences are
 * made of facts, by the built-in writer or by a model.
 */
export type Fact =
  | LevelFact
  | GroupFact
  | MoverFact
  | ExtremeFact
  | SpanFact
  | SwingFact
  | RestFact
  | GapFact
  | RealtimeFact
  | FunnelFact
  | CohortFact
  | ForecastFact
  | AnomalyFact
  | SimilarFact
  | WhyFact;

/** A metric over the whole range. */
export interface LevelFact {
  kind: 'level';
  metric: string;
  /** Absent when there is no such figure, as a rate of nothing. */
  current?: Figure;
  previous?: Figure;
  change?: Change;
}

/** One group of a breakdown or a ranking, in its order. */
export interface GroupFact {
  kind: 'group';
  metric: string;
  group: GroupName;
  current: Figure;
  /** Of the figure without groups. */
  share?: string;
  /** What a rate rests on: the sessions of an engagement rate. */
  base?: { metric: string; ref: string; isOne?: true };
  change?: Change;
}

/** By dimension, in their order: its API name and the key of the quoted value. */
export type GroupName = { dimension: string; key: string }[];

/** A group that moved most, up or down, against the other period. */
export interface MoverFact {
  kind: 'mover';
  metric: string;
  group: GroupName;
  change: Change;
  /** Its part of the whole change, where groups add up to the whole. */
  contribution?: string;
}

/** The highest or lowest point of a series. */
export interface ExtremeFact {
  kind: 'highest' | 'lowest';
  metric: string;
  ref: string;
  /** A value of unit date. */
  at: string;
}

/** The first and the last whole point of a series. */
export interface SpanFact {
  kind: 'span';
  metric: string;
  first: { ref: string; at: string };
  last: { ref: string; at: string };
}

/** Of several lines over time, the one that moved most. */
export interface SwingFact {
  kind: 'swing';
  /** From its lowest point to its highest, or from its first to its last. */
  how: 'range' | 'span';
  metric: string;
  /** The time dimension. */
  time: string;
  group: GroupName;
  /** `at` is the key of a quoted time. The lowest point is absent where it is nothing. */
  from?: { ref: string; at: string };
  to: { ref: string; at: string };
  change?: Change;
}

/** The groups that are in no chart. */
export interface RestFact {
  kind: 'rest';
  metric: string;
  isOne: boolean;
  /** What the drawn ones have most of, when that is not the metric itself. */
  base?: string;
  /** All of them together, where they may be added up. */
  ref?: string;
  share?: string;
}

/** The property has no data for the first days of the comparison, or for none of them. */
export interface GapFact {
  kind: 'gap';
  /** A value of unit date: the first day with data. Absent when there is none up to the end of the comparison. */
  at?: string;
}

/** What is there now. */
export interface RealtimeFact {
  kind: 'realtime';
  /** The key of the quoted number of minutes. */
  minutes: string;
  figures: (Figure & { metric: string })[];
  /** Of the first figure, the largest first. */
  groups: { group: GroupName; ref: string; share?: string }[];
}

/** How many go through the steps, and where most stop. */
export interface FunnelFact {
  kind: 'funnel';
  /** `name` is the key of the quoted step; `rate` is of the first step's people, `kept` of the step before. */
  steps: { name: string; users: Figure; rate?: string; kept?: string }[];
  /** The step after which most people are lost, in people and as a part of those who were there. */
  loss?: { after: string; before: string; users: string; share: string };
  /** The way through by group: from the first step to the last. */
  groups: { key: string; dimension: string; rate: string; first: string }[];
}

/** What part of people comes back. */
export interface CohortFact {
  kind: 'cohort';
  granularity: 'day' | 'week' | 'month';
  /** All people of the groups that can be followed to the first return. */
  people: string;
  /** Of all groups that are old enough: the key of the quoted offset, and the part that was there. */
  returns: { at: string; rate: string }[];
  /** At the first offset, the groups that came back most and least. */
  best?: { cohort: string; rate: string };
  worst?: { cohort: string; rate: string };
}

/** What a figure will come to. */
export interface ForecastFact {
  kind: 'forecast';
  metric: string;
  /** Of all days together, or of one of them where they do not add up. */
  per: 'all' | 'day';
  expected: string;
  low: string;
  high: string;
  /** Days of the range that are over, and are counted as they were. */
  known?: string;
  /** How far it was off on held-back days, and how far last week again would have been. */
  missed: string;
  missedByRepeating: string;
  isRepeating: boolean;
  /** What part of the held-back days was inside the interval; absent of too short a history. */
  held?: string;
  /** It reaches so far ahead that nothing but last week again was shown to be any good there. */
  isRepeatingFar: boolean;
  /** A year of days is known, so that occasions are taken to be as they were a year before. */
  knowsOccasions: boolean;
}

/** Days unlike the others, the most unusual first. */
export interface AnomalyFact {
  kind: 'anomaly';
  found: {
    metric: string;
    at: string;
    value: string;
    expected: string;
    difference: string;
    direction: 'up' | 'down';
    /** What the day was in the property's country: "Black Friday". */
    occasion?: OccasionName;
  }[];
  /** Days on which nothing at all was recorded: a fault of the tracking. Values of unit date, the days beside them. */
  gaps: { after: string; before?: string }[];
}

/** When a figure last ran from day to day as in the range. */
export interface SimilarFact {
  kind: 'similar';
  metric: string;
  /** The most alike first: values of the first and the last day, of the course in common, and of the sums where days add up. */
  found: { from: string; to: string; likeness: string; isSure: boolean; now?: string; before?: string }[];
  /** Why none is named. */
  why?: 'none' | 'few' | 'unknown' | 'still';
}

/** What lies behind a change, as far as groups can tell. */
export interface WhyFact {
  kind: 'why';
  metric: string;
  /** Whether such a change of the whole is ordinary; `untested` without enough earlier days. */
  whole: Verdict;
  /** Candidates that moved with the whole, those that explain most first. */
  causes: {
    dimension: string;
    key: string;
    verdict: GroupVerdict;
    /** Its part of the change, in the metric's own unit or in percentage points, without a sign. */
    amount: string;
    /** The same with its sign. */
    signed: string;
    direction: 'up' | 'down';
    share?: string;
    /** For rates: what comes from the group growing or shrinking, and what from its own rate. */
    mix?: string;
    rate?: string;
    /** More under Google's own names for what it does not know. */
    isFault: boolean;
    /** Its visits go on, but none of these events came from it any more. */
    isSilent: boolean;
    /** What it did in the same two ranges a year before, where that was the same step: it may recur each year. */
    yearBefore?: string;
  }[];
  /** How the whole changed between the same two ranges a year before, where that was the same step. */
  yearBefore?: string;
  /** Of the first cause's dimension: the change that the named groups leave. */
  rest?: { dimension: string; amount: string; direction: 'up' | 'down' };
  gaps: { after: string; before?: string }[];
  /** What was noted near the change. */
  annotations: AnnotationFact[];
  /** When the figure last changed as far, where that is sure. */
  earlier?: EarlierFact;
}

/** A change like the one that is asked about, of days long before: values of the figure, and keys of their quoted days. */
export interface EarlierFact {
  direction: 'up' | 'down';
  now: string;
  before: string;
  /** With its sign. Absent from zero. */
  change?: string | undefined;
  /** `to` is absent of a single day. */
  days: { from: string; to?: string };
  daysBefore: { from: string; to?: string };
}

/** A note near a change: `key` of its quoted title; values of its day, of the figure from then on, and of the week before. */
export interface AnnotationFact {
  key: string;
  verdict: Verdict;
  at?: string;
  after?: string;
  before?: string;
}

/** `supported`: more than chance, and with the change; `refuted`: as it usually moves, or against it. */
export type Verdict = 'supported' | 'refuted' | 'untested';
/** Of one group. `shared`: more than it usually moves, but as all others did, so that it is no cause. */
export type GroupVerdict = Verdict | 'shared';

export interface Figure {
  ref: string;
  zero: boolean;
}

export interface Change {
  direction: 'up' | 'down' | 'same';
  /** How far, without a sign: a fraction of what it was, or percentage points of a rate. Absent from zero. */
  size?: string;
  /** The same with its sign, for cards. */
  signed?: string;
  /** How far, in the metric's own unit, without a sign. */
  amount?: string;
}
