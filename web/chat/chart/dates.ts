/** What one place of a time axis stands for. */
export type DateStep = 'day' | 'week' | 'month';

/** Days since 1970-01-01, a Thursday. */
export function toDay(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / dayLength);
}

/** How far apart the days of a chart are. */
export function stepOf(places: string[]): DateStep {
  const days = places.map(toDay);
  const least = Math.min(...days.slice(1).map((day, index) => day - (days[index] ?? day)));
  if (least >= 28 && Number.isFinite(least)) return 'month';
  return least >= 7 && Number.isFinite(least) ? 'week' : 'day';
}

/** A date written for readers of `locale`, always of the Gregorian calendar, as in Google Analytics. */
export function writeDate(day: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options }).format(day * dayLength);
}

/** A place in full: "Tue, 3 Nov 2026", "2 Nov 2026" for a week, "November 2026". */
export function placeName(iso: string, step: DateStep, locale: string): string {
  const options = {
    day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    week: { day: 'numeric', month: 'short', year: 'numeric' },
    month: { month: 'long', year: 'numeric' },
  } as const;
  return writeDate(toDay(iso), locale, options[step]);
}

export const dayLength = 86_400_000;
