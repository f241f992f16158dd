import { editDistance } from '../text/edit-distance.ts';
import type { ReadToken } from './language-words.ts';
import type { PhraseBook } from './phrase-book.ts';

/** More unknown words than this are not typing mistakes. */
const mostCorrections = 12;

/**
 * The tokens at `indexes` read as the nearest known word where there is exactly one: one slip in words of five letters,
 * two from eight on, and the first letter right. "conversoins" becomes "conversions"; names stay as they are.
 */
export function correctSpelling(tokens: ReadToken[], indexes: number[], books: PhraseBook[]): ReadToken[] {
  const corrected = [...tokens];
  for (const index of indexes.slice(0, mostCorrections)) {
    const token = tokens[index]!;
    if (token.kind !== 'word' || token.text.length < 5 || /[\d_]/.test(token.text)) continue;
    const word = nearestWord(token.stem, books);
    if (word !== undefined) corrected[index] = { ...token, text: word, stem: word, corrected: word };
  }
  return corrected;
}

function nearestWord(stem: string, books: PhraseBook[]): string | undefined {
  const limit = stem.length >= 8 ? 2 : 1;
  let nearest: string | undefined;
  let least = limit + 1;
  for (const { vocabulary } of books) {
    for (const word of vocabulary) {
      if (word.length < 4 || word[0] !== stem[0]) continue;
      const distance = editDistance(stem, word, limit);
      if (distance === least && word !== nearest) nearest = undefined;
      if (distance >= least) continue;
      least = distance;
      nearest = word;
    }
  }
  return nearest;
}
