import { aheadOf } from '../../../worker/analyst/proof/series/evaluate-series.ts';
import type { Series } from '../../../worker/analyst/proof/series/series-of.ts';
import { repeatWeek } from '../../../worker/analyst/proof/series/smooth.ts';
import type { DailySeries } from './daily-series.ts';

/** Days ahead, both included. */
export const horizons = [
  [1, 7],
  [8, 28],
  [29, 90],
] as const;

/** What the product asks Google for: a year and some weeks. */
const known = 401;
const fewest = 60;

/** Sums over the days that were forecast, each from a past of its own. */
export interface ForecastErrors {
  /** Off by, of each day; and by the last week again. */
  ours: number;
  repeated: number;
  /** The same of the sum of all days of the horizon. */
  oursOfSums: number;
  repeatedOfSums: number;
  /** Of the days and of the sums, those inside their interval. */
  days: number;
  daysInside: number;
  sums: number;
  sumsInside: number;
}

export function noErrors(): ForecastErrors {
  return { ours: 0, repeated: 0, oursOfSums: 0, repeatedOfSums: 0, days: 0, daysInside: 0, sums: 0, sumsInside: 0 };
}

/** Rolling origins from `firstOrigin` on, `every` days apart: what was known before each, against what then came. Adds to the errors by horizon. */
export function judgeForecast(
  series: DailySeries,
  { firstOrigin, every }: { firstOrigin: number; every: number },
  errors: ForecastErrors[],
): void {
  for (let origin = Math.max(fewest, firstOrigin); origin < series.values.length; origin += every) {
    const past = pastOf(series, origin);
    const ahead = series.values.slice(origin);
    for (const [index, horizon] of horizons.entries()) {
      const sums = errors[index];
      if (sums && horizon[1] <= ahead.length) judgeHorizon(past, ahead, horizon, sums);
    }
  }
}

function judgeHorizon(past: Series, truth: number[], [from, to]: readonly [number, number], errors: ForecastErrors) {
  const repeat = repeatWeek(past.points.map(({ value }) => value));
  let [sum, repeated] = [0, 0];
  for (let ahead = from; ahead <= to; ahead++) {
    const real = truth[ahead - 1] ?? 0;
    errors.ours += Math.abs(real - aheadOf('forecast', ahead, ahead, past));
    errors.repeated += Math.abs(real - repeat.point(ahead));
    errors.days += 1;
    if (isInside(real, ahead, ahead)) errors.daysInside += 1;
    sum += real;
    repeated += repeat.point(ahead);
  }
  errors.oursOfSums += Math.abs(sum - aheadOf('forecast', from, to, past));
  errors.repeatedOfSums += Math.abs(sum - repeated);
  errors.sums += 1;
  if (isInside(sum, from, to)) errors.sumsInside += 1;

  function isInside(real: number, first: number, last: number): boolean {
    return real >= aheadOf('low', first, last, past) && real <= aheadOf('high', first, last, past);
  }
}

function pastOf({ first, values }: DailySeries, origin: number): Series {
  const start = Math.max(0, origin - known);
  return { points: values.slice(start, origin).map((value, index) => ({ day: first + start + index, value })) };
}
