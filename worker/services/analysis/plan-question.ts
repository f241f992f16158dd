import type { Model } from '../../ai/create-model.ts';
import { ModelFailed } from '../../ai/model-failed.ts';
import { PlanRejected } from '../../analyst/check/plan-rejected.ts';
import type { ModelCallOptions } from '../../ai/stream-from-model.ts';
import type { IsoDate, Persona, Plan } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import type { Language } from '../../analyst/language.ts';
import { understand } from '../../analyst/understand/understand.ts';

export interface Planned {
  plan: Plan;
  by: 'model' | 'analyst' | 'reader';
  /** Why it is not the model's. */
  fault?: ModelFailed | PlanRejected;
}

/** The model's plan when there is a model and its plan holds; else the built-in analyst's. */
export async function planQuestion(
  model: Model | undefined,
  input: {
    question: string;
    persona: Persona;
    language?: Language;
    /** What the plan's own words are to be in. */
    answerIn: Language;
    property: PropertyProfile;
    today: IsoDate;
    history: { question: string; plan: Plan }[];
    mayUseModel: boolean;
  },
  options: ModelCallOptions,
): Promise<Planned> {
  if (!model) return { plan: understand(input), by: 'analyst' };
  if (!input.mayUseModel) return { plan: understand(input), by: 'analyst', fault: new ModelFailed('budget_spent') };
  // Loaded here, and the SDK with it: without a model neither is needed.
  const { planByModel } = await import('../../ai/plan-by-model.ts');
  try {
    return { plan: await planByModel(model, { ...input, language: input.answerIn }, options), by: 'model' };
  } catch (error) {
    if (!(error instanceof ModelFailed || error instanceof PlanRejected)) throw error;
    return { plan: understand(input), by: 'analyst', fault: error };
  }
}
