import type { Language } from '../../language.ts';
import { writtenIn } from '../../written-languages.ts';
import type { FieldNames } from './names.ts';

/** What a language calls fields; nothing in English, whose labels the catalogue itself has. */
export function fieldNamesOf(language: Language): FieldNames | undefined {
  return language === 'en' ? undefined : writtenIn(language).names;
}

/** What a language calls a field, if it has a name of its own for it. */
export function ownName(names: Record<string, string> | undefined, field: string): string | undefined {
  return names && Object.hasOwn(names, field) ? names[field] : undefined;
}
