import { describe, expect, it } from 'vitest';
import { answerLocale } from './answer-locale.ts';

describe('answerLocale', () => {
  it('keeps how the reader writes their own language', () => {
    expect(answerLocale('en', 'en-GB')).toBe('en-GB');
    expect(answerLocale(undefined, 'pt-PT')).toBe('pt-PT');
  });

  it.each([
    ['de', '1.204,5'],
    ['ar', '1,204.5'],
    ['hi', '1,204.5'],
  ])('writes beside an answer in %s as the answer does', (language, written) => {
    expect(new Intl.NumberFormat(answerLocale(language, 'en-US')).format(1204.5)).toBe(written);
  });
});
