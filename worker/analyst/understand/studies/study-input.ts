import type { StudyPlan } from '../../plan.ts';
import type { PlanInput } from '../plan/plan-input.ts';
import type { StudyNote } from '../meaning/study-notes.ts';

export type StudyInput = Omit<PlanInput, 'period'>;

/** A plan with what it assumes, or the field that this kind of question cannot have. */
export type StudyDraft = { plan: StudyPlan; notes: StudyNote[] } | { missing: 'realtime_field'; name: string };
