import type { StudyNote } from '../meaning/study-notes.ts';

/** How a language asks, and words, the kinds of question that have requests of their own. */
export interface StudyWords {
  /** How a term is asked about: `(a|b)` one of, `[a]` may be missing, `{term}` the term itself. */
  definitions: string[];
  /** What may stand before it. */
  courtesies: string[];
  /** Words that make it a question about a figure: "our", "this". */
  owners: string[];
  /** What may follow such a question without changing it. */
  definitionTails: string[];
  /** What stands between the steps of a funnel. */
  stepJoints: string[];
  notes: Record<StudyNote, string>;
  realtimeField: (name: string) => string;
}
