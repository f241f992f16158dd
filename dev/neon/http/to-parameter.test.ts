import { describe, expect, it } from 'vitest';
import { toParameter } from './to-parameter.ts';

describe('toParameter', () => {
  it.each([
    ['text', 'text'],
    [null, null],
    [true, 'true'],
    [1.5, '1.5'],
    [{ a: [1] }, '{"a":[1]}'],
    [[1, null, 'a"b\\', 'NULL'], '{1,NULL,"a\\"b\\\\","NULL"}'],
    [
      [
        [1, 2],
        [3, null],
      ],
      '{{1,2},{3,NULL}}',
    ],
    [[{ a: 1 }], '{"{\\"a\\":1}"}'],
    [[], '{}'],
  ])('writes %j as %j', (value, expected) => {
    expect(toParameter(value)).toBe(expected);
  });
});
