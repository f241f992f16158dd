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
import type { FieldNames } from './names.ts';

const written: Record<Exclude<Language, 'en'>, () => FieldNames> = {
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
const opened = new Map<Language, FieldNames>();

/** The names of a language, made when they are first needed; none of English, whose labels the catalogue itself has. */
export function fieldNamesOf(language: Language): FieldNames | undefined {
  if (language === 'en') return undefined;
  const made = opened.get(language) ?? written[language]();
  opened.set(language, made);
  return made;
}

/** What a language calls a field, if it has a name of its own for it. */
export function ownName(names: Record<string, string> | undefined, field: string): string | undefined {
  return names && Object.hasOwn(names, field) ? names[field] : undefined;
}
