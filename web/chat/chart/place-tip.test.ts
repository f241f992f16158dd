import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTip } from './place-tip.ts';

describe('placeTip', () => {
  const bounds = { width: 400, height: 240 };
  const size = { width: 120, height: 60 };

  it('stands right of its place, left of it near the right edge', () => {
    expect(placeTip({ x: 100, y: 100 }, size, bounds)).toEqual({ x: 114, y: 70 });
    expect(placeTip({ x: 380, y: 100 }, size, bounds)).toEqual({ x: 246, y: 70 });
  });

  it('stands above where there is no room on either side', () => {
    expect(placeTip({ x: 100, y: 120 }, { width: 180, height: 60 }, { width: 200, height: 240 })).toEqual({
      x: 10,
      y: 46,
    });
  });

  it('never leaves the chart', () => {
    const pixel = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        pixel,
        pixel,
        fc.integer({ min: 10, max: 400 }),
        fc.integer({ min: 10, max: 240 }),
        (x, y, width, height) => {
          const at = placeTip({ x, y: Math.min(y, 240) }, { width, height }, bounds);
          expect(at.x).toBeGreaterThanOrEqual(0);
          expect(at.y).toBeGreaterThanOrEqual(0);
          expect(at.x + width).toBeLessThanOrEqual(400);
          expect(at.y + height).toBeLessThanOrEqual(240);
        },
      ),
    );
  });
});
