import type { ReadToken } from './language-words.ts';
import type { PhraseBook } from './phrase-book.ts';

/** Letters that join the parts of a compound, in German and Dutch. */
const joints = ['', 's', 'n', 'en', 'e', 'es'];
const shortestPart = 3;

/** "Umsatzentwicklung" as "umsatz entwicklung": words at `indexes` that are made of two known ones. */
export function splitCompounds(tokens: ReadToken[], indexes: number[], book: PhraseBook): ReadToken[] {
  return tokens.flatMap((token, index) => {
    const parts = indexes.includes(index) && token.kind === 'word' ? partsOf(token.text, book) : undefined;
    if (!parts) return [token];
    const middle = token.start + parts[0].length;
    const [head, tail] = parts.map((text) => ({ ...token, text, stem: book.stem(text) }));
    return [
      { ...head!, end: middle, raw: token.raw.slice(0, middle - token.start) },
      { ...tail!, start: middle, raw: token.raw.slice(middle - token.start) },
    ];
  });
}

/** "و" and its like are written with the word they stand before: unknown words that are a known one after them. */
export function splitPrefixes(
  tokens: ReadToken[],
  indexes: number[],
  prefixes: string[],
  { stem, vocabulary }: PhraseBook,
): ReadToken[] {
  return tokens.flatMap((token, index) => {
    const prefix =
      indexes.includes(index) && token.kind === 'word' ? prefixes.find((one) => token.text.startsWith(one)) : undefined;
    const rest = prefix === undefined ? '' : token.text.slice(prefix.length);
    if (prefix === undefined || rest.length < shortestPart || !vocabulary.has(stem(rest))) return [token];
    const middle = token.start + prefix.length;
    return [
      { ...token, text: prefix, stem: stem(prefix), end: middle, raw: token.raw.slice(0, prefix.length) },
      { ...token, text: rest, stem: stem(rest), start: middle, raw: token.raw.slice(prefix.length) },
    ];
  });
}

/** The split with the longest second part. */
function partsOf(word: string, { stem, vocabulary }: PhraseBook): [head: string, tail: string] | undefined {
  for (let at = shortestPart; at <= word.length - shortestPart - 1; at++) {
    const tail = word.slice(at);
    if (!vocabulary.has(stem(tail))) continue;
    for (const joint of joints) {
      const head = word.slice(0, at);
      const bare = head.endsWith(joint) ? head.slice(0, head.length - joint.length) : '';
      if (bare.length >= shortestPart && vocabulary.has(stem(bare))) return [bare, tail];
    }
  }
  return undefined;
}
