import { said, speechOf } from './speech.ts';
import { firstDayOf } from './time-start.ts';

/**
 * A GA4 time dimension in words, without Intl so that every machine says the same:
 * date 20261103 is "Tue 3 Nov 2026", isoYearIsoWeek 202645 "the week of 2 Nov 2026", yearMonth 202611 "November 2026".
 */
export function dateWords(value: number, dimension: string, language: string): string {
  const speech = speechOf(language);
  const named = (list: string, index: number) => list.split('|')[index] ?? '';
  if (dimension === 'yearMonth') {
    return said(speech.month, { M: named(speech.months, (value % 100) - 1), y: Math.floor(value / 100) });
  }
  const first = new Date(firstDayOf(dimension, `${value}`) ?? NaN);
  const day = said(speech.shortDay, {
    d: first.getUTCDate(),
    m: named(speech.shortMonths, first.getUTCMonth()),
    y: first.getUTCFullYear(),
  });
  if (dimension === 'isoYearIsoWeek' || dimension === 'yearWeek') return said(speech.theWeek, { day });
  return said(speech.date, { w: named(speech.shortWeekdays, first.getUTCDay()), day });
}
