import { describe, expect, it } from 'vitest';
import { timePointsOf } from './time-points.ts';

const range = (start: string, end: string) => ({ start, end, label: '-' });

describe('timePointsOf', () => {
  it('lists days over the end of a leap February', () => {
    expect(timePointsOf('date', range('2028-02-28', '2028-03-01')).map((point) => point.value)).toEqual([
      '20280228',
      '20280229',
      '20280301',
    ]);
  });

  it('numbers ISO weeks over the turn of a year, and knows which are whole', () => {
    expect(timePointsOf('isoYearIsoWeek', range('2020-12-23', '2021-01-10'))).toEqual([
      { value: '202052', start: '2020-12-23', end: '2020-12-27', anchor: '2020-12-21', whole: false },
      { value: '202053', start: '2020-12-28', end: '2021-01-03', anchor: '2020-12-28', whole: true },
      { value: '202101', start: '2021-01-04', end: '2021-01-10', anchor: '2021-01-04', whole: true },
    ]);
  });

  it('lists months with those that are cut', () => {
    expect(timePointsOf('yearMonth', range('2026-01-15', '2026-03-31'))).toEqual([
      { value: '202601', start: '2026-01-15', end: '2026-01-31', anchor: '2026-01-01', whole: false },
      { value: '202602', start: '2026-02-01', end: '2026-02-28', anchor: '2026-02-01', whole: true },
      { value: '202603', start: '2026-03-01', end: '2026-03-31', anchor: '2026-03-01', whole: true },
    ]);
  });
});
