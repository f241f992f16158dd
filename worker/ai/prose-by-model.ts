import type { Model } from './create-model.ts';
import { proseInstructions, toProsePrompt, type ProseInput } from './prose-prompt.ts';
import { sentencesOf } from './sentences.ts';
import { streamFromModel, type ModelCallOptions } from './stream-from-model.ts';

/**
 * The answer in the model's words, sentence by sentence as each is complete: raw text whose figures are slots
 * (`{{v1}}`). It may still hold what the model was told not to write; the analyst's `partsFromSlots` decides.
 * @throws {ModelFailed} also after sentences have been given, when the rest does not come
 */
export function proseByModel(model: Model, input: ProseInput, options: ModelCallOptions): AsyncIterable<string> {
  const request = { instructions: proseInstructions, prompt: toProsePrompt(input) };
  return sentencesOf(streamFromModel(model, request, options));
}
