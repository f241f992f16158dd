import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderRows } from './order-rows.ts';

const rows = (...names: string[]) => names.map((name, index) => ({ dimensions: [name], values: [index % 2] }));
const sort = (orderType: string, names: string[], desc = false) =>
  orderRows(rows(...names), [{ dimension: { dimensionName: 'x', orderType }, desc }], ['x'], ['n']).map(
    ({ dimensions: [name] }) => name,
  );

describe('orderRows', () => {
  it('sorts text as the reference says', () => {
    expect(sort('ALPHANUMERIC', ['z', 'b', 'X', 'A', '2'])).toEqual(['2', 'A', 'X', 'b', 'z']);
    expect(sort('CASE_INSENSITIVE_ALPHANUMERIC', ['z', 'X', 'b', 'A', '2'])).toEqual(['2', 'A', 'b', 'X', 'z']);
    expect(sort('ALPHANUMERIC', ['100', '25'])).toEqual(['100', '25']);
  });

  it('puts what is no number below all numbers', () => {
    expect(sort('NUMERIC', ['100', '(other)', '25', '', '-3'])).toEqual(['', '(other)', '-3', '25', '100']);
    expect(sort('NUMERIC', ['25', '(other)', '100'], true)).toEqual(['100', '25', '(other)']);
  });

  it('sorts by code point, not by UTF-16 unit', () => {
    expect(sort('ALPHANUMERIC', ['😀', '｡'])).toEqual(['｡', '😀']);
  });

  it('keeps every row and breaks ties the same way each time', () => {
    const row = fc.record({
      dimensions: fc.tuple(fc.string({ maxLength: 2 })),
      values: fc.tuple(fc.integer({ max: 3, min: 0 })),
    });
    fc.assert(
      fc.property(fc.array(row), (list) => {
        const order = (input: typeof list) => orderRows(input, [], ['x'], ['n']);
        expect(order(list.toReversed())).toEqual(order(list));
        expect(order(list)).toHaveLength(list.length);
        expect(order(list).map(({ values: [n] }) => n)).toEqual(
          list.map(({ values: [n] }) => n).toSorted((a, b) => b - a),
        );
      }),
    );
  });
});
