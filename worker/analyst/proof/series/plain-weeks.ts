import { occasionsOn, dayOfOccasion, yearOf } from './occasions.ts';

export interface PlainWeeks {
  /** The days as they would have been without occasions and without single odd days. */
  values: number[];
  /** The days without occasions alone. */
  withOdd: number[];
  /** What single odd days add to a day on average: more of them will come, nobody knows when. */
  oddExcess: number;
  /** By what a day to come is to be multiplied: what its occasion did a year before, where that was unlike a plain day. */
  factor: (day: number) => number;
}

const week = 7;
/** Weeks on either side whose same weekday says what is plain. */
const around = 4;
const fewestWeeks = 3;
const fewestBeside = 4;
/** An occasion counts when its day was so many robust deviations from a plain one; a day without any is odd from more. */
const unlike = { occasion: 3, odd: 4 };
/** No occasion is believed to do more than this again. */
const mostFactor = 4;

/**
 * Takes occasions out of a series and remembers what each did. Which of the occasions of all countries matter, the series
 * itself says: those whose day was unlike the same weekday in the weeks around it. `first` is the day of the first value.
 */
export function plainWeeks(values: number[], first: number): PlainWeeks {
  const isOccasion = values.map((_, index) => occasionsOn(first + index).length > 0);
  const weekly = values.map((_, index) => weeklyAt(index));
  const plain = weekly.map((_, index) => plainAt(index));
  const misses = values.map((value, index) => {
    const expected = plain[index];
    return expected === undefined || isOccasion[index] ? undefined : Math.abs(value - expected);
  });
  // How restless days are changes slowly: once a week is enough.
  const spreads = Array.from({ length: Math.ceil(values.length / week) }, (_, index) => {
    const near = misses.slice(Math.max(0, (index - around) * week), (index + around + 1) * week);
    return 1.4826 * median(near.filter((miss) => miss !== undefined));
  });
  const scores = values.map((value, index) => {
    const expected = plain[index];
    if (expected === undefined) return 0;
    // Chance alone moves a count by its root.
    const spread = Math.max(spreads[Math.floor(index / week)] ?? 0, Math.sqrt(Math.abs(expected)), 1e-9);
    return (value - expected) / spread;
  });
  const isUnlike = (index: number) => isOccasion[index] === true && Math.abs(scores[index] ?? 0) >= unlike.occasion;
  const excess = values.map((value, index) => (isOdd(index) && !isUnlike(index) ? value - (plain[index] ?? value) : 0));
  return {
    values: values.map((value, index) => (isUnlike(index) || isOdd(index) ? (plain[index] ?? value) : value)),
    withOdd: values.map((value, index) => (isUnlike(index) ? (plain[index] ?? value) : value)),
    oddExcess: excess.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length),
    factor(day) {
      for (const occasion of occasionsOn(day)) {
        const index = dayOfOccasion(occasion, yearOf(day) - 1) - first;
        const expected = plain[index];
        if (expected !== undefined && expected > 0 && isUnlike(index)) {
          return Math.min(mostFactor, Math.max(0, (values[index] ?? 0) / expected));
        }
      }
      return 1;
    },
  };

  /** The same weekday's, moved to the level of the days beside it, so that a new level is no odd day. */
  function plainAt(index: number): number | undefined {
    const own = weekly[index];
    if (own === undefined) return undefined;
    const beside: number[] = [];
    for (let at = index - week; at <= index + week; at++) {
      const other = weekly[at];
      if (at !== index && isOccasion[at] === false && other !== undefined && other > 0) {
        beside.push((values[at] ?? 0) / other);
      }
    }
    return beside.length < fewestBeside ? own : own * median(beside);
  }

  /** Undefined where too few weeks are around. */
  function weeklyAt(index: number): number | undefined {
    const same: number[] = [];
    for (let away = 1; away <= around; away++) {
      for (const other of [index - away * week, index + away * week]) {
        if (other >= 0 && other < values.length && !isOccasion[other]) same.push(values[other] ?? 0);
      }
    }
    return same.length < fewestWeeks ? undefined : median(same);
  }

  /** Of a day alone: several in a row, or those at the end, may be how things are now. */
  function isOdd(index: number): boolean {
    const isFar = (at: number) => Math.abs(scores[at] ?? 0) >= unlike.odd;
    return isFar(index) && !isFar(index - 1) && !isFar(index + 1) && index < values.length - 2;
  }
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
