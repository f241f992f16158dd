import { hasNumber } from '../analyst/report/has-number.ts';
import { hasAddress } from './has-address.ts';
import { toInertText } from './inert-text.ts';

/** `empty`: it states nothing that code found. `unproven`: it says something that only code may say. */
export type PlainSentence = { text: string } | { dropped: 'empty' | 'unproven' };

/**
 * A sentence of the model as it may be shown: visible characters on one line, without emphasis and bullets, at least
 * one slot, no address or markup, and nothing around a slot that would make another figure of it ("{{v1}}{{v2}}",
 * "minus {{v1}}", "{{v1}} percent"). Numbers are `partsFromSlots`'s to find.
 * @param isFigure whether a slot's name is that of a value, not of a label
 */
export function toPlainSentence(sentence: string, isFigure: (slot: string) => boolean): PlainSentence {
  const text = toInertText(unmarked(sentence), longest + 1);
  if (text === '') return { dropped: 'empty' };
  const pieces = text.split(slot);
  const words = pieces.map((piece, index) => (index % 2 ? 'slot' : piece)).join('');
  // NFKC makes letters of some numerals.
  const numeral = /\p{N}/u.test(
    sentence
      .split(slot)
      .filter((_, index) => index % 2 === 0)
      .join(' '),
  );
  if (numeral || [...text].length > longest || hasAddress(words) || unfit.test(words)) return { dropped: 'unproven' };
  const isMisread = pieces.some((name, index) => {
    if (index % 2 === 0) return false;
    const before = pieces[index - 1] ?? '';
    const after = pieces[index + 1] ?? '';
    if (!startOfSlot.test(before) || !endOfSlot.test(after)) return true;
    const follows = after.trim() === '' && isFigure(pieces[index + 2] ?? '');
    return isFigure(name) && (sign.test(before) || unit.test(after) || follows);
  });
  if (isMisread) return { dropped: 'unproven' };
  if (pieces.length > 1) return { text };
  return { dropped: hasNumber(text) ? 'unproven' : 'empty' };
}

/** More than any sentence with a few names in it. */
const longest = 600;
const slot = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/;

/** Models like to emphasise and to list; the words are fine without. */
function unmarked(sentence: string): string {
  return sentence.replaceAll(/\*+|`+|__/g, '').replace(/^\s*(?:#{1,6}|[-+•])\s+/u, '');
}

/** Letters of other scripts, some of which look like Latin ones, ranks beyond the third, and Roman numerals. */
const unfit =
  /(?!\p{Script=Latin})\p{L}|\b(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\p{L}+teen|hundred|thousand|million)ths?\b|\b(?=[IVXLCDM]{2,}\b)M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b/u;
const startOfSlot = /(?:^|[\s("“‘'«—])$/u;
const endOfSlot = /^(?:[)"”’'».,;:!?…]*(?:\s|$)|['’]s\b|—)/u;
const sign = /(?:\b(?:minus|negative|plus)|[-−–+±~≈#€$£¥])\s*$/iu;
const unit = /^\s*(?:%|‰|per ?cent|percentage|points?\b|pp\b|k\b|m\b|bn\b)/iu;
