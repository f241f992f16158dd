import { describe, expect, it } from 'vitest';
import { alternativesOf } from './alternatives-of.ts';

describe('alternativesOf', () => {
  it.each<[string, [op: string, value: string][]]>([
    [
      'instagram|tiktok',
      [
        ['contains', 'instagram'],
        ['contains', 'tiktok'],
      ],
    ],
    [
      'linkedin|^google$',
      [
        ['contains', 'linkedin'],
        ['exact', 'google'],
      ],
    ],
    [
      '^/blog|\\.html$',
      [
        ['begins_with', '/blog'],
        ['ends_with', '.html'],
      ],
    ],
    ['a\\|b', []],
    [
      '5\\$|C\\+\\+',
      [
        ['contains', '5$'],
        ['contains', 'C++'],
      ],
    ],
  ])('%s', (pattern, wanted) => {
    const found = alternativesOf(pattern)?.map(({ op, value }) => [op, value]);
    expect(found ?? []).toEqual(wanted);
  });

  it.each(['shoes?', '.*', '(a|b)c', '[ab]', '\\d+', 'a|', '^$', 'mail.ru', 'a{2}'])('leaves %s as it is', (pattern) =>
    expect(alternativesOf(pattern)).toBeUndefined(),
  );
});
