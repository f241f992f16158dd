import type { Filter, IsoDate } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import type { CalendarUnit } from '../dates/calendar.ts';
import type { NoteKey } from '../meaning/notes.ts';
import type { Topic } from '../meaning/topics.ts';
import type { StudyWords } from './study-words.ts';

/** How a language words what understanding has to say. Every function returns finished, plain text. */
export interface Phrasing {
  /** "1–28 October 2026", "October 2026", "5 October 2026". */
  range: (start: IsoDate, end: IsoDate) => string;
  yesterday: string;
  /** "this week so far" */
  thisUnit: (unit: CalendarUnit) => string;
  /** "last week" */
  lastUnit: (unit: CalendarUnit) => string;
  /** "the last 7 days" */
  rolling: (unit: CalendarUnit, count: number) => string;
  /** "the week before", "the previous 28 days" */
  before: (unit: CalendarUnit, count: number) => string;
  sameDaysLastYear: string;
  weekend: string;
  allTime: string;

  /** Sentences shown as assumptions. */
  notes: Record<NoteKey, string>;
  readAs: (typed: string, read: string) => string;
  notUsed: (words: string[]) => string;
  /** Asks back where a part of the question is in no plan. */
  onlyWithout: (words: string[]) => string;
  readAsPath: (word: string) => string;

  /** A field's label as it stands inside a question. */
  inside: (label: string) => string;
  /** A full question that understanding reads back as what it was made from. */
  question: (parts: QuestionParts) => string;
  /** `the country is "Germany" or "France"`; the field is a dimension's label in lower case. */
  dimensionFilter: (field: string, filter: Filter) => string;
  /** "bounce rate is above 60%" */
  metricFilter: (metric: string, filter: Filter, isFraction: boolean) => string;
  /** What people call a metric whose name does not fit into a question. */
  metricNames: Record<string, string>;
  /** The same of dimensions. */
  dimensionNames?: Record<string, string>;
  /** What one key event's count and rate are called. */
  keyEvent: Record<'keyEvents' | 'sessionKeyEventRate', (event: string) => string>;
  /** What the events of one name are called, where that is understood without saying that it is a name. */
  events: (event: string) => string | undefined;
  /** Facts about the property itself, which need no figures. */
  aboutProperty: (property: PropertyProfile) => string;
  overviewQuestion: (when: string, versus: string) => string;
  whyQuestion: (metric: string, when: string) => string;

  clarify: Record<ClarifyKey, string>;
  /** Words that are not understood, by what they seem to stand for. */
  unknown: Record<'figure' | 'group' | 'filter', (name: string) => string>;
  /** The readings of words that could mean several things; `when` as in a question, or empty. */
  options: Record<OptionKey, (when?: string) => Choice[]>;
  /** How an unknown name could be meant, each a filter as it stands in a question. */
  unknownFilters: (value: string) => Choice[];
  leaveOut: string;
  refuse: Record<Exclude<Topic, 'origin' | 'about_property'>, string>;
  /** Questions close to what was refused. */
  nearest: Partial<Record<Topic, string[]>>;
  refuseOther: Record<RefuseKey, (name: string) => string>;
  /** Of the kinds of question that have requests of their own. */
  studies: Pick<StudyWords, 'ahead' | 'notes' | 'realtimeField'>;
}

/** Words for a question; each as it stands inside a sentence ("sessions", "channel"). */
export interface QuestionParts {
  metrics: string[];
  /** One asks how many there were, not how high they were. */
  counts?: boolean;
  by?: string[];
  /** "Top 10", "Bottom 5": of the groups in `by`. */
  order?: { end: 'top' | 'bottom'; count: number };
  /** Of those in `by` the one of which each has so many. */
  each?: string;
  trend?: 'day' | 'week' | 'month';
  filters?: string[];
  conditions?: string[];
  /** "last week", "October 2026" */
  when?: string;
  versus?: string;
}

export interface Choice {
  label: string;
  question: string;
}

export type ClarifyKey =
  | 'nothing_asked'
  | 'greeting'
  | 'too_long'
  | 'ambiguous_date'
  | 'open_start'
  | 'invalid_date'
  | 'which_groups'
  | 'unlike'
  | 'which_groups_for_limit'
  | 'origin'
  | 'impressions'
  | 'clicks';

export type OptionKey = 'origin' | 'clicks' | 'impressions';

export type RefuseKey = 'future' | 'missing_metric' | 'missing_dimension' | 'blocked_revenue' | 'blocked_cost';
