import type { Language } from '../../language.ts';
import { writtenIn } from '../../written-languages.ts';
import { english } from './en/lexicon.ts';
import { fromWords } from './from-words.ts';
import type { Lexicon } from './lexicon.ts';

const opened = new Map<Language, Lexicon>();

/** A language's lexicon, made at its first question. */
export function lexiconOf(language: Language): Lexicon {
  if (language === 'en') return english;
  const known = opened.get(language);
  if (known) return known;
  const lexicon = fromWords(writtenIn(language).words);
  opened.set(language, lexicon);
  return lexicon;
}
