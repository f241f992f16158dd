import type { StudyPlan } from '../../plan.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { StudyWords } from '../lexicon/study-words.ts';
import type { StudyNote } from '../meaning/study-notes.ts';
import type { PlanInput } from '../plan/plan-input.ts';
import type { Period } from '../plan/resolve-period.ts';

export interface StudyInput extends Omit<PlanInput, 'period'> {
  /** Absent where the dates that were said are not over, or are no dates. */
  period: Period | undefined;
  /** As typed. */
  question: string;
  lexicon: Lexicon;
  words: StudyWords;
}

/** A plan with what it assumes, or the field that this kind of question cannot have. */
export type StudyDraft = { plan: StudyPlan; notes: StudyNote[] } | { missing: 'realtime_field'; name: string };
