import type { Language } from '../../language.ts';
import { definitions, type DefinedField } from '../definitions.ts';
import { german } from './de.ts';
import { french } from './fr.ts';
import { spanish } from './es.ts';
import { portuguese } from './pt.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { turkish } from './tr.ts';
import { japanese } from './ja.ts';
import { chinese } from './zh.ts';
import { korean } from './ko.ts';
import { arabic } from './ar.ts';
import { hindi } from './hi.ts';

const written: Record<Exclude<Language, 'en'>, () => Record<DefinedField, string>> = {
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  nl: dutch,
  tr: turkish,
  ja: japanese,
  zh: chinese,
  ko: korean,
  ar: arabic,
  hi: hindi,
};

/** What a field is, in words without numbers. Undefined for fields that Google does not define. */
export function definitionOf(field: string, language: Language): string | undefined {
  if (!isDefined(field)) return undefined;
  return language === 'en' ? definitions[field].text : written[language]()[field];
}

function isDefined(field: string): field is DefinedField {
  return Object.hasOwn(definitions, field);
}
