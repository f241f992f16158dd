import { plainWeeks, type PlainWeeks } from './plain-weeks.ts';
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
/** Weeks ago at which a forecast of four weeks is tried, to see how far the level strays. */
const longAgo = [4, 6, 8, 10, 12];
const week = 7;
const shortest = 60;
/** What an occasion did once is done again as far as this, one deviation either way. */
const sameAgain = 0.3;

const made = new WeakMap<Series, Forecast>();

/**
 * What comes after a series: by Holt-Winters when it beat the last week again on held-back weeks, else the last week
 * again; on occasions that were unlike plain days a year before, what they did then. The interval is that of a linear
 * model whose surprises are as large as they were on those days. Undefined for less than sixty days.
 */
export function forecastOf(series: Series): Forecast | undefined {
  const known = made.get(series) ?? make(everyDay(series), series.points[0]?.day ?? 0);
  if (known) made.set(series, known);
  return known;
}

function make(values: number[], first: number): Forecast | undefined {
  if (values.length < shortest || values.some((value) => !Number.isFinite(value))) return undefined;
  // Newest last: what was known before each week that is held back, and now.
  const pasts = Array.from({ length: heldBack + 1 }, (_, index) =>
    plainWeeks(values.slice(0, values.length - (heldBack - index) * week), first),
  );
  const fitted = backtest(values, first, { pasts, make: holtWinters });
  const repeated = backtest(values, first, { pasts, make: repeatWeek });
  const isBetter = fitted.missed < repeated.missed;
  const tested = isBetter ? fitted : repeated;
  const plain = pasts[heldBack] ?? plainWeeks(values, first);
  const make = isBetter ? holtWinters : repeatWeek;
  const method = goOn(plain, first, make);
  const stray = strayOf(values, first, { make, surprise: tested.surprise });
  const floor = values.some((value) => value < 0) ? -Infinity : 0;
  return {
    sum(from, to) {
      let sum = 0;
      for (let ahead = from; ahead <= to; ahead++) sum += Math.max(floor, method.point(ahead));
      return sum;
    },
    margin(from, to) {
      let moved = 0;
      for (let ahead = from; ahead <= to; ahead++) moved += method.moved(ahead);
      const surprises = tested.surprise * Math.sqrt(spread(method, from, to));
      const strayed = stray * Math.sqrt(spread(wandering, from, to));
      return width * Math.hypot(surprises, strayed, sameAgain * moved);
    },
    floor,
    missed: tested.missed,
    missedByRepeating: repeated.missed,
  };
}

/** A method that learnt from plain days, with what occasions to come are expected to do. */
interface WithOccasions extends Method {
  /** How far an occasion moves the figure of a day, either way. */
  moved: (ahead: number) => number;
}

function goOn(plain: PlainWeeks, first: number, make: (values: number[]) => Method): WithOccasions {
  const { point, echo } = make(plain.values);
  const factor = (ahead: number) => plain.factor(first + plain.values.length + ahead - 1);
  return {
    point: (ahead) => point(ahead) * factor(ahead),
    echo,
    moved: (ahead) => Math.abs(point(ahead) * (factor(ahead) - 1)),
  };
}

/** Forecasts of the last weeks, each from what was known before it. */
function backtest(
  values: number[],
  first: number,
  { pasts, make }: { pasts: PlainWeeks[]; make: (values: number[]) => Method },
): { missed: number; surprise: number } {
  let missed = 0;
  let squares = 0;
  for (const past of pasts.slice(0, heldBack)) {
    const method = goOn(past, first, make);
    for (let ahead = 1; ahead <= week; ahead++) {
      const miss = (values[past.values.length + ahead - 1] ?? 0) - method.point(ahead);
      missed += Math.abs(miss);
      squares += (miss * miss) / spread(method, ahead, ahead);
    }
  }
  const days = heldBack * week;
  return { missed: missed / days, surprise: Math.sqrt(squares / days) };
}

/** A level that goes its own way day by day: each step stays. */
const wandering: Pick<Method, 'echo'> = { echo: () => 1 };

/**
 * How far the level strays in a day beyond what the method expects, one deviation: what sums of four weeks were off by
 * more than the surprises of their days explain. Seasons of the year and changes of the business show here.
 */
function strayOf(
  values: number[],
  first: number,
  { make, surprise }: { make: (values: number[]) => Method; surprise: number },
): number {
  const days = 4 * week;
  const excess = longAgo.flatMap((weeks) => {
    const start = values.length - weeks * week;
    if (start < shortest) return [];
    const method = goOn(plainWeeks(values.slice(0, start), first), first, make);
    let miss = 0;
    for (let ahead = 1; ahead <= days; ahead++) miss += (values[start + ahead - 1] ?? 0) - method.point(ahead);
    return [miss * miss - surprise * surprise * spread(method, 1, days)];
  });
  const mean = excess.reduce((sum, one) => sum + one, 0) / Math.max(1, excess.length);
  return Math.sqrt(Math.max(0, mean) / spread(wandering, 1, days));
}

/** The variance of the sum of those days, in squares of one day's surprise. */
function spread({ echo }: Pick<Method, 'echo'>, from: number, to: number): number {
  let total = 0;
  for (let day = 1; day <= to; day++) {
    let weight = 0;
    for (let ahead = Math.max(from, day); ahead <= to; ahead++) weight += ahead === day ? 1 : echo(ahead - day);
    total += weight * weight;
  }
  return total;
}
