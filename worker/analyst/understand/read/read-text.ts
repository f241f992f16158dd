import type { PropertyProfile } from '../../property.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { correctSpelling } from '../match/correct-spelling.ts';
import { findMentions } from '../match/find-mentions.ts';
import type { ReadToken } from '../match/language-words.ts';
import { openPhraseBook } from '../match/phrase-book.ts';
import type { PhraseBook } from '../match/phrase-book.ts';
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

/** Reads a cleaned question in one language, with the names of this property's own fields. */
export function readText(question: string, lexicon: Lexicon, property: PropertyProfile): ReadText {
  const book = books.get(lexicon) ?? openPhraseBook(lexicon);
  books.set(lexicon, book);
  const both = [book, propertyPhrases(property, lexicon)];
  const typed = withoutJoints(tokenise(question), new Set(lexicon.months.flat())).map((token) =>
    toReadToken(token, lexicon),
  );

  const unknown = findMentions(typed, both).flatMap(({ start, meanings }) => (meanings.length === 0 ? [start] : []));
  const tokens = correctSpelling(typed, unknown, both);
  const reading = readQuestion(question, tokens, findMentions(tokens, both), lexicon);
  const corrections = tokens.flatMap(({ raw, corrected }) =>
    corrected === undefined ? [] : [{ typed: raw, read: corrected }],
  );
  return { reading, corrections };
}

function toReadToken(token: Token, { capitals, stem }: Lexicon): ReadToken {
  const text = Object.hasOwn(capitals, token.raw) ? capitals[token.raw]! : token.text;
  return { ...token, text, stem: stem(text) };
}

/** "sign-up" and "source/medium": a hyphen or slash without spaces joins words that phrases write apart; "Jan-Mar" is a span. */
function withoutJoints(tokens: Token[], months: Set<string>): Token[] {
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
