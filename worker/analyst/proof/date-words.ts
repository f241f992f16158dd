import { firstDayOf } from './time-start.ts';

/**
 * A GA4 time dimension in English words, without Intl so that every machine says the same:
 * date 20261103 is "Tue 3 Nov 2026", isoYearIsoWeek 202645 "the week of 2 Nov 2026", yearMonth 202611 "November 2026".
 */
export function dateWords(value: number, dimension: string): string {
  const last = value % 100;
  const rest = Math.floor(value / 100);
  if (dimension === 'yearMonth') return `${months[last - 1]} ${rest}`;
  const first = new Date(firstDayOf(dimension, `${value}`) ?? NaN);
  if (dimension === 'isoYearIsoWeek' || dimension === 'yearWeek') return `the week of ${dayWords(first)}`;
  return `${weekdays[first.getUTCDay()]} ${dayWords(first)}`;
}

function dayWords(day: Date): string {
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]?.slice(0, 3)} ${day.getUTCFullYear()}`;
}

const weekdays = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
