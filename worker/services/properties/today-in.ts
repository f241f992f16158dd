import type { IsoDate } from '../../analyst/plan.ts';

/** The calendar day of an instant in an IANA time zone. */
export function todayIn(timeZone: string, now: Date): IsoDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
}
