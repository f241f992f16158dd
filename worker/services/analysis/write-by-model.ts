import type { Model } from '../../ai/create-model.ts';
import { ModelFailed } from '../../ai/model-failed.ts';
import { toPlainSentence } from '../../ai/plain-sentence.ts';
import type { ModelCallOptions } from '../../ai/stream-from-model.ts';
import type { Findings } from '../../analyst/findings/compute-findings.ts';
import type { Language } from '../../analyst/language.ts';
import type { Persona } from '../../analyst/plan.ts';
import type { Part } from '../../analyst/report.ts';
import { bindFigures } from '../../analyst/report/bind-figures.ts';
import { partsFromSlots } from '../../analyst/report/parts-from-slots.ts';
import { slotsFromParts } from '../../analyst/report/slots-from-parts.ts';
import { splitSentences } from './stream-text.ts';

/** How the writing went; filled in as it goes. */
export interface WritingEnd {
  /** Why the rest did not come. */
  fault?: ModelFailed;
  /** Some sentence was left out because it said what only code may say. */
  hasUnproven: boolean;
}

/**
 * The model's wording of what code found: only sentences that rest on it, in which every figure is a slot, or reads as
 * exactly one value and is bound to it; each with the space or paragraph before it.
 */
export async function* writeByModel(
  model: Model,
  input: { question: string; persona: Persona; language: Language; findings: Findings; ownParts: Part[] },
  end: WritingEnd,
  options: ModelCallOptions,
): AsyncGenerator<Part[], void, undefined> {
  const { values, labels } = input.findings;
  const facts = splitSentences(input.ownParts).map((sentence) => slotsFromParts(sentence, labels).trim());
  let gap: Part[] = [];
  // Loaded here, and the SDK with it: without a model neither is needed.
  const { proseByModel } = await import('../../ai/prose-by-model.ts');
  try {
    for await (const sentence of proseByModel(model, { ...input, facts, values, labels }, options)) {
      const plain = toPlainSentence(bindFigures(sentence, values), (slot) => Object.hasOwn(values, slot));
      const { parts, dropped } =
        'text' in plain ? partsFromSlots(plain.text, values, labels) : { parts: [], dropped: [] };
      if (dropped.length > 0 || ('dropped' in plain && plain.dropped === 'unproven')) end.hasUnproven = true;
      if (parts.length > 0) {
        yield [...gap, ...parts];
        gap = [{ text: ' ' }];
      }
      if (gap.length > 0 && /\n\s*\n\s*$/.test(sentence)) gap = [{ break: true }];
    }
  } catch (error) {
    if (!(error instanceof ModelFailed)) throw error;
    end.fault = error;
  }
}
