import { describe, expect, it } from 'vitest';
import { emWidth, splitUnit } from './split-unit.ts';

/** Units in brackets. */
const written = (formatted: string) =>
  splitUnit(formatted)
    .map(({ text, isUnit }) => (isUnit ? `[${text}]` : text))
    .join('');

describe('splitUnit', () => {
  it.each([
    ['1,204', '1,204'],
    ['7', '7'],
    ['12.3 %', '12.3[ %]'],
    ['€1,204.50', '[€]1,204.50'],
    ['−€5.00', '[−€]5.00'],
    ['−0.3 pp', '−0.3[ pp]'],
    ['1.204,50 €', '1.204,50[ €]'],
    ['1 204 567', '1 204 567'],
    ['123,456,789,012', '123,456,789,012'],
    ['2 min 14 s', '2[ min ]14[ s]'],
    ['', ''],
  ])('takes %s apart', (formatted, parts) => {
    expect(written(formatted)).toBe(parts);
  });
});

describe('emWidth', () => {
  it('counts separators and units for less than digits', () => {
    expect(emWidth('12345')).toBeCloseTo(3);
    expect(emWidth('1,234')).toBeCloseTo(2.68);
    expect(emWidth('12.3 %')).toBeLessThan(emWidth('12.345'));
    expect(emWidth('€178,153.50')).toBeLessThan(6.5);
  });
});
