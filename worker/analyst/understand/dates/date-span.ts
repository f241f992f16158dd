import type { IsoDate } from '../../plan.ts';
import type { NoteKey } from '../meaning/notes.ts';
import type { CalendarUnit } from './calendar.ts';

/** Days that a date expression stands for, and what kind of days they are. */
export interface DateSpan {
  start: IsoDate;
  end: IsoDate;
  label: string;
  /** What the span is made of: whole units, a unit up to today, or just so many days. */
  shape: { kind: 'whole' | 'to_date'; unit: CalendarUnit; count: number } | { kind: 'days' };
  notes: NoteKey[];
  /** It was said that all of it is meant, whatever it is compared with. */
  entire?: true;
  /** The same occasion a year earlier, when it does not fall on the same days: Black Friday. */
  yearBefore?: [start: IsoDate, end: IsoDate];
  /** What it is fair to compare with, when that is not the days just before: a weekend with a weekend. */
  before?: [start: IsoDate, end: IsoDate];
}

/** Why a date expression stands for no days. */
export type DateProblem =
  | { problem: 'future'; text: string }
  | { problem: 'invalid'; text: string }
  | { problem: 'open_start'; text: string }
  /** `options` are the readings of `text`, first and last day. */
  | { problem: 'ambiguous'; text: string; options: [start: IsoDate, end: IsoDate][] };
