import { words } from './words.ts';

/** What one place of a time axis stands for. */
export type DateStep = 'day' | 'week' | 'month';

/** Days since 1970-01-01, a Thursday. */
export function toDay(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / dayLength);
}

/** How far apart the days of a chart are, in order. */
export function stepOf(places: string[]): DateStep {
  if (places.length < 2) return 'day';
  const days = places.map(toDay);
  const least = Math.min(...days.slice(1).map((day, index) => day - (days[index] ?? day)));
  return least >= 28 ? 'month' : least >= 7 ? 'week' : 'day';
}

/** A date written for readers of `locale`, always of the Gregorian calendar, as in Google Analytics. */
export function writeDate(day: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options }).format(day * dayLength);
}

/** A place as a reader calls it: "Tue, 3 Nov 2026", "Week of 2 Nov 2026", "November 2026", or its name. */
export function placeTitle(place: string, step: DateStep | undefined, locale: string): string {
  if (!step) return place;
  const options = {
    day: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    week: { day: 'numeric', month: 'short', year: 'numeric' },
    month: { month: 'long', year: 'numeric' },
  } as const;
  const date = writeDate(toDay(place), locale, options[step]);
  return step === 'week' ? words.weekOf(date) : date;
}

export const dayLength = 86_400_000;
