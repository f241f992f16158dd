import type { Language } from '../../language.ts';
import { german } from './de.ts';
import { arabic } from './ar.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { english } from './en/lexicon.ts';
import { hindi } from './hi.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';
import { turkish } from './tr.ts';
import { chinese } from './zh.ts';
import { fromWords } from './from-words.ts';
import type { Words } from './from-words.ts';
import type { Lexicon } from './lexicon.ts';

const others = {
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  ja: japanese,
  zh: chinese,
  ko: korean,
  tr: turkish,
  ar: arabic,
  hi: hindi,
} satisfies Record<Exclude<Language, 'en'>, () => Words>;

const opened = new Map<Language, Lexicon>([['en', english]]);

/** A language's lexicon, made at its first question. */
export function lexiconOf(language: Language): Lexicon {
  if (language === 'en') return english;
  const known = opened.get(language);
  if (known) return known;
  const lexicon = fromWords(others[language]());
  opened.set(language, lexicon);
  return lexicon;
}
