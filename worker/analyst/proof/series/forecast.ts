import { blended, goOn, spread, wandering } from './go-on.ts';
import { everyDay, type Series } from './series-of.ts';
import { tryFarAhead } from './try-far-ahead.ts';
import { tryWeeks } from './try-weeks.ts';

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
  /** What part of the held-back days was inside the interval that was known before them; NaN of too few days. */
  held: number;
  /** Whether a day so far ahead is last week again alone, because nothing was shown to be better there. */
  isRepeated: (ahead: number) => boolean;
}

/** Eight of ten: the normal quantile of 0.9. */
const width = 1.2816;
const shortest = 60;
/** What an occasion did once is done again as far as this, one deviation either way. */
const sameAgain = 0.3;
/**
 * How far a season moves the level where the days of a year before are not known, one deviation either way; within four
 * weeks it does not.
 */
const unseenSeason = { moves: 0.15, from: 29, seenAfter: 364 + 28 };

const made = new WeakMap<Series, Forecast>();

/**
 * What comes after a series: by Holt-Winters as far ahead as it beat the last week again on days that are known, else the
 * last week again; on occasions that were unlike plain days a year before, what they did then. The interval is that of a
 * linear model whose surprises are as large as they were on held-back days, and whose level strays as it did. Undefined for
 * less than sixty days.
 */
export function forecastOf(series: Series): Forecast | undefined {
  const known = made.get(series) ?? make(everyDay(series), series.points[0]?.day ?? 0);
  if (known) made.set(series, known);
  return known;
}

function make(values: number[], first: number): Forecast | undefined {
  if (values.length < shortest || values.some((value) => !Number.isFinite(value))) return undefined;
  const weeks = tryWeeks(values, first, { shortest, width });
  const { surprise, isFitted } = weeks;
  const { share, stray } = tryFarAhead(values, first, { shortest, surprise, isFitted });
  const outlook = blended(goOn(values, first), share);
  const floor = values.some((value) => value < 0) ? -Infinity : 0;
  const level = Math.abs(values.slice(-28).reduce((sum, value) => sum + value, 0)) / 28;
  return {
    sum(from, to) {
      let sum = 0;
      for (let ahead = from; ahead <= to; ahead++) sum += Math.max(floor, outlook.point(ahead));
      return sum;
    },
    margin(from, to) {
      let [moved, unseen] = [0, 0];
      for (let ahead = from; ahead <= to; ahead++) {
        moved += outlook.moved(ahead);
        if (ahead >= unseenSeason.from && values.length + ahead <= unseenSeason.seenAfter) unseen += level;
      }
      const surprises = surprise * Math.sqrt(spread(outlook, from, to));
      const strayed = stray * Math.sqrt(spread(wandering, from, to));
      return width * Math.hypot(surprises, strayed, sameAgain * moved, unseenSeason.moves * unseen);
    },
    floor,
    missed: weeks.missed,
    missedByRepeating: weeks.missedByRepeating,
    held: weeks.held,
    isRepeated: (ahead) => share(ahead) === 0,
  };
}
