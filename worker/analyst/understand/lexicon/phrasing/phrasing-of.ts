import type { Language } from '../../../language.ts';
import { phrasing as english } from '../en/phrasing.ts';
import type { Phrasing } from '../phrasing.ts';
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
import { phrasingFrom } from './phrasing-from.ts';
import type { Spoken } from './spoken.ts';

const written: Record<Exclude<Language, 'en'>, () => Spoken> = {
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
const opened = new Map<Language, Phrasing>();

/** How a language words what understanding says, made at its first question. */
export function phrasingOf(language: Language): Phrasing {
  const known = opened.get(language);
  if (known) return known;
  const phrasing = language === 'en' ? english : phrasingFrom(language, written[language]());
  opened.set(language, phrasing);
  return phrasing;
}
