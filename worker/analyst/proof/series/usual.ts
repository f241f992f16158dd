import { everyDay, type Series } from './series-of.ts';

export interface Usual {
  /** What a day would have been: the trend around it and what its weekday adds. */
  expected: (day: number) => number;
  /** How far a day is from that, in robust standard deviations. */
  score: (day: number) => number;
  /** What a day is between whose score is not beyond one. */
  within: (day: number, score: number) => { low: number; high: number };
}

const made = new WeakMap<Series, Usual>();

/** What is left beside the usual is a little too small, since the usual was taken from the same days. */
const optimism = 1.1;

/**
 * A robust decomposition after Hochenbaum, Vallis and Kejariwal (2017, arXiv:1704.07706): a median for the trend, a
 * median for each weekday, and a modified z-score by the median absolute deviation (Iglewicz and Hoaglin, 1993). A few
 * odd days move none of them. Deviations are taken on the scale of `scaled`.
 */
export function usualOf(series: Series): Usual {
  const known = made.get(series) ?? make(series);
  made.set(series, known);
  return known;
}

function make(series: Series): Usual {
  const values = everyDay(series);
  const first = series.points[0]?.day ?? 0;
  // Four weeks around a day, so that each weekday counts the same.
  const trend = values.map((_, index) => {
    const start = Math.max(0, Math.min(index - 14, values.length - 28));
    return median(values.slice(start, start + 28));
  });
  const weekdays = Array.from({ length: 7 }, (_, weekday) =>
    median(values.flatMap((value, index) => (index % 7 === weekday ? [value - (trend[index] ?? 0)] : []))),
  );
  const expected = values.map((_, index) => (trend[index] ?? 0) + (weekdays[index % 7] ?? 0));
  const miss = (index: number) => scaled(values[index] ?? NaN) - scaled(expected[index] ?? NaN);
  const spread = optimism * median(values.map((_, index) => Math.abs(miss(index))));
  return {
    expected: (day) => expected[day - first] ?? NaN,
    score: (day) => (0.6745 * miss(day - first)) / spread,
    within(day, score) {
      const [middle, room] = [scaled(expected[day - first] ?? NaN), (score * spread) / 0.6745];
      return { low: unscaled(middle - room), high: unscaled(middle + room) };
    },
  };
}

/** On this scale large and small days are as restless as one another: the logarithm of large figures, small ones as they are. */
function scaled(value: number): number {
  return Math.sign(value) * Math.log1p(Math.abs(value) / 5);
}

function unscaled(value: number): number {
  return Math.sign(value) * 5 * Math.expm1(Math.abs(value));
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
