import { renderAnswer } from '../../analyst/proof/render-answer.ts';
import type { Part, Value } from '../../analyst/report.ts';
import type { StreamEvent } from './stream-events.ts';

/** Joined, the deltas of a text are its rendering. The same sentence twice: as text for simple clients, with its values for those that show proofs. */
export function* streamSentence(
  index: number,
  parts: Part[],
  values: Record<string, Value>,
): Generator<StreamEvent, void, undefined> {
  const used = parts.flatMap((part) => {
    const value = 'ref' in part ? values[part.ref] : undefined;
    return 'ref' in part && value ? [[part.ref, value] as const] : [];
  });
  yield { type: 'data-sentence', id: `sentence-${index}`, data: { index, parts, values: Object.fromEntries(used) } };
  yield { type: 'text-delta', id: 'answer', delta: renderAnswer(parts, values) };
}

/** Cuts after each closing mark with its space; all pieces together are the parts again. */
export function splitSentences(parts: Part[]): Part[][] {
  const sentences: Part[][] = [[]];
  for (const part of parts) {
    const pieces: Part[] =
      'text' in part ? part.text.split(/(?<=[.!?؟।] |[。！？])/).map((text) => ({ text })) : [part];
    for (const piece of pieces) {
      sentences.at(-1)?.push(piece);
      if ('break' in piece || ('text' in piece && /(?:[.!?؟।] |[。！？])$/.test(piece.text))) sentences.push([]);
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}
