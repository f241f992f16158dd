import type { DefinedField } from './catalogue/definitions.ts';
import type { FieldNames } from './catalogue/names/names.ts';
import type { Language } from './language.ts';
import type { NoticeWords } from './notices/notice-words.ts';
import type { Words } from './understand/lexicon/from-words.ts';

/** What is written down of a language, and is nothing but data. */
export interface WrittenLanguage {
  /** What questions are read by. */
  words: Words;
  /** What each field is. */
  definitions: Record<DefinedField, string>;
  /** What each field is called. */
  names: FieldNames;
  /** What mails and the feed say. */
  notices: NoticeWords;
}

export type WrittenLanguages = Record<Exclude<Language, 'en'>, WrittenLanguage>;

let written: WrittenLanguages | undefined;

/**
 * Before the first text is read. They are 180 KB of gzip, which are no part of the Worker's bundle: whoever has read them from a
 * file hands them over, once.
 */
export function addLanguages(languages: WrittenLanguages): void {
  written ??= languages;
}

export function hasLanguages(): boolean {
  return written !== undefined;
}

/** Throws where the languages have not been added. */
export function writtenIn(language: Exclude<Language, 'en'>): WrittenLanguage {
  requireLanguages();
  return written![language];
}

/** At the first text that is read, rather than at the first that is not English. */
export function requireLanguages(): void {
  if (!written) throw new Error('No language but English has been read: open them first (worker/languages.ts).');
}
