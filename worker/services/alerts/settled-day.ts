import type { IsoDate } from '../../analyst/plan.ts';
import { addDays } from '../../analyst/understand/dates/calendar.ts';
import { todayIn } from '../properties/today-in.ts';
import { nextReading } from '../sync/readings.ts';

/** When a day has settled enough to be judged: when the nightly sync reads it first. */
export function whenJudged(day: IsoDate, timeZone: string): Date {
  const at = nextReading(day, timeZone, null);
  if (!at) throw new Error('a day that was never read is always read');
  return at;
}

/** The latest day that may be judged. */
export function lastSettledDay(timeZone: string, now: Date): IsoDate {
  const yesterday = addDays(todayIn(timeZone, now), -1);
  return whenJudged(yesterday, timeZone) <= now ? yesterday : addDays(yesterday, -1);
}
