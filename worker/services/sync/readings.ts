import type { IsoDate } from '../../analyst/plan.ts';
import { todayIn } from '../properties/today-in.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * How many hours after its end a day is read: once Google has processed it, once it has settled (Google may change it for
 * 48 hours), and once more a week later for what was restated after all.
 * https://support.google.com/analytics/answer/11198161
 */
const readingHours = [12, 60, 180];
/** From then on Google is not expected to change the day. */
const settledHours = 48;

/** The next time that a day is to be read; undefined when it was read for the last time. A day that was never read is late. */
export function nextReading(day: IsoDate, timeZone: string, syncedAt: Date | null): Date | undefined {
  const end = endOfDay(day, timeZone).getTime();
  const times = readingHours.map((hours) => end + hours * hourMs);
  const next = times.find((time) => !syncedAt || time > syncedAt.getTime());
  return next === undefined ? undefined : new Date(next);
}

export function isSettled(day: IsoDate, timeZone: string, at: Date): boolean {
  return at.getTime() >= endOfDay(day, timeZone).getTime() + settledHours * hourMs;
}

/** Every day from `first` to the last one that is over, newest first. */
export function daysOver(first: IsoDate, timeZone: string, now: Date): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = shift(todayIn(timeZone, now), -1); day >= first; day = shift(day, -1)) days.push(day);
  return days;
}

/** The first day of the backfill: 14 months before a day, as far as Google keeps user-level data by default. */
export function backfillStart(day: IsoDate): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - 14);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastOfMonth));
  return date.toISOString().slice(0, 10);
}

/** The first instant after a calendar day of an IANA time zone, to the minute: days have 23 or 25 hours, too. */
export function endOfDay(day: IsoDate, timeZone: string): Date {
  const midnight = Date.parse(`${shift(day, 1)}T00:00:00Z`);
  // Offsets go from -12 to +14 hours: at `low` it is still the day or before it, at `high` it is over.
  let [low, high] = [midnight - 15 * hourMs, midnight + 13 * hourMs];
  while (high - low > 60_000) {
    const middle = low + Math.floor((high - low) / 120_000) * 60_000;
    if (todayIn(timeZone, new Date(middle)) > day) high = middle;
    else low = middle;
  }
  return new Date(high);
}

function shift(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
