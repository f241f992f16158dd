import { visibleText } from '../proof/plain-text.ts';
import type { Part } from '../report.ts';
import { hasNumber } from './has-number.ts';
import { say } from './say.ts';
import { sentencesOf } from './sentences-of.ts';

export interface Slotted {
  parts: Part[];
  /** Sentences that were left out, and why. */
  dropped: { sentence: string; reason: 'number' | 'unknown_slot' }[];
}

/**
 * A model's prose with slots, "Sessions rose {{v2}} to {{v1}} {{range}}.", as parts. A sentence that states a number
 * of its own, or names a slot there is none of, is dropped whole; an empty line starts a paragraph.
 */
export function partsFromSlots(
  text: string,
  values: Record<string, unknown>,
  labels: Record<string, string> = {},
): Slotted {
  const dropped: Slotted['dropped'] = [];
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) =>
    sentencesOf(paragraph.replace(/\s+/g, ' ')).flatMap((sentence) => {
      const pieces = sentence.split(slot).map((piece, index) => (index % 2 ? slotPart(piece) : { text: piece }));
      if (pieces.includes(undefined)) {
        dropped.push({ sentence, reason: 'unknown_slot' });
        return [];
      }
      const own = sentence.replace(new RegExp(slot, 'g'), ' ');
      // A brace that is left is a slot written wrong.
      const isWhole = !/[{}]/.test(own);
      if (!isWhole || hasNumber(own)) {
        dropped.push({ sentence, reason: isWhole ? 'number' : 'unknown_slot' });
        return [];
      }
      return [pieces];
    }),
  );
  const kept = paragraphs.filter((sentences) => sentences.length > 0);
  const parts = kept.flatMap((sentences, index): Part[] => [
    ...(index ? [{ break: true as const }] : []),
    ...say(sentences.flatMap((pieces, place) => [place ? ' ' : undefined, ...pieces.map(clean)])),
  ]);
  return { parts, dropped };

  function slotPart(name: string): Part | undefined {
    if (Object.hasOwn(values, name)) return { ref: name };
    const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
    return label === undefined ? undefined : { label };
  }
}

const slot = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/;

/** Invisible characters out; the spaces at the edges stay, they part words from slots. */
function clean(part: Part | undefined): Part | undefined {
  if (!part || !('text' in part)) return part;
  const [, before, inner = '', after] = /^(\s*)(.*?)(\s*)$/s.exec(part.text) ?? [];
  return { text: `${before ? ' ' : ''}${visibleText(inner)}${after && inner ? ' ' : ''}` };
}
