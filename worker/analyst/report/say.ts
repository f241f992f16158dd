import type { Part } from '../report.ts';
import type { ReportWords } from './words/words.ts';

/** Words, parts and sentences inside sentences; what is undefined is left out. */
export type Words = (string | Part | Words | undefined | false)[];

/** Words as parts, neighbouring text in one. */
export function say(...words: Words): Part[] {
  const parts: Part[] = [];
  for (const word of words) {
    if (word === undefined || word === false) continue;
    const pieces = Array.isArray(word) ? say(...word) : [typeof word === 'string' ? { text: word } : word];
    for (const piece of pieces) {
      if ('text' in piece && piece.text === '') continue;
      const last = parts.at(-1);
      if (last && 'text' in last && 'text' in piece) parts[parts.length - 1] = { text: last.text + piece.text };
      else parts.push(piece);
    }
  }
  return parts;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: Words[], { list }: Pick<ReportWords, 'list'>, word: 'and' | 'or' = 'and'): Words {
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [index === items.length - 1 ? list[word] : list.comma, item];
  });
}
