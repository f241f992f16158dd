import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher, createNumberMatcher } from './filter-matcher.ts';

const text = (matchType: string, value: string, caseSensitive = false) =>
  createMatcher({ fieldName: 'x', stringFilter: { matchType, value, caseSensitive } });

describe('a regular expression', () => {
  it.each([
    ['FULL_REGEXP', 'a|b', 'ab', false],
    ['FULL_REGEXP', 'a|b', 'b', true],
    ['PARTIAL_REGEXP', 'A.C', 'xxabcxx', true],
    ['FULL_REGEXP', String.raw`\/blog\-2026\_x`, '/blog-2026_x', true],
    ['FULL_REGEXP', '(?i)BERLIN', 'berlin', true],
    ['PARTIAL_REGEXP', '京都.町', '京都の町家', true],
  ])('%s %s on %s', (matchType, pattern, value, expected) => {
    expect(text(matchType, pattern)(value)).toBe(expected);
  });

  it('heeds letter case only when asked to, or as the expression says', () => {
    expect(text('PARTIAL_REGEXP', 'berlin', true)('Berlin')).toBe(false);
    expect(text('PARTIAL_REGEXP', '(?i)berlin', true)('Berlin')).toBe(true);
  });

  it.each(['(', '[', '(?=x)', '(?!x)', '(?<=x)', String.raw`(a)\1`, '*'])('refuses %s', (pattern) => {
    expect(() => text('FULL_REGEXP', pattern)).toThrow('regular expression is invalid');
  });
});

describe('string matches', () => {
  it('agree with each other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, part) => {
        const whole = `${part}${value}${part}`;
        expect(text('BEGINS_WITH', part)(whole)).toBe(true);
        expect(text('ENDS_WITH', part.toUpperCase())(whole.toUpperCase())).toBe(true);
        expect(text('CONTAINS', value, true)(whole)).toBe(true);
        expect(text('EXACT', whole, true)(whole)).toBe(true);
        expect(text('EXACT', whole, true)(`${whole}.`)).toBe(false);
      }),
    );
  });
});

describe('numbers', () => {
  it('compare as their operation says', () => {
    const operations = {
      EQUAL: (a: number, b: number) => a === b,
      LESS_THAN: (a: number, b: number) => a < b,
      LESS_THAN_OR_EQUAL: (a: number, b: number) => a <= b,
      GREATER_THAN: (a: number, b: number) => a > b,
      GREATER_THAN_OR_EQUAL: (a: number, b: number) => a >= b,
    };
    const near = fc.integer({ min: -2, max: 2 });
    fc.assert(
      fc.property(near, near, (a, b) => {
        for (const [operation, truth] of Object.entries(operations)) {
          const filter = { fieldName: 'x', numericFilter: { operation, value: { int64Value: b } } };
          expect(createNumberMatcher(filter)(a)).toBe(truth(a, b));
          expect(createMatcher(filter)(String(a))).toBe(truth(a, b));
        }
      }),
    );
  });

  it('are never found in text that is none', () => {
    const filter = { fieldName: 'x', numericFilter: { operation: 'LESS_THAN', value: { int64Value: 5 } } };
    for (const value of ['', ' ', '(not set)', 'NaN', 'Infinity']) expect(createMatcher(filter)(value)).toBe(false);
  });
});
