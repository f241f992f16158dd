import { describe, expect, it } from 'vitest';
import { readerLocale } from './reader-locale.ts';

describe('readerLocale', () => {
  it.each([
    [['de-DE', 'en'], 'de-DE'],
    [['en-US@posix', 'fr'], 'fr'],
    [['en-US@posix'], 'en'],
    [['', 'C'], 'en'],
    [[], 'en'],
  ])('reads %j as %s', (languages, locale) => {
    expect(readerLocale(languages)).toBe(locale);
    expect(() => new Intl.NumberFormat(readerLocale(languages))).not.toThrow();
  });
});
