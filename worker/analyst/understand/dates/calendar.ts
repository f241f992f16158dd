import type { IsoDate } from '../../plan.ts';

export type CalendarUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';
export type WeekStart = 'monday' | 'sunday';

/** Arithmetic on calendar days. A day is text, so there is no clock and no time zone to go wrong. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = partsOf(date);
  return fromUtc(Date.UTC(year, month - 1, day + days));
}

/** The same day of another month; the last day where that month is shorter (31 January + 1 = 28 or 29 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const first = fromUtc(Date.UTC(year, month - 1 + months, 1));
  const target = partsOf(first);
  return isoDate(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month)));
}

export function addUnits(date: IsoDate, unit: CalendarUnit, count: number): IsoDate {
  if (unit === 'day') return addDays(date, count);
  if (unit === 'week') return addDays(date, 7 * count);
  return addMonths(date, count * monthsIn[unit]);
}

const monthsIn = { month: 1, quarter: 3, year: 12 };

export function startOf(unit: CalendarUnit, date: IsoDate, weekStart: WeekStart): IsoDate {
  const { year, month } = partsOf(date);
  if (unit === 'day') return date;
  if (unit === 'month') return isoDate(year, month, 1);
  if (unit === 'quarter') return isoDate(year, month - ((month - 1) % 3), 1);
  if (unit === 'year') return isoDate(year, 1, 1);
  const weekday = weekdayOf(date);
  return addDays(date, -(weekStart === 'monday' ? weekday - 1 : weekday % 7));
}

/** The last day of the unit that contains `date`. */
export function endOf(unit: CalendarUnit, date: IsoDate, weekStart: WeekStart): IsoDate {
  return addDays(addUnits(startOf(unit, date, weekStart), unit, 1), -1);
}

/** Monday 1 .. Sunday 7, as ISO 8601 counts. */
export function weekdayOf(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** Days from `start` to `end`, both included. */
export function countDays(start: IsoDate, end: IsoDate): number {
  return Math.round((toUtc(end) - toUtc(start)) / 86_400_000) + 1;
}

/** Monday of an ISO 8601 week; undefined when the year has no such week. */
export function startOfIsoWeek(year: number, week: number): IsoDate | undefined {
  const first = startOf('week', isoDate(year, 1, 4), 'monday');
  const monday = addDays(first, 7 * (week - 1));
  const belongsTo = partsOf(addDays(monday, 3)).year;
  return week >= 1 && belongsTo === year ? monday : undefined;
}

function daysInMonth(year: number, month: number): number {
  return partsOf(fromUtc(Date.UTC(year, month, 0))).day;
}

/** Undefined for a day that does not exist (30 February). */
export function toIsoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  return day <= daysInMonth(year, month) ? isoDate(year, month, day) : undefined;
}

export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
function toUtc(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}
function fromUtc(milliseconds: number): IsoDate {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
