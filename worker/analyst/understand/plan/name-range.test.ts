import { describe, expect, it } from 'vitest';
import { english } from '../lexicon/en/lexicon.ts';
import { nameCompared, nameRange } from './name-range.ts';

/** A Wednesday. */
const context = { today: '2026-11-25', weekStart: 'monday', phrasing: english.phrasing } as const;

describe('nameRange', () => {
  it.each([
    ['2026-11-24', '2026-11-24', 'yesterday'],
    ['2026-11-25', '2026-11-25', 'today so far'],
    ['2026-11-16', '2026-11-22', 'last week'],
    ['2026-11-23', '2026-11-25', 'this week so far'],
    ['2026-10-01', '2026-10-31', 'last month'],
    ['2025-01-01', '2025-12-31', 'last year'],
    ['2026-10-28', '2026-11-24', 'the last 28 days'],
    ['2026-11-18', '2026-11-24', 'the last 7 days'],
    ['2026-10-03', '2026-10-09', '3–9 October 2026'],
    ['2024-02-29', '2024-02-29', '29 February 2024'],
  ])('calls %s to %s “%s”', (start, end, label) => {
    expect(nameRange({ start, end }, context)).toEqual({ start, end, label });
  });
});

describe('nameCompared', () => {
  const lastWeek = { start: '2026-11-16', end: '2026-11-22' };

  it('knows the period just before and the same days a year earlier', () => {
    expect(nameCompared({ start: '2026-11-09', end: '2026-11-15' }, lastWeek, context).label).toBe('the week before');
    const yearAgo = nameCompared({ start: '2025-11-17', end: '2025-11-23' }, lastWeek, context);
    expect(yearAgo.label).toBe(english.phrasing.sameDaysLastYear);
  });

  it('calls other days by themselves', () => {
    expect(nameCompared({ start: '2026-10-03', end: '2026-10-09' }, lastWeek, context).label).toBe('3–9 October 2026');
  });
});
