import type { Language } from '../../language.ts';
import { definitions } from '../definitions.ts';
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

const written: Record<Exclude<Language, 'en'>, () => Record<string, string>> = {
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

/**
 * What a field is, in words without numbers: in the language where it has them, else in English. Undefined for fields
 * that Google does not define.
 */
export function definitionOf(field: string, language: Language): { text: string; isEnglish: boolean } | undefined {
  const english = Object.hasOwn(definitions, field) ? definitions[field] : undefined;
  if (!english) return undefined;
  if (language === 'en') return { text: english.text, isEnglish: false };
  const own = written[language]();
  const text = Object.hasOwn(own, field) ? own[field] : undefined;
  return text === undefined ? { text: english.text, isEnglish: true } : { text, isEnglish: false };
}
