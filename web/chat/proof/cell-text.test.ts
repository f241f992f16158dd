import { describe, expect, it } from 'vitest';
import { toDimensionText } from './cell-text.ts';
import { namesOf } from './cell.ts';

describe('toDimensionText', () => {
  it.each([
    ['date', '20261011', '11 Oct 2026'],
    ['yearMonth', '202610', 'October 2026'],
    ['isoYearIsoWeek', '202641', 'week of 5 October 2026'],
    ['dateHour', '2026101119', '11 October 2026, 19:00'],
    ['hour', '07', '07:00'],
    ['dayOfWeek', '0', 'Sunday'],
    ['deviceCategory', 'mobile', 'mobile'],
    ['date', '(other)', '(other)'],
  ])('writes %s %s as %s', (name, value, text) => {
    expect(toDimensionText(name, value, 'en-GB', { names: namesOf({}, 'en-GB'), request: undefined })).toBe(text);
  });
});
