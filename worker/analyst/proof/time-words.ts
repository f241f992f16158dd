import { said, speechOf, type Speech } from './speech.ts';
import { firstDayOf } from './time-start.ts';

/**
 * A value of a GA4 time dimension as a reader says it: date 20261011 is "11 October 2026", hour 19 "19:00", dayOfWeek 0
 * "Sunday". Undefined for other dimensions, and for what is no time, as "(other)". Without Intl, so that every machine
 * says the same.
 */
export function timeWords(dimension: string, value: string, language: string): string | undefined {
  const speech = speechOf(language);
  const named = (list: string, index: number) => list.split('|')[index];
  if (dimension === 'dayOfWeekName') return named(speech.weekdays, weekdays.indexOf(value));
  if (!/^\d+$/.test(value)) return undefined;
  switch (dimension) {
    case 'date':
    case 'firstSessionDate':
      return dayWords(value, speech);
    case 'dateHour':
    case 'dateHourMinute': {
      const day = dayWords(value.slice(0, 8), speech);
      const time = `${value.slice(8, 10)}:${value.slice(10, 12) || '00'}`;
      return day && value.length >= 10 ? day + speech.at + time : undefined;
    }
    case 'isoYearIsoWeek':
    case 'yearWeek': {
      const day = dayWords(firstDayOf(dimension, value)?.replaceAll('-', '') ?? '', speech);
      return day && said(speech.week, { day });
    }
    case 'yearMonth': {
      const month = value.length === 6 ? named(speech.months, Number(value.slice(4)) - 1) : undefined;
      return month && said(speech.month, { M: month, y: value.slice(0, 4) });
    }
    case 'month':
      return monthWords(value, speech);
    case 'dayOfWeek':
      return named(speech.weekdays, Number(value));
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

function dayWords(value: string, { day, months }: Speech): string | undefined {
  const [, year = '', month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(value) ?? [];
  const name = months.split('|')[Number(month) - 1];
  return name && said(day, { d: Number(date), M: name, y: year });
}

/** Without its year; where months are numbered, as part of a date: "11月". */
function monthWords(value: string, { month, months }: Speech): string | undefined {
  const name = months.split('|')[Number(value) - 1];
  return name && (/\d/.test(name) ? said(month.replace(/\{y\}\P{P}?\s?/u, ''), { M: name }) : name);
}

/** Dimensions that only count: "week 7", "year 2026". */
const counted =
  /^(day|week|isoWeek|year|isoYear|minute|nth(Day|Week|Month|Year|Hour|Minute)|minutesAgo|cohortNth(Day|Week|Month))$/;

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
