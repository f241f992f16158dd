import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';

const cells: Record<string, number> = { 't1.r0.a': 8, 't1.r1.a': 2, 't2.r11.keyEvents:sign_up': 0.5 };
const run = (formula: string) => evaluate(formula, (id) => cells[id] ?? NaN);

describe('evaluate', () => {
  it.each([
    ['t1.r0.a', 8],
    ['0', 0],
    ['t1.r0.a - t1.r1.a - t1.r1.a', 4],
    ['t1.r0.a / t1.r1.a / t1.r1.a', 2],
    ['t1.r0.a - t1.r1.a * t1.r1.a', 4],
    ['(t1.r0.a - t1.r1.a) * t1.r1.a', 12],
    ['(t1.r0.a - t1.r1.a) * 100', 600],
    ['sum(t1.r0.a, t1.r1.a, 0)', 10],
    ['max(t1.r1.a, t1.r0.a) - min(t1.r1.a, t1.r0.a)', 6],
    ['sum((t1.r0.a + t1.r1.a) / t2.r11.keyEvents:sign_up)', 20],
    ['t1.r0.a/t1.r1.a', 4],
  ])('computes %s', (formula, expected) => {
    expect(run(formula)).toBe(expected);
  });

  it('is not finite where there is no number', () => {
    expect(run('t1.r0.a / 0')).toBe(Infinity);
    expect(run('t1.r9.a')).toBeNaN();
    expect(run('max(t1.r0.a, t1.r9.a)')).toBeNaN();
  });

  it.each([
    '',
    ' ',
    '7',
    '1000',
    '10',
    '00',
    '100.5',
    '1e2',
    '-t1.r0.a',
    't1.r0.a t1.r1.a',
    't1.r0.a +',
    '(t1.r0.a',
    't1.r0.a)',
    '()',
    'sum()',
    'sum',
    '(t1.r0.a, t1.r1.a)',
    'sum(t1.r0.a,)',
    'pow(t1.r0.a, t1.r1.a)',
    'summax(t1.r0.a)',
    't1.r0',
    't1.rX.a',
    't1.r0.a; alert(0)',
    'constructor',
    `${'('.repeat(100_000)}0`,
  ])('refuses %.40s', (formula) => {
    expect(() => run(formula)).toThrow();
  });
});
