import type { DateRange, IsoDate } from '../plan.ts';

export interface TimePoint {
  /** As GA4 writes it: date 20261103, isoYearIsoWeek 202645, yearWeek 202645, yearMonth 202611. */
  value: string;
  /** Its first and last day inside the range. */
  start: IsoDate;
  end: IsoDate;
  /** Its first day, also when that lies before the range. */
  anchor: IsoDate;
  /** All its days lie in the range. */
  whole: boolean;
}

/** The days, weeks or months of a range, in order, with those at its edges that are only partly inside. */
export function timePointsOf(dimension: string, range: DateRange): TimePoint[] {
  const points: TimePoint[] = [];
  const last = toDay(range.end);
  for (let day = toDay(range.start); day <= last;) {
    const [first, next] = boundsOf(dimension, day);
    const end = Math.min(next - 1, last);
    points.push({
      value: valueOf(dimension, first),
      start: toIso(day),
      end: toIso(end),
      anchor: toIso(first),
      whole: first === day && next - 1 <= last,
    });
    day = end + 1;
  }
  return points;
}

/** The first day of the day, week or month that a day lies in, and the first day of the one after. */
function boundsOf(dimension: string, day: number): [number, number] {
  if (dimension === 'isoYearIsoWeek') {
    const monday = day - mod(day + 3, 7);
    return [monday, monday + 7];
  }
  if (dimension === 'yearWeek') {
    // Google's own weeks begin on Sunday, and anew on 1 January.
    const year = new Date(day * dayLength).getUTCFullYear();
    const sunday = day - mod(day + 4, 7);
    return [
      Math.max(sunday, Date.UTC(year, 0, 1) / dayLength),
      Math.min(sunday + 7, Date.UTC(year + 1, 0, 1) / dayLength),
    ];
  }
  if (dimension === 'yearMonth') {
    const date = new Date(day * dayLength);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    return [Date.UTC(year, month, 1) / dayLength, Date.UTC(year, month + 1, 1) / dayLength];
  }
  return [day, day + 1];
}

function valueOf(dimension: string, first: number): string {
  if (dimension === 'yearMonth') return toIso(first).slice(0, 7).replace('-', '');
  if (dimension === 'yearWeek') {
    const year = new Date(first * dayLength).getUTCFullYear();
    const newYear = Date.UTC(year, 0, 1) / dayLength;
    return `${year}${`${Math.floor((first - newYear + mod(newYear + 4, 7)) / 7) + 1}`.padStart(2, '0')}`;
  }
  if (dimension !== 'isoYearIsoWeek') return toIso(first).replaceAll('-', '');
  // ISO 8601: a week belongs to the year of its Thursday.
  const year = new Date((first + 3) * dayLength).getUTCFullYear();
  const week = Math.floor((first + 3 - Date.UTC(year, 0, 1) / dayLength) / 7) + 1;
  return `${year}${`${week}`.padStart(2, '0')}`;
}

const dayLength = 86_400_000;

/** Days since 1970-01-01, a Thursday. */
function toDay(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayLength;
}

function toIso(day: number): IsoDate {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

function mod(number: number, by: number): number {
  return ((number % by) + by) % by;
}
