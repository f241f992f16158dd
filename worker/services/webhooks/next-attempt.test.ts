import { describe, expect, it } from 'vitest';
import { nextAttempt } from './next-attempt.ts';

const now = new Date('2026-11-20T09:30:00Z');
const secondsUntil = (attempts: number, options: { retryAfter?: string; random?: number } = {}) => {
  const next = nextAttempt(attempts, { now, retryAfter: options.retryAfter ?? null, random: options.random ?? 0.5 });
  return next && (next.getTime() - now.getTime()) / 1_000;
};

describe('the next attempt', () => {
  it('comes later each time, and not after the seventh', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((attempts) => secondsUntil(attempts))).toEqual([
      60,
      300,
      1_800,
      7_200,
      28_800,
      86_400,
      undefined,
    ]);
  });

  it('is spread by a tenth either way', () => {
    expect(secondsUntil(2, { random: 0 })).toBeCloseTo(270);
    expect(secondsUntil(2, { random: 0.999_999 })).toBeCloseTo(330, 1);
  });

  it.each([
    ['600', 600],
    ['5', 60],
    ['Fri, 20 Nov 2026 09:40:00 GMT', 600],
    ['Fri, 20 Nov 2026 09:00:00 GMT', 60],
    ['999999', 86_400],
    ['-5', 60],
    ['1e9', 60],
    ['soon', 60],
    ['', 60],
  ])('heeds Retry-After: %s', (retryAfter, seconds) => {
    expect(secondsUntil(1, { retryAfter })).toBe(seconds);
  });
});
