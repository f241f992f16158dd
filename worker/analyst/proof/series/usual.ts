import { everyDay, type Series } from './series-of.ts';

export interface Usual {
  /** What a day would have been: the trend around it and what its weekday adds. */
  expected: (day: number) => number;
  /** How far a day is from that, in robust standard deviations. */
  score: (day: number) => number;
}

const made = new WeakMap<Series, Usual>();

/**
 * A robust decomposition after Hochenbaum, Vallis and Kejariwal (2017, arXiv:1704.07706): a median for the trend, a
 * median for each weekday, and a modified z-score by the median absolute deviation (Iglewicz and Hoaglin, 1993). A few
 * odd days move none of them.
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
  const spread = median(values.map((value, index) => Math.abs(value - (expected[index] ?? 0))));
  return {
    expected: (day) => expected[day - first] ?? NaN,
    score: (day) => (0.6745 * ((values[day - first] ?? NaN) - (expected[day - first] ?? NaN))) / spread,
  };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
