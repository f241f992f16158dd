import type { CalendarUnit } from '../dates/calendar.ts';
import type { IsoDate } from '../../plan.ts';
import type { Topic } from '../meaning/topics.ts';
import type { NoteKey } from '../meaning/notes.ts';

/** How a language words what understanding has to say. Every function returns finished, plain text. */
export interface Phrasing {
  /** "1–28 October 2026", "October 2026", "5 October 2026". */
  range: (start: IsoDate, end: IsoDate) => string;
  today: string;
  yesterday: string;
  /** "this week so far" */
  thisUnit: (unit: CalendarUnit) => string;
  /** "last week" */
  lastUnit: (unit: CalendarUnit) => string;
  /** "the last 7 days" */
  rolling: (unit: CalendarUnit, count: number) => string;
  /** "the week before", "the previous 28 days" */
  before: (unit: CalendarUnit, count: number) => string;
  /** "the same days last year" */
  sameDaysLastYear: string;
  weekend: string;
  allTime: string;
  /** Sentences shown as assumptions. */
  notes: Record<NoteKey, string>;
  withoutIt: string;
  readAs: (typed: string, read: string) => string;
  notUsed: (words: string[]) => string;
  countedOnPath: (word: string) => string;
  /** A full question that understanding reads back as what it was made from. */
  question: (parts: QuestionParts) => string;
  clarify: Record<ClarifyKey, string>;
  refuse: Record<Topic, string>;
  refuseOther: Record<RefuseKey, (name: string) => string>;
}

/** Words for a question to suggest; each as it stands inside a sentence ("sessions", "channel"). */
export interface QuestionParts {
  metrics: string[];
  /** "by channel" */
  by?: string;
  /** "the top 10 pages": plural noun of the dimension. */
  top?: { noun: string; count: number };
  trend?: 'day' | 'week' | 'month';
  filter?: string;
  /** "last week", "in October 2026" */
  when?: string;
  versus?: string;
}

export type ClarifyKey =
  | 'nothing_asked'
  | 'greeting'
  | 'unknown_words'
  | 'too_long'
  | 'ambiguous_date'
  | 'open_start'
  | 'invalid_date'
  | 'where_from'
  | 'which_metric'
  | 'top_of_what'
  | 'which_field'
  | 'need_history'
  | 'clicks';

export type RefuseKey = 'future' | 'missing_metric' | 'missing_dimension' | 'blocked_revenue' | 'blocked_cost';
