import { describe, expect, it } from 'vitest';
import { planWords } from '../../i18n/plan-words.ts';
import { describeFilter, namedIn, type FilterWords } from './filter-words.ts';

const t: FilterWords = (key, values) =>
  planWords[key].replace('{{field}}', values.field).replace('{{value}}', values.value);
const describeIt = (filter: Parameters<typeof describeFilter>[0]) =>
  describeFilter(filter, { labelOf: () => 'Source', t, locale: 'en' });

describe('describeFilter', () => {
  it('says a pattern that only names texts in words', () => {
    const of = (value: string, negate = false) => describeIt({ field: 'sessionSource', op: 'regexp', value, negate });
    expect(of('instagram|tiktok')).toBe('Source contains instagram or tiktok');
    expect(of('^google$|^bing$', true)).toBe('Source is not google or bing');
    // What says more than that stays as it is.
    expect(of('insta.*')).toBe('Source matches insta.*');
    expect(of('linkedin|^google$')).toBe('Source matches linkedin|^google$');
  });

  it('names lists and single values', () => {
    expect(describeIt({ field: 'country', op: 'in_list', values: ['a', 'b'] })).toBe('Source is one of a, b');
    expect(describeIt({ field: 'country', op: 'begins_with', value: '/blog' })).toBe('Source begins with /blog');
  });

  it('says a limit on a rate in per cent', () => {
    const filter = { field: 'bounceRate', op: 'greater_than' as const, value: 0.4 };
    const words = { labelOf: () => 'Bounce rate', t, locale: 'en' };
    expect(describeFilter(filter, { ...words, isRate: (field) => field === 'bounceRate' })).toBe(
      'Bounce rate above 40%',
    );
    expect(describeFilter(filter, { ...words, isRate: () => false })).toBe('Bounce rate above 0.4');
  });
});

describe('namedIn', () => {
  it('gives the texts of a pattern to a form', () => {
    expect(namedIn({ field: 'a', op: 'regexp', value: 'C\\+\\+|R' })).toEqual({ op: 'contains', values: ['C++', 'R'] });
    expect(namedIn({ field: 'a', op: 'contains', value: 'x' })).toBeUndefined();
  });
});
