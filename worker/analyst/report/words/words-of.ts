import type { Language } from '../../language.ts';
import { german } from './de.ts';
import { hindi } from './hi.ts';
import { korean } from './ko.ts';
import { turkish } from './tr.ts';
import { arabic } from './ar.ts';
import { dutch } from './nl.ts';
import { chinese } from './zh.ts';
import { japanese } from './ja.ts';
import { portuguese } from './pt.ts';
import { italian } from './it.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { english } from './en.ts';
import type { ReportWords } from './words.ts';

const written: Record<Language, () => ReportWords> = {
  en: english,
  de: german,
  hi: hindi,
  ko: korean,
  tr: turkish,
  ar: arabic,
  nl: dutch,
  zh: chinese,
  ja: japanese,
  pt: portuguese,
  it: italian,
  es: spanish,
  fr: french,
};
const opened = new Map<Language, ReportWords>();

/** The words of a language, made at its first answer. */
export function wordsOf(language: Language): ReportWords {
  const known = opened.get(language);
  if (known) return known;
  const words = written[language]();
  opened.set(language, words);
  return words;
}
