import { describe, expect, it } from 'vitest';
import { languages } from '../../language.ts';
import { definitionOf } from './definition-of.ts';

const asked = ['activeUsers', 'sessions', 'engagementRate', 'bounceRate', 'keyEvents', 'sessionMedium', 'landingPage'];

describe('definitionOf', () => {
  it.each(languages)('explains what is most asked about in its own words: %s', (language) => {
    const texts = asked.map((field) => definitionOf(field, language));
    for (const known of texts) {
      expect(known?.isEnglish).toBe(false);
      // Rates are explained as what they are divided by, never in figures.
      expect(known?.text).not.toMatch(/\p{N}/u);
      expect(known?.text).toMatch(/[.。।]$/u);
    }
    expect(new Set(texts.map((known) => known?.text)).size).toBe(asked.length);
  });

  it('explains in English in English alone', () => {
    for (const field of asked) {
      const texts = languages.map((language) => definitionOf(field, language)?.text);
      expect(new Set(texts).size).toBe(languages.length);
    }
  });

  it('knows the same fields in every language', () => {
    const fields = ['userEngagementDuration', 'averagePurchaseRevenue', 'sessionDefaultChannelGroup', 'newVsReturning'];
    for (const language of languages) {
      expect(fields.map((field) => definitionOf(field, language)?.isEnglish)).toEqual(fields.map(() => false));
    }
  });

  it('falls back to English, and says nothing of what Google does not define', () => {
    expect(definitionOf('cartToViewRate', 'de')).toEqual({
      text: expect.stringMatching(/^Cart-to-view/),
      isEnglish: true,
    });
    expect(definitionOf('customEvent:plan', 'de')).toBeUndefined();
    expect(definitionOf('constructor', 'en')).toBeUndefined();
  });
});
