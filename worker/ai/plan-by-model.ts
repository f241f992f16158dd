import { Output } from 'ai';
import type { Plan } from '../analyst/plan.ts';
import { checkPlan } from '../analyst/check/check-plan.ts';
import type { Model } from './create-model.ts';
import { ModelFailed } from './model-failed.ts';
import { modelPlanSchema, type ModelPlan } from './model-plan-schema.ts';
import { planInstructions, toPlanPrompt, type PlanInput } from './plan-prompt.ts';
import { streamFromModel, type ModelCallOptions } from './stream-from-model.ts';
import { toPlan } from './to-plan.ts';

/**
 * The model's reading of a question. It sees the question, earlier questions with their plans, the calendar and names
 * of fields; no figures, no ids, nothing of other properties.
 * @throws {ModelFailed} no usable reply
 * @throws {PlanRejected} a reply that this property cannot answer
 */
export async function planByModel(model: Model, input: PlanInput, options: ModelCallOptions): Promise<Plan> {
  const request = { instructions: planInstructions, prompt: toPlanPrompt(input), output };
  let text = '';
  for await (const piece of streamFromModel(model, request, options)) text += piece;
  const quotable = [...input.history.map((turn) => turn.question), input.question];
  return checkPlan(toPlan(parseProposal(text), { quotable, today: input.today }), input);
}

const output = Output.object({ schema: modelPlanSchema, name: 'plan' });

function parseProposal(text: string): ModelPlan {
  const json = readJson(text);
  // A model that is not held to the schema leaves out what its kind has no use for.
  const parsed = modelPlanSchema.safeParse(typeof json === 'object' ? { steps: [], ...json } : json);
  if (!parsed.success) throw new ModelFailed('invalid');
  return parsed.data;
}

/** Undefined when the text is not JSON, which no schema accepts. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
