import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

describe('spread', () => {
  it('leaves labels alone that do not touch', () => {
    expect(spread([10, 40, 90], 16, [0, 100])).toEqual([10, 40, 90]);
  });

  it('says when there is no room', () => {
    expect(spread([1, 2, 3], 60, [0, 100])).toBeUndefined();
  });

  it('keeps distance, order and bounds for any labels that fit', () => {
    const labels = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(labels, (wanted) => {
        const placed = spread(wanted, 16, [0, 200]) ?? [];
        expect(placed).toHaveLength(wanted.length);
        const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
        const sorted = order.map((index) => placed[index] ?? Number.NaN);
        sorted.forEach((at, index) => {
          expect(at).toBeGreaterThanOrEqual(-1e-9);
          expect(at).toBeLessThanOrEqual(200 + 1e-9);
          expect(at - (sorted[index - 1] ?? -16)).toBeGreaterThanOrEqual(16 - 1e-9);
        });
      }),
    );
  });
});
