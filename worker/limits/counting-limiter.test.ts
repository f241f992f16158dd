import { describe, expect, it } from 'vitest';
import { createCountingLimiter } from './counting-limiter.ts';

function limiterAt(limit: number) {
  let now = 0;
  const limiter = createCountingLimiter({ now: () => now, limits: { ask: limit } });
  return { at: (ms: number) => ((now = ms), limiter.take('ask', 'someone')), limiter };
}

describe('createCountingLimiter', () => {
  it('lets no more than the limit through in any minute, and more when it says', async () => {
    const { at } = limiterAt(10);
    const passed: number[] = [];
    const refusedThoughWaited: number[] = [];
    let now = 0;
    for (let index = 0; index < 2000; index++) {
      const verdict = await at(now);
      if (verdict.isAllowed) passed.push(now);
      // Now and then it is as obedient as it is asked to be.
      now += index % 7 === 0 && !verdict.isAllowed ? verdict.resetSeconds * 1000 : 350;
      if (index % 7 !== 0 || verdict.isAllowed) continue;
      if ((await at(now)).isAllowed) passed.push(now);
      else refusedThoughWaited.push(now);
    }
    expect(refusedThoughWaited).toEqual([]);
    // The window before counts as if spread evenly, so a burst at its end can be seen twice over in part.
    for (const time of passed) {
      expect(passed.filter((other) => other >= time && other < time + 60_000).length).toBeLessThanOrEqual(19);
    }
    expect(passed.length / (now / 60_000)).toBeLessThanOrEqual(10.5);
    expect(passed.length / (now / 60_000)).toBeGreaterThan(5);
  });

  it('refuses the request after the last, and says what is left', async () => {
    const { at } = limiterAt(3);
    expect([await at(0), await at(1), await at(2), await at(3)]).toMatchObject([
      { isAllowed: true, remaining: 2, resetSeconds: 60 },
      { isAllowed: true, remaining: 1 },
      { isAllowed: true, remaining: 0 },
      { isAllowed: false, remaining: 0, limit: 3, name: 'ask' },
    ]);
  });

  it('keeps a bounded number of keys', async () => {
    const limiter = createCountingLimiter({ now: () => 0, limits: { ask: 1 } });
    await limiter.take('ask', 'first');
    for (let index = 0; index < 20_000; index++) await limiter.take('ask', `key ${index}`);
    expect((await limiter.take('ask', 'key 19999')).isAllowed).toBe(false);
    expect((await limiter.take('ask', 'first')).isAllowed).toBe(true);
  });
});
