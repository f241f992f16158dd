import { describe, expect, it } from 'vitest';
import { timePointsOf } from '../findings/time-points.ts';
import { firstDayOf } from './time-start.ts';
import { timeOrder, timeWords } from './time-words.ts';

describe('timeWords', () => {
  it.each([
    ['date', '20261011', '11 October 2026'],
    ['firstSessionDate', '20260901', '1 September 2026'],
    ['dateHour', '2026101119', '11 October 2026, 19:00'],
    ['dateHourMinute', '202610111905', '11 October 2026, 19:05'],
    ['isoYearIsoWeek', '202653', 'week of 28 December 2026'],
    ['isoYearIsoWeek', '202701', 'week of 4 January 2027'],
    ['yearWeek', '202601', 'week of 1 January 2026'],
    ['yearWeek', '202602', 'week of 4 January 2026'],
    ['yearMonth', '202610', 'October 2026'],
    ['month', '10', 'October'],
    ['dayOfWeek', '0', 'Sunday'],
    ['hour', '07', '07:00'],
    ['day', '09', '9'],
    ['isoWeek', '03', '3'],
    ['nthDay', '0012', '12'],
    ['year', '2026', '2026'],
  ])('says %s %s as %s', (dimension, value, words) => {
    expect(timeWords(dimension, value, 'en')).toBe(words);
  });

  it.each([
    ['date', '(other)'],
    ['date', ''],
    ['date', '20261399'],
    ['month', '13'],
    ['dayOfWeek', '7'],
    ['pagePath', '20261011'],
    ['constructor', '1'],
  ])('leaves %s %s as it is', (dimension, value) => {
    expect(timeWords(dimension, value, 'en')).toBeUndefined();
  });
});

describe('timeOrder', () => {
  it('puts weekdays from Sunday on, and what is no time last', () => {
    const sorted = (dimension: string, values: string[]) =>
      values.toSorted((a, b) => timeOrder(dimension, a) - timeOrder(dimension, b));
    expect(sorted('dayOfWeekName', ['Friday', 'Monday', 'Sunday'])).toEqual(['Sunday', 'Monday', 'Friday']);
    expect(sorted('hour', ['(other)', '19', '07'])).toEqual(['07', '19', '(other)']);
  });
});

describe('firstDayOf', () => {
  it.each(['date', 'isoYearIsoWeek', 'yearWeek', 'yearMonth'])(
    'finds the first day of every %s of ten years',
    (dimension) => {
      const points = timePointsOf(dimension, { start: '2019-12-30', end: '2030-01-10', label: '-' });
      for (const { value, anchor } of points) expect(firstDayOf(dimension, value), value).toBe(anchor);
    },
  );
});
