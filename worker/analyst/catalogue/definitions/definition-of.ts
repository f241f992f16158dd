import type { Language } from '../../language.ts';
import { writtenIn } from '../../written-languages.ts';
import { definitions, type DefinedField } from '../definitions.ts';

/** What a field is, in words without numbers. Undefined for fields that Google does not define. */
export function definitionOf(field: string, language: Language): string | undefined {
  if (!isDefined(field)) return undefined;
  return language === 'en' ? definitions[field].text : writtenIn(language).definitions[field];
}

function isDefined(field: string): field is DefinedField {
  return Object.hasOwn(definitions, field);
}
