import { goOn, spread, type Outlook } from './go-on.ts';

export interface TriedWeeks {
  /** Off by on a held-back day, on average: what is better there, and the last week again. */
  missed: number;
  missedByRepeating: number;
  isFitted: boolean;
  /** How far one day is off what was expected, one deviation. */
  surprise: number;
  /** What part of the days was inside the interval that was known before them; NaN where there is too little before. */
  held: number;
}

/** Weeks that are held back, one after the other, to see what a forecast of them would have been. */
const heldBack = 4;
const week = 7;

/**
 * Forecasts of the last weeks, each from what was known before it. Whether an interval would have held is asked with the
 * surprises of the four weeks before each, so that no day judges an interval that it made. `width` is how many deviations
 * an interval is either way.
 */
export function tryWeeks(
  values: number[],
  first: number,
  { shortest, width }: { shortest: number; width: number },
): TriedWeeks {
  const isLong = values.length - 2 * heldBack * week >= shortest;
  const weeks = Array.from({ length: isLong ? 2 * heldBack : heldBack }, (_, index) => {
    const start = values.length - (index + 1) * week;
    const { fitted, repeated } = goOn(values.slice(0, start), first);
    const real = values.slice(start, start + week);
    return { fitted: missesOf(fitted, real), repeated: missesOf(repeated, real) };
  }).toReversed();
  const last = judge(weeks.slice(-heldBack));
  const held = weeks.slice(heldBack).flatMap((one, index) => {
    const { surprise, isFitted } = judge(weeks.slice(index, index + heldBack));
    const misses = isFitted ? one.fitted : one.repeated;
    return misses.map(({ off, scale }) => Math.abs(off) <= width * surprise * scale);
  });
  return { ...last, held: held.filter(Boolean).length / held.length };
}

interface Miss {
  off: number;
  /** How many surprises of one day the error of that day is made of. */
  scale: number;
}

interface TriedWeek {
  fitted: Miss[];
  repeated: Miss[];
}

function missesOf(outlook: Outlook, real: number[]): Miss[] {
  return real.map((value, index) => ({
    off: value - outlook.point(index + 1),
    scale: Math.sqrt(spread(outlook, index + 1, index + 1)),
  }));
}

function judge(weeks: TriedWeek[]): Omit<TriedWeeks, 'held'> {
  const [fitted, repeated] = (['fitted', 'repeated'] as const).map((name) => weeks.flatMap((one) => one[name]));
  const [missed, missedByRepeating] = [fitted!, repeated!].map((all) => mean(all.map(({ off }) => Math.abs(off))));
  const isFitted = missed! < missedByRepeating!;
  const used = isFitted ? fitted! : repeated!;
  const surprise = Math.sqrt(mean(used.map(({ off, scale }) => (off / scale) ** 2)));
  return { missed: isFitted ? missed! : missedByRepeating!, missedByRepeating: missedByRepeating!, isFitted, surprise };
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
