import { describe, expect, it } from 'vitest';
import { isSpacedFrom, toFormulaTokens, toReadable } from './formula.ts';

/** As the panel prints it, cells by their id. */
function print(formula: string): string | undefined {
  const written = toFormulaTokens(formula);
  if (!written) return undefined;
  const tokens = toReadable(written);
  return tokens
    .map(
      (token, index) =>
        (isSpacedFrom(tokens[index - 1], token) ? ' ' : '') + (token.kind === 'cell' ? token.id : token.text),
    )
    .join('');
}

describe('a formula for reading', () => {
  it.each([
    ['(t1.r0.a - t1.r1.a) / t1.r1.a', '(t1.r0.a − t1.r1.a) ÷ t1.r1.a'],
    ['sum(t1.r0.a, t1.r1.a, t1.r2.a)', 't1.r0.a + t1.r1.a + t1.r2.a'],
    ['sum(t1.r0.a, t1.r1.a) / sum(t1.r0.b, t1.r1.b)', '(t1.r0.a + t1.r1.a) ÷ (t1.r0.b + t1.r1.b)'],
    ['forecast[1..7](t1.r0..r89.sessions) + 0', 'forecast[1..7](t1.r0..r89.sessions) + 0'],
    ['sum(max(t1.r0.a, 2), t1.r1.a)', 'max(t1.r0.a, 2) + t1.r1.a'],
    ['max(sum(t1.r0.a, t1.r1.a), 3)', 'max((t1.r0.a + t1.r1.a), 3)'],
    ['t1.r0.keyEvents:purchase * 100', 't1.r0.keyEvents:purchase × 100'],
    ['(t1.r0.a) - (t1.r1.a)', '(t1.r0.a) − (t1.r1.a)'],
  ])('writes %s', (formula, readable) => {
    expect(print(formula)).toBe(readable);
  });

  it('names the table, row and metric of a cell', () => {
    expect(toFormulaTokens('t2.r11.keyEvents:purchase')).toEqual([
      { kind: 'cell', id: 't2.r11.keyEvents:purchase', table: 't2', row: 11, metric: 'keyEvents:purchase' },
    ]);
  });

  it('refuses what is not a formula', () => {
    expect(toFormulaTokens('t1.r0.a; alert(1)')).toBeUndefined();
  });
});
