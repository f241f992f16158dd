import { describe, expect, it } from 'vitest';
import { namesApart } from './names-apart.ts';
import { plainText } from './plain-text.ts';

const dimensions = [{ name: 'pageTitle', label: 'Page title' }];

function namesOf(...titles: string[]): string[] {
  const rows = titles.map((title) => ({ dimensions: [title], metrics: [] }));
  const names = namesApart([{ dimensions, rows }], 'en');
  const all = titles.map((title) => names.row({ dimensions }, [title]));
  expect(new Set(all).size).toBe(titles.length);
  // A name goes through more than one hand, each of which cuts what is too long.
  expect(all.map(plainText)).toEqual(all);
  return all;
}

describe('namesApart', () => {
  it.each<[string, string[], string[]]>([
    ['a zero-width space', ['Pri\u200bcing', 'Pricing'], ['Pricing (2)', 'Pricing']],
    [
      'bidi controls',
      ['Pricing', '\u202ePricing\u202c', '\u2066Pricing\u2069'],
      ['Pricing', 'Pricing (2)', 'Pricing (3)'],
    ],
    [
      'white space',
      ['Our  prices', 'Our prices', 'Our\u00a0prices'],
      ['Our prices (2)', 'Our prices', 'Our prices (3)'],
    ],
    ['an accent of its own', ['Cafe\u0301', 'Caf\u00e9'], ['Cafe\u0301', 'Caf\u00e9 (2)']],
    ['a mark that is taken', ['Pricing', 'Pricing\u200b', 'Pricing (2)'], ['Pricing', 'Pricing (3)', 'Pricing (2)']],
    ['nothing, and what draws nothing', ['\u200b', '', '(empty)'], ['(empty) (3)', '(empty)', '(empty) (2)']],
    ['what Google calls the rest', ['(other)\u200b', 'Home'], ['(other) (2)', 'Home']],
    ['both of these', ['(other)\u200b', '(other)'], ['(other) (2)', '(other)']],
    ['no more than letters that look alike', ['(оther)', '(other)'], ['(оther)', '(other)']],
  ])('tells apart %s', (_, titles, names) => expect(namesOf(...titles)).toEqual(names));

  it('tells apart titles of ten thousand characters that begin alike', () => {
    const [first = '', second = ''] = namesOf(`${'long '.repeat(2000)}1`, `${'long '.repeat(2000)}2`);
    expect(first).toMatch(/long …$|long…$/);
    expect(second).toMatch(/… \(2\)$/);
    expect([...second].length).toBeLessThanOrEqual(200);
  });

  it('tells apart rows of several names, whatever these have of what parts them', () => {
    const two = [...dimensions, { name: 'pagePath', label: 'Page path' }];
    const rows = [
      ['a · b', 'c'],
      ['a', 'b · c'],
      ['a • b', 'c'],
    ].map((texts) => ({ dimensions: texts, metrics: [] }));
    const names = namesApart([{ dimensions: two, rows }], 'en');
    expect(rows.map((row) => names.row({ dimensions: two }, row.dimensions))).toEqual([
      'a • b · c',
      'a · b • c',
      'a • b (2) · c',
    ]);
  });

  it('calls a group the same in every table', () => {
    const table = (...titles: string[]) => ({
      dimensions,
      rows: titles.map((title) => ({ dimensions: [title], metrics: [] })),
    });
    const names = namesApart([table('Pricing\u200b'), table('Pricing\u200b', 'Pricing')], 'en');
    expect(names.value('pageTitle', 'Pricing\u200b')).toBe('Pricing (2)');
    expect(names.value('pagePath', 'Pricing\u200b')).toBe('Pricing');
  });
});
