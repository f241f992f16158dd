import type { CalendarUnit } from '../dates/calendar.ts';
import type { StudyNote, StudyTopic } from '../meaning/study-notes.ts';

/** How a language asks, and words, the kinds of question that have requests of their own. */
export interface StudyWords {
  /** How a term is asked about: `(a|b)` one of, `[a]` may be missing, `{term}` the term itself. */
  definitions: string[];
  /** The same where the words ask for the figure as well ("Was ist der Umsatz?"): only of what people seldom mean by it. */
  doubtfulDefinitions?: string[];
  /** What may stand before it. */
  courtesies: string[];
  /** Words that make it a question about a figure: "our", "this". */
  owners: string[];
  /** What may follow such a question without changing it. */
  definitionTails: string[];
  /** What stands between the steps of a funnel. */
  stepJoints: string[];
  /** "Anything unusual". */
  topics: Record<StudyTopic, string[]>;
  /** Days to come, as they stand in a sentence. */
  ahead: {
    tomorrow: string;
    next: (unit: CalendarUnit) => string;
    nextCount: (unit: CalendarUnit, count: number) => string;
    this: (unit: CalendarUnit) => string;
  };
  notes: Record<StudyNote, string>;
  realtimeField: (name: string) => string;
}
