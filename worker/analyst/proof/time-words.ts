import { firstDayOf } from './time-start.ts';

/**
 * A value of a GA4 time dimension as a reader says it: date 20261011 is "11 October 2026", hour 19 "19:00", dayOfWeek 0
 * "Sunday". Undefined for other dimensions, and for what is no time, as "(other)". Without Intl, so that every machine
 * says the same.
 */
export function timeWords(dimension: string, value: string): string | undefined {
  if (!/^\d+$/.test(value)) return undefined;
  switch (dimension) {
    case 'date':
    case 'firstSessionDate':
      return dayWords(value);
    case 'dateHour':
    case 'dateHourMinute': {
      const day = dayWords(value.slice(0, 8));
      return day && value.length >= 10 ? `${day}, ${value.slice(8, 10)}:${value.slice(10, 12) || '00'}` : undefined;
    }
    case 'isoYearIsoWeek':
    case 'yearWeek': {
      const first = firstDayOf(dimension, value);
      return first && `week of ${dayWords(first.replaceAll('-', ''))}`;
    }
    case 'yearMonth':
      return value.length === 6 ? named(months, value.slice(4), 1, ` ${value.slice(0, 4)}`) : undefined;
    case 'month':
      return named(months, value, 1);
    case 'dayOfWeek':
      return named(weekdays, value, 0);
    case 'hour':
      return value.length <= 2 ? `${value.padStart(2, '0')}:00` : undefined;
    default:
      return counted.test(dimension) ? `${Number(value)}` : undefined;
  }
}

/** Where a value stands among those of its time dimension; names of weekdays from Sunday on, as Google numbers them. */
export function timeOrder(dimension: string, value: string): number {
  if (dimension === 'dayOfWeekName') return weekdays.indexOf(value);
  return /^\d+$/.test(value) ? Number(value) : Infinity;
}

/** All values of hours, weekdays and the last minutes, in order; undefined for other dimensions. */
export function cycleOf(dimension: string): string[] | undefined {
  if (dimension === 'hour') return Array.from({ length: 24 }, (_, hour) => `${hour}`.padStart(2, '0'));
  if (dimension === 'minutesAgo') return Array.from({ length: 30 }, (_, minute) => `${minute}`.padStart(2, '0'));
  if (dimension === 'dayOfWeek') return weekdays.map((_, day) => `${day}`);
  return dimension === 'dayOfWeekName' ? weekdays : undefined;
}

function dayWords(value: string): string | undefined {
  const [, year, month = '', day] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
  return year && named(months, month, 1, ` ${year}`, `${Number(day)} `);
}

function named(names: string[], number: string, first: number, after = '', before = ''): string | undefined {
  const name = names[Number(number) - first];
  return name && before + name + after;
}

/** Dimensions that only count: "week 7", "year 2026". */
const counted =
  /^(day|week|isoWeek|year|isoYear|minute|nth(Day|Week|Month|Year|Hour|Minute)|minutesAgo|cohortNth(Day|Week|Month))$/;

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');
