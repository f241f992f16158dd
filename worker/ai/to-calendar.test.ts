import { describe, expect, it } from 'vitest';
import { toCalendar } from './to-calendar.ts';

describe('toCalendar', () => {
  it('names the ranges of a Wednesday in March', () => {
    expect(toCalendar('2026-03-11')).toEqual({
      today: '2026-03-11',
      weekday: 'Wednesday',
      yesterday: '2026-03-10',
      'last seven days': '2026-03-04/2026-03-10',
      'last four weeks': '2026-02-11/2026-03-10',
      'last ninety days': '2025-12-11/2026-03-10',
      'this week so far': '2026-03-09/2026-03-11',
      'last week': '2026-03-02/2026-03-08',
      'the week before last': '2026-02-23/2026-03-01',
      'this month so far': '2026-03-01/2026-03-11',
      'last month': '2026-02-01/2026-02-28',
      'the month before last': '2026-01-01/2026-01-31',
      'this quarter so far': '2026-01-01/2026-03-11',
      'last quarter': '2025-10-01/2025-12-31',
      'the quarter before last': '2025-07-01/2025-09-30',
      'this year so far': '2026-01-01/2026-03-11',
      'last year': '2025-01-01/2025-12-31',
      'the year before last': '2024-01-01/2024-12-31',
    });
  });

  it('knows the leap day', () => {
    expect(toCalendar('2028-03-31')).toMatchObject({ 'last month': '2028-02-01/2028-02-29' });
  });
});
