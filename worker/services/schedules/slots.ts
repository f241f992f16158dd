import type { IsoDate } from '../../analyst/plan.ts';
import { todayIn } from '../properties/today-in.ts';

/** On which local days, and at what local time, a schedule is due. */
export interface Cadence {
  every: 'day' | 'weekday' | 'week' | 'month';
  /** Of `week`: Monday 1 .. Sunday 7, as ISO 8601 counts. */
  weekday: number | null;
  /** Of `month`: 1..31. Where a month is shorter it is its last day, so 31 always is. */
  monthDay: number | null;
  hour: number;
  minute: number;
}

/** One time that a schedule is due: the local day names it, whatever the clock did in that night. */
export interface Slot {
  day: IsoDate;
  at: Date;
}

const dayMs = 86_400_000;
/** A month with its last day, twice: no cadence has a longer gap. */
const mostDays = 64;

/** The first slot after an instant. Of two that a change of the clock put on one instant there is one. */
export function slotAfter(cadence: Cadence, timeZone: string, after: Date): Slot {
  const first = shift(todayIn(timeZone, after), -1);
  for (let offset = 0; offset <= mostDays; offset++) {
    const slot = slotOn(cadence, timeZone, shift(first, offset));
    if (slot && slot.at > after) return slot;
  }
  throw new Error('A cadence without days.');
}

/** The latest slot that is not after an instant: of many that were missed, the one to make up for. */
export function slotUntil(cadence: Cadence, timeZone: string, at: Date): Slot {
  const last = shift(todayIn(timeZone, at), 1);
  for (let offset = 0; offset <= mostDays; offset++) {
    const slot = slotOn(cadence, timeZone, shift(last, -offset));
    if (slot && slot.at <= at) return slot;
  }
  throw new Error('A cadence without days.');
}

function slotOn(cadence: Cadence, timeZone: string, day: IsoDate): Slot | undefined {
  return isDueOn(cadence, day) ? { day, at: toInstant(day, cadence, timeZone) } : undefined;
}

function isDueOn({ every, weekday, monthDay }: Cadence, day: IsoDate): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  const ofWeek = date.getUTCDay() || 7;
  switch (every) {
    case 'day':
      return true;
    case 'weekday':
      return ofWeek <= 5;
    case 'week':
      return ofWeek === weekday;
    case 'month': {
      const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
      return date.getUTCDate() === Math.min(monthDay ?? length, length);
    }
  }
}

/**
 * The instant of a local time. A time that the clock skips is as much later as it skipped (02:30 is 03:30 that night), one
 * that it repeats is the first of the two.
 */
export function toInstant(day: IsoDate, { hour, minute }: { hour: number; minute: number }, timeZone: string): Date {
  const local = Date.parse(`${day}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
  const [before, after] = [local - dayMs, local + dayMs].map((around) => offsetAt(timeZone, around));
  const candidates = [...new Set([local - (before ?? 0), local - (after ?? 0)])].toSorted((a, b) => a - b);
  const instant = candidates.find((each) => each + offsetAt(timeZone, each) === local);
  return new Date(instant ?? local - (before ?? 0));
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(timeZone: string, at: number): number {
  const parts = clockOf(timeZone).formatToParts(at);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    ...([read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second')] as const),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const numeric = '2-digit' as const;
  const made = new Intl.DateTimeFormat('en-u-ca-gregory', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: numeric, day: numeric },
    ...{ hour: numeric, minute: numeric, second: numeric },
  });
  clocks.set(timeZone, made);
  return made;
}

function shift(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
