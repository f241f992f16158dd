import { describe, expect, it } from 'vitest';
import { daysBefore, presetDays, todayIn, yearBefore } from './days.ts';

describe('presetDays', () => {
  it.each([
    ['yesterday', '2026-03-01', '2026-02-28', '2026-02-28'],
    ['last_7', '2026-03-01', '2026-02-22', '2026-02-28'],
    ['last_28', '2026-11-25', '2026-10-28', '2026-11-24'],
    ['this_month', '2026-11-25', '2026-11-01', '2026-11-25'],
    ['last_month', '2026-01-10', '2025-12-01', '2025-12-31'],
    ['this_quarter', '2026-11-25', '2026-10-01', '2026-11-25'],
    ['this_year', '2024-02-29', '2024-01-01', '2024-02-29'],
  ] as const)('%s on %s is %s to %s', (preset, today, start, end) => {
    expect(presetDays(preset, today)).toEqual({ start, end });
  });
});

describe('the days compared with', () => {
  it('are a whole month before a whole month, over the end of a year too', () => {
    expect(daysBefore({ start: '2026-03-01', end: '2026-03-31' })).toEqual({ start: '2026-02-01', end: '2026-02-28' });
    expect(daysBefore({ start: '2026-01-01', end: '2026-03-31' })).toEqual({ start: '2025-10-01', end: '2025-12-31' });
  });

  it('are as many days before any others, sharing none', () => {
    expect(daysBefore({ start: '2026-11-16', end: '2026-11-22' })).toEqual({ start: '2026-11-09', end: '2026-11-15' });
    expect(daysBefore({ start: '2026-11-01', end: '2026-11-25' })).toEqual({ start: '2026-10-07', end: '2026-10-31' });
  });

  it('are the same days a year earlier, also from a leap day', () => {
    expect(yearBefore({ start: '2024-02-29', end: '2024-03-01' })).toEqual({ start: '2023-02-28', end: '2023-03-01' });
  });
});

it('knows the day in a time zone', () => {
  expect(todayIn('Asia/Tokyo', new Date('2026-11-25T16:00:00Z'))).toBe('2026-11-26');
  expect(todayIn('America/Los_Angeles', new Date('2026-11-25T04:00:00Z'))).toBe('2026-11-24');
});
