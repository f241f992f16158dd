import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceTicks } from './ticks.ts';

const range = fc
  .tuple(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.double({ min: -1e12, max: 1e12, noNaN: true }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .filter(([min, max]) => max - min > Math.max(Math.abs(min), Math.abs(max)) * 1e-6 && max - min > 1e-9);

describe('niceTicks', () => {
  it('gives the round numbers a person would choose', () => {
    expect(niceTicks(0, 1639, { count: 4 })).toEqual([0, 500, 1000, 1500, 2000]);
    expect(niceTicks(0.612, 0.634, { count: 4 })).toEqual([0.61, 0.62, 0.63, 0.64]);
    expect(niceTicks(-310, 410, { count: 4 })).toEqual([-400, -200, 0, 200, 400, 600]);
    expect(niceTicks(0, 0.3, { count: 3 })).toEqual([0, 0.1, 0.2, 0.3]);
  });

  it('counts things in whole numbers', () => {
    expect(niceTicks(0, 2, { count: 4, whole: true })).toEqual([0, 1, 2]);
    expect(niceTicks(0, 1, { count: 4, whole: true })).toEqual([0, 1]);
  });

  it('counts seconds as a clock does', () => {
    expect(niceTicks(0, 205, { count: 4, seconds: true })).toEqual([0, 60, 120, 180, 240]);
    expect(niceTicks(0, 5000, { count: 4, seconds: true })).toEqual([0, 1800, 3600, 5400]);
    expect(niceTicks(0, 400_000, { count: 4, seconds: true })).toEqual([0, 172_800, 345_600, 518_400]);
    expect(niceTicks(0, 1.5, { count: 3, seconds: true })).toEqual([0, 0.5, 1, 1.5]);
  });

  it('gives one number for a range of one', () => {
    expect(niceTicks(0, 0, { count: 4 })).toEqual([0]);
  });

  it('always holds the range, in equal steps, with about as many numbers as asked for', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 2, max: 8 }), fc.boolean(), ([min, max], count, seconds) => {
        const ticks = niceTicks(min, max, { count, seconds });
        const first = ticks[0] ?? Number.NaN;
        const last = ticks.at(-1) ?? Number.NaN;
        const slack = (max - min) * 1e-6;
        expect(first).toBeLessThanOrEqual(min + slack);
        expect(last).toBeGreaterThanOrEqual(max - slack);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(count + 2);
        const step = (last - first) / (ticks.length - 1);
        ticks.forEach((tick, index) => expect(Math.abs(tick - (first + step * index))).toBeLessThanOrEqual(slack));
      }),
    );
  });
});
