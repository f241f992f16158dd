import { describe, expect, it } from 'vitest';
import { groupByDay } from './group-by-day.ts';

const now = new Date(2026, 10, 23, 9, 0);
const at = (...parts: [number, number, number, number?]) => ({ updated_at: new Date(...parts).toISOString() });

describe('groupByDay', () => {
  it('names groups as people remember them, newest first', () => {
    const items = [
      at(2025, 11, 31),
      at(2026, 10, 23, 0),
      at(2026, 10, 22, 23),
      at(2026, 10, 17),
      at(2026, 10, 16),
      at(2026, 9, 25),
      at(2026, 9, 24),
      at(2026, 9, 1),
    ];
    expect(groupByDay(items, now).map(({ group, items: grouped }) => [group, grouped.length])).toEqual([
      ['today', 1],
      ['yesterday', 1],
      ['this_week', 1],
      ['this_month', 2],
      ['2026-10-01', 2],
      ['2025-12-01', 1],
    ]);
  });

  it('counts calendar days, not spans of 24 hours', () => {
    const justAfterMidnight = new Date(2026, 10, 23, 0, 5);
    expect(groupByDay([at(2026, 10, 22, 23)], justAfterMidnight)[0]?.group).toBe('yesterday');
  });

  it('puts a chat from a clock that runs ahead under today', () => {
    expect(groupByDay([at(2026, 10, 24, 3)], now)[0]?.group).toBe('today');
  });
});
