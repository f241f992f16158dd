import { everyDay, type Series } from './series-of.ts';
import { holtWinters, repeatWeek, type Method } from './smooth.ts';

export interface Forecast {
  /** Summed over the days from `from` to `to` after the last one. */
  sum: (from: number, to: number) => number;
  /** Half of the width of the interval around that sum. */
  margin: (from: number, to: number) => number;
  /** The least that a sum can be. */
  floor: number;
  /** How far it was off on a held-back day, and how far last week again would have been. */
  missed: number;
  missedByRepeating: number;
}

/** Eight of ten: the normal quantile of 0.9. */
const width = 1.2816;
/** Weeks that are held back, one after the other, to see what a forecast of them would have been. */
const heldBack = 4;
const week = 7;
const shortest = 60;

const made = new WeakMap<Series, Forecast>();

/**
 * What comes after a series: by Holt-Winters when it beat the last week again on held-back weeks, else the last week
 * again. The interval is that of a linear model whose surprises are as large as they were on those days. Undefined for
 * less than sixty days.
 */
export function forecastOf(series: Series): Forecast | undefined {
  const known = made.get(series) ?? make(everyDay(series));
  if (known) made.set(series, known);
  return known;
}

function make(values: number[]): Forecast | undefined {
  if (values.length < shortest || values.some((value) => !Number.isFinite(value))) return undefined;
  const fitted = backtest(values, holtWinters);
  const repeated = backtest(values, repeatWeek);
  const isBetter = fitted.missed < repeated.missed;
  const tested = isBetter ? fitted : repeated;
  const method = isBetter ? holtWinters(values) : repeatWeek(values);
  const floor = values.some((value) => value < 0) ? -Infinity : 0;
  return {
    sum(from, to) {
      let sum = 0;
      for (let ahead = from; ahead <= to; ahead++) sum += Math.max(floor, method.point(ahead));
      return sum;
    },
    margin: (from, to) => width * tested.surprise * Math.sqrt(spread(method, from, to)),
    floor,
    missed: tested.missed,
    missedByRepeating: repeated.missed,
  };
}

/** Forecasts of the last weeks, each from what was known before it. */
function backtest(values: number[], make: (values: number[]) => Method): { missed: number; surprise: number } {
  let missed = 0;
  let squares = 0;
  for (let back = heldBack; back > 0; back--) {
    const start = values.length - back * week;
    const method = make(values.slice(0, start));
    for (let ahead = 1; ahead <= week; ahead++) {
      const miss = (values[start + ahead - 1] ?? 0) - method.point(ahead);
      missed += Math.abs(miss);
      squares += (miss * miss) / spread(method, ahead, ahead);
    }
  }
  const days = heldBack * week;
  return { missed: missed / days, surprise: Math.sqrt(squares / days) };
}

/** The variance of the sum of those days, in squares of one day's surprise. */
function spread({ echo }: Method, from: number, to: number): number {
  let total = 0;
  for (let day = 1; day <= to; day++) {
    let weight = 0;
    for (let ahead = Math.max(from, day); ahead <= to; ahead++) weight += ahead === day ? 1 : echo(ahead - day);
    total += weight * weight;
  }
  return total;
}
