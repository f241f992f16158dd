import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatValue } from './format-value.ts';

describe('formatValue', () => {
  it.each([
    [0.9734848484848485, '0.97348484848484851'],
    [0.5, '0.5'],
    [1, '1'],
    [0, '0'],
    [1234.5, '1234.5'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e-5, '1e-05'],
    [1e21, '1e+21'],
    [123456789012345, '123456789012345'],
  ])('writes the double %d as Google does', (value, text) => {
    expect(formatValue(value, 'TYPE_FLOAT')).toBe(text);
  });

  it('writes integers without a point', () => {
    expect(formatValue(12_345_678, 'TYPE_INTEGER')).toBe('12345678');
  });

  it('reads back as the same double, in 15 digits or 17', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = formatValue(value, 'TYPE_FLOAT');
        expect(Number(text)).toBe(value === 0 ? Number(text) : value);
        const digits = text
          .replace(/e.*$/, '')
          .replace(/^-?0*\.?0*/, '')
          .replace('.', '');
        expect(digits.length === 16 ? Number(text) === value : digits.length <= 17).toBe(true);
      }),
    );
  });
});
