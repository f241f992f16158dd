import type { DimensionConcept } from '../meaning/dimension-concepts.ts';
import { findMentions } from './find-mentions.ts';
import type { ReadToken } from './language-words.ts';
import type { PhraseBook } from './phrase-book.ts';

/** What owners give names that are written with hyphens. */
const named = new Set<DimensionConcept>(['campaign', 'page', 'landing_page', 'coupon', 'promotion', 'audience']);

/**
 * "The spring-sale campaign", "campaign black-friday-2025": words with hyphens beside what has a name are that name, and
 * say nothing else. "The sign-up page" stays two words, as the lexicon has them.
 */
export function joinSlugs(tokens: ReadToken[], question: string, books: PhraseBook[]): ReadToken[] {
  const joined: ReadToken[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = slugEnd(tokens, at);
    const isSlug =
      end > at + 1 &&
      isBesideName(tokens, at, end, books) &&
      !isKnown(tokens.slice(at, end), books) &&
      !isPartOfPhrase(tokens, at, end, books);
    joined.push(isSlug ? joinTokens(tokens, at, end, question) : tokens[at]!);
    at = isSlug ? end : at + 1;
  }
  return joined;
}

/** After the last of the words, numbers and dates that hyphens join, with at least one word at the start. */
function slugEnd(tokens: ReadToken[], at: number): number {
  if (tokens[at]!.kind !== 'word' || tokens[at - 1]?.text === '-') return at;
  let end = at + 1;
  for (;;) {
    const [hyphen, next] = tokens.slice(end, end + 2);
    const glued = hyphen?.text === '-' && tokens[end - 1]!.end === hyphen.start && hyphen.end === next?.start;
    if (!glued || !next || !['word', 'number', 'date'].includes(next.kind)) return end;
    end += 2;
  }
}

function isBesideName(tokens: ReadToken[], at: number, end: number, books: PhraseBook[]): boolean {
  return [tokens[at - 1], tokens[end]].some((token) => token !== undefined && isNamed(token, books));
}

function isNamed(token: ReadToken, books: PhraseBook[]): boolean {
  const [mention] = findMentions([token], books);
  return mention!.meanings.some((meaning) => meaning.kind === 'dimension' && named.has(meaning.dimension));
}

/** "Thank-you", "check-out": one phrase of the language that is no day; "non-branded" leaves out. */
function isKnown(tokens: ReadToken[], books: PhraseBook[]): boolean {
  const mentions = findMentions(
    tokens.filter(({ text }) => text !== '-'),
    books,
  );
  const [only] = mentions;
  if (only!.meanings.some((meaning) => meaning.kind === 'signal' && meaning.signal === 'not')) return true;
  return mentions.length === 1 && only!.meanings.length > 0 && only!.meanings.every(({ kind }) => kind !== 'date');
}

/** "Promotion click-through rate" is a figure. */
function isPartOfPhrase(tokens: ReadToken[], at: number, end: number, books: PhraseBook[]): boolean {
  const around = tokens.slice(Math.max(0, at - 1), end + 1).filter(({ text }) => text !== '-');
  const inside = tokens.slice(at, end).filter(({ text }) => text !== '-').length;
  return findMentions(around, books).some((mention) => mention.end - mention.start > inside);
}

function joinTokens(tokens: ReadToken[], at: number, end: number, question: string): ReadToken {
  const { start } = tokens[at]!;
  const last = tokens[end - 1]!;
  const raw = question.slice(start, last.end);
  return { kind: 'word', text: raw.toLowerCase(), stem: raw.toLowerCase(), raw, start, end: last.end };
}
