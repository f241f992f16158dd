import type { PropertyProfile } from '../../property.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { correctSpelling } from '../match/correct-spelling.ts';
import { findMentions } from '../match/find-mentions.ts';
import type { ReadToken } from '../match/language-words.ts';
import { joinSlugs } from '../match/join-slugs.ts';
import { openPhraseBook } from '../match/phrase-book.ts';
import type { PhraseBook } from '../match/phrase-book.ts';
import { splitCompounds, splitPrefixes } from '../match/split-compounds.ts';
import { english } from '../lexicon/en/lexicon.ts';
import { propertyPhrases } from '../property/property-phrases.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Token } from '../text/tokenise.ts';
import { readQuestion } from './read-question.ts';
import type { Reading } from './reading.ts';

export interface ReadText {
  reading: Reading;
  /** Misspelled words as typed, and what they were read as. */
  corrections: { typed: string; read: string }[];
}

const books = new WeakMap<Lexicon, PhraseBook>();

/** Reads a lexicon at its first question. */
function bookOf(lexicon: Lexicon): PhraseBook {
  const book = books.get(lexicon) ?? openPhraseBook(lexicon, lexicon === english ? undefined : english);
  books.set(lexicon, book);
  return book;
}

/** Indexes of the words nobody knows. */
function unknownIn(tokens: ReadToken[], both: PhraseBook[]): number[] {
  return findMentions(tokens, both).flatMap(({ start, meanings }) => (meanings.length === 0 ? [start] : []));
}

/** Reads a cleaned question in one language, with the names of this property's own fields. */
export function readText(question: string, lexicon: Lexicon, property: PropertyProfile): ReadText {
  const book = bookOf(lexicon);
  const both = [book, propertyPhrases(property, lexicon)];
  const tokenised = tokenise(question, lexicon).map((token) => toReadToken(token, lexicon));
  const written = withoutJoints(joinSlugs(tokenised, question, both), new Set(lexicon.months.flat()));
  const typed = lexicon.compounds ? splitCompounds(written, unknownIn(written, both), book) : written;
  const apart = lexicon.prefixes ? splitPrefixes(typed, unknownIn(typed, both), lexicon.prefixes, book) : typed;
  const tokens = correctSpelling(apart, unknownIn(apart, both), both, lexicon.agglutinates ? 7 : 4);
  const reading = readQuestion(question, tokens, findMentions(tokens, both), { lexicon, words: book.words });
  const corrections = tokens.flatMap(({ raw, corrected }) =>
    corrected === undefined ? [] : [{ typed: raw, read: corrected }],
  );
  return { reading, corrections };
}

/** Whether every word of the question is known in the language. */
export function isAllKnown(question: string, lexicon: Lexicon, property: PropertyProfile): boolean {
  const both = [bookOf(lexicon), propertyPhrases(property, lexicon)];
  const tokenised = tokenise(question).map((token) => toReadToken(token, lexicon));
  const tokens = withoutJoints(tokenised, new Set(lexicon.months.flat()));
  return unknownIn(tokens, both).length === 0;
}

function toReadToken(token: Token, { capitals, stem }: Lexicon): ReadToken {
  const text = Object.hasOwn(capitals, token.raw) ? capitals[token.raw]! : token.text;
  return { ...token, text, stem: stem(text) };
}

/** "sign-up" and "source/medium": a hyphen or slash without spaces joins words that phrases write apart; "Jan-Mar" is a span. */
function withoutJoints(tokens: ReadToken[], months: Set<string>): ReadToken[] {
  return tokens.filter((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const joint = token.kind === 'symbol' && ['-', '–', '/'].includes(token.text);
    const glued = before?.end === token.start && after?.start === token.end;
    const words =
      before?.kind === 'word' && after?.kind === 'word' && !(months.has(before.text) && months.has(after.text));
    return !(joint && glued && words);
  });
}
