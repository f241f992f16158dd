import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getCatalogue } from '../catalogue/catalogue.ts';
import { getMetric } from '../catalogue/field-names.ts';
import { evaluateExpression, parseMetricExpression } from './metric-expression.ts';

const catalogue = getCatalogue('0');
const values: Record<string, number> = { sessions: 8, eventCount: 100, totalUsers: 0 };

function evaluate(text: string): number {
  const expression = parseMetricExpression(text, (name) => getMetric(catalogue, name));
  return evaluateExpression(expression, (field) => values[field.apiName] ?? Number.NaN);
}

describe('a metric expression', () => {
  it.each([
    ['eventCount/sessions', 12.5],
    ['eventCount - sessions * 2', 84],
    ['(eventCount - sessions) * 2', 184],
    ['eventCount - sessions - 2', 90],
    ['100 / sessions / 2', 6.25],
    ['eventCount / totalUsers', 0],
    ['1.5', 1.5],
  ])('%s', (text, value) => {
    expect(evaluate(text)).toBe(value);
  });

  it.each(['', '(', 'sessions eventCount', 'sessions +', '* 2', '1 ? 2', '(sessions', 'noSuchMetric'])(
    'refuses "%s"',
    (text) => {
      expect(() => evaluate(text)).toThrow();
    },
  );

  it('agrees with arithmetic', () => {
    const number = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.constantFrom('+', '-', '*'),
        fc.constantFrom('+', '-', '*'),
        (a, b, c, x, y) => {
          const by = {
            '+': (p: number, q: number) => p + q,
            '-': (p: number, q: number) => p - q,
            '*': (p: number, q: number) => p * q,
          };
          const truth = y === '*' && x !== '*' ? by[x](a, by[y](b, c)) : by[y](by[x](a, b), c);
          expect(evaluate(`${a} ${x} ${b} ${y} ${c}`)).toBe(truth);
          expect(evaluate(`(${a}${x}${b})${y}${c}`)).toBe(by[y](by[x](a, b), c));
        },
      ),
    );
  });
});
