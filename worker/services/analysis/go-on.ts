import type { Part, Report, Value } from '../../analyst/report.ts';
import type { Said } from './progress.ts';
import type { StreamEvent } from './stream-events.ts';
import { splitSentences, streamSentence } from './stream-text.ts';
import { unsaidSentences } from './unsaid-sentences.ts';

/**
 * The built-in analyst's text, sentence by sentence, after what readers have of it already. What they have stays: of a
 * text in somebody else's words only the figures that are missing are added.
 */
export function* goOn(
  own: Part[],
  values: Record<string, Value>,
  said: Said,
): Generator<StreamEvent, { parts: Part[]; words: NonNullable<Report['authors']>['words'] }, undefined> {
  const sentences = splitSentences(own);
  const isOwn = said.sentences.every((sentence, index) => isSame(sentence, sentences[index]));
  const missing = isOwn ? sentences.slice(said.sentences.length) : unsaidSentences(sentences, said.sentences.flat());
  const rest = said.isClosed ? [] : missing;

  yield { type: 'text-start', id: 'answer' };
  if (said.owed) yield { type: 'text-delta', id: 'answer', delta: said.owed };
  for (const [index, sentence] of rest.entries()) {
    yield* streamSentence(said.sentences.length + index, sentence, values);
  }
  yield { type: 'text-end', id: 'answer' };
  const both = rest.length > 0 ? 'both' : 'model';
  return { parts: [...said.sentences, ...rest].flat(), words: isOwn ? 'analyst' : both };
}

function isSame(one: Part[], other: Part[] | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
