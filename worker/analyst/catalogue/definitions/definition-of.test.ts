import { describe, expect, it } from 'vitest';
import { languages } from '../../language.ts';
import { definitions } from '../definitions.ts';
import { definitionOf } from './definition-of.ts';

const fields = Object.keys(definitions);

describe('definitionOf', () => {
  it.each(languages)('explains every field that Google defines in its own words: %s', (language) => {
    const texts = fields.map((field) => definitionOf(field, language));
    for (const text of texts) {
      // Rates are explained as what they are divided by, never in figures.
      expect(text).not.toMatch(/\p{N}/u);
      expect(text).toMatch(/[.。।]$/u);
    }
    expect(new Set(texts).size).toBe(fields.length);
  });

  it.each(fields)('explains in English in English alone: %s', (field) => {
    const texts = languages.map((language) => definitionOf(field, language));
    expect(new Set(texts).size).toBe(languages.length);
  });

  it.each([
    ['ja', /\p{sc=Kana}|\p{sc=Hira}/u],
    ['zh', /\p{sc=Han}/u],
    ['ko', /\p{sc=Hang}/u],
    ['ar', /\p{sc=Arab}/u],
    ['hi', /\p{sc=Deva}/u],
  ] as const)('explains in the script of the language: %s', (language, script) => {
    for (const field of fields) expect(definitionOf(field, language)).toMatch(script);
  });

  it('says nothing of what Google does not define', () => {
    expect(definitionOf('customEvent:plan', 'de')).toBeUndefined();
    expect(definitionOf('constructor', 'en')).toBeUndefined();
  });
});
