import type { IsoDate } from '../../plan.ts';
import { addDays, addMonths, partsOf, toIsoDate } from './calendar.ts';
import type { DateProblem } from './date-span.ts';

type Written = { unit: 'day' | 'month'; start: IsoDate; end: IsoDate };

/**
 * `2026-10-05`, `2026-10`, `5.10.2026`, `5.10.`, `05/10/2026`, `10/2026`, `5/10`. Dots are day first everywhere;
 * slashes are day or month first depending on the country: unless that is known from the language, they are ambiguous
 * while both readings are real days.
 * Without a year it is the latest such day not after `latest`.
 */
export function readWrittenDate(text: string, latest: IsoDate, slashes?: 'day' | 'month'): Written | DateProblem {
  const parts = text.split(/[-/.]/).filter((part) => part !== '');
  const numbers = parts.map(Number);
  const [first = 0, second = 0, third = 0] = numbers;
  if (parts[0]!.length === 4) {
    return parts.length === 2 ? month(first, second, text) : day(toIsoDate(first, second, third), text);
  }
  if (parts.length === 2 && parts[1]!.length === 4) return month(second, first, text);

  const yearOf = (monthNumber: number, dayNumber: number) =>
    parts.length === 3 ? fullYear(third) : latestYear(monthNumber, dayNumber, latest);
  const dayFirst = toIsoDate(yearOf(second, first), second, first);
  const monthFirst = text.includes('.') ? undefined : toIsoDate(yearOf(first, second), first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    if (slashes) return day(slashes === 'day' ? dayFirst : monthFirst, text);
    return {
      problem: 'ambiguous',
      text,
      options: [
        [dayFirst, dayFirst],
        [monthFirst, monthFirst],
      ],
    };
  }
  return day(dayFirst ?? monthFirst, text);
}

function day(date: IsoDate | undefined, text: string): Written | DateProblem {
  return date ? { unit: 'day', start: date, end: date } : { problem: 'invalid', text };
}

function month(year: number, monthNumber: number, text: string): Written | DateProblem {
  const start = toIsoDate(year, monthNumber, 1);
  if (!start) return { problem: 'invalid', text };
  return { unit: 'month', start, end: addDays(addMonths(start, 1), -1) };
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function latestYear(monthNumber: number, dayNumber: number, latest: IsoDate): number {
  const { year } = partsOf(latest);
  const date = toIsoDate(year, monthNumber, dayNumber);
  return date && date > latest ? year - 1 : year;
}
