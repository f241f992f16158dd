import { editDistance } from '../text/edit-distance.ts';
import type { ReadToken } from './language-words.ts';
import type { PhraseBook } from './phrase-book.ts';

/** More unknown words than this are not typing mistakes. */
const mostCorrections = 12;

/**
 * The tokens at `indexes` read as the nearest known word where there is exactly one: one slip in words of five letters
 * (of four: neighbours that changed places), two from nine on unless it is written as a name, and the first letter right. "conversoins" becomes "conversions"; names stay as they are.
 */
export function correctSpelling(
  tokens: ReadToken[],
  indexes: number[],
  books: PhraseBook[],
  shortest = 5,
): ReadToken[] {
  const corrected = [...tokens];
  for (const index of indexes.slice(0, mostCorrections)) {
    const token = tokens[index]!;
    if (token.kind !== 'word' || token.text.length < shortest || !/^\p{L}\p{Ll}+$/u.test(token.raw)) continue;
    // Names of four letters are many.
    if (token.text.length < 5 && token.raw !== token.text) continue;
    if (books.some(({ vocabulary, ordinary }) => vocabulary.has(token.stem) || ordinary.has(token.text))) continue;
    // "lats" is no plural of "lat".
    const typed = token.text.length < 5 ? token.text : token.stem;
    const word = nearestWord(typed, /^\p{Lu}/u.test(token.raw) ? 1 : typed.length >= 9 ? 2 : 1, books);
    if (word !== undefined) corrected[index] = { ...token, text: word, stem: word, corrected: word };
  }
  return corrected;
}

function nearestWord(stem: string, limit: number, books: PhraseBook[]): string | undefined {
  let nearest: string | undefined;
  let least = limit + 1;
  for (const { vocabulary } of books) {
    for (const word of vocabulary) {
      if (word.length < 4 || word[0] !== stem[0]) continue;
      // Of four letters too many words are near: only those that changed places.
      if (stem.length < 5 && lettersOf(stem) !== lettersOf(word)) continue;
      const distance = editDistance(stem, word, limit);
      if (distance === least && word !== nearest) nearest = undefined;
      if (distance >= least) continue;
      least = distance;
      nearest = word;
    }
  }
  return nearest;
}

function lettersOf(word: string): string {
  return [...word].toSorted().join('');
}
