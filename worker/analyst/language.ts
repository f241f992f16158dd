import type { PropertyProfile } from './property.ts';

/** Languages that questions are asked and answers are written in: BCP 47, without a region. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja', 'zh', 'ko', 'tr', 'ar', 'hi'] as const;
export type Language = (typeof languages)[number];

/** The language of a BCP 47 tag, where it is one of these. */
export function languageOfTag(tag: string): Language | undefined {
  const [primary = ''] = tag.toLowerCase().split('-');
  return languages.find((language) => language === primary);
}

const spoken = new WeakMap<PropertyProfile, Map<Language, PropertyProfile>>();

/** The same property with its fields called as a reader of this language knows them; one object for each language. */
export function spokenIn(property: PropertyProfile, language: Language): PropertyProfile {
  if (languageOf(property) === language) return property;
  const known = spoken.get(property) ?? new Map<Language, PropertyProfile>();
  spoken.set(property, known);
  const made = known.get(language) ?? { ...property, language };
  known.set(language, made);
  return made;
}

/** The language that a property's fields are called in. */
export function languageOf({ language }: Pick<PropertyProfile, 'language'>): Language {
  return language ?? 'en';
}
