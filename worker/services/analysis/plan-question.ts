import { ModelFailed } from '../../ai/model-failed.ts';
import type { Model } from '../../ai/create-model.ts';
import { planByModel } from '../../ai/plan-by-model.ts';
import { PlanRejected } from '../../ai/plan-rejected.ts';
import { toFallbackNote } from '../../ai/to-fallback-note.ts';
import type { IsoDate, Persona, Plan } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import { understand } from '../../analyst/understand/understand.ts';

/** The model's plan when there is a model and its plan holds; else the built-in analyst's, with a note that says so. */
export async function planQuestion(
  model: Model | undefined,
  input: {
    question: string;
    persona: Persona;
    property: PropertyProfile;
    today: IsoDate;
    history: { question: string; plan: Plan }[];
  },
  signal: AbortSignal,
): Promise<{ plan: Plan; notes: string[] }> {
  if (!model) return { plan: understand(input), notes: [] };
  try {
    return { plan: await planByModel(model, input, { signal }), notes: [] };
  } catch (error) {
    if (!(error instanceof ModelFailed || error instanceof PlanRejected)) throw error;
    return { plan: understand(input), notes: [toFallbackNote(error)] };
  }
}
