import { blended, goOn, spread, wandering, type Outlook, type Outlooks, type Share } from './go-on.ts';

export interface TriedFar {
  /** All of a day where the fitted model was better, nothing where it was not. */
  share: Share;
  /** How far the level strays in a day beyond what was expected, one deviation. */
  stray: number;
}

/** Days ahead whose sum is tried: the rest of a month, and what comes after it. */
const middle = { from: 8, to: 28 };
const far = { from: 29, to: 90 };
/** From one of these to the next what is used changes gradually, so that no step is drawn. */
const turns = { near: 7, middle: 14, stillMiddle: 28, far: 35 };
const every = 28;
/** Tries far ahead share most of their days, so that a little less error there may be chance. */
const clearly = { by: 0.9, fewest: 3 };

/**
 * Forecasts from four weeks ago, eight weeks ago and so on, of what is known by now. The fitted model is used as far ahead
 * as its sums were nearer than those of the last week again; where none could be tried, the last week again is. What they
 * were off by beyond the surprises of single days tells how far the level strays: seasons and changes of the business.
 */
export function tryFarAhead(
  values: number[],
  first: number,
  { shortest, surprise, isFitted }: { shortest: number; surprise: number; isFitted: boolean },
): TriedFar {
  const tried = Array.from({ length: Math.max(0, Math.floor((values.length - shortest) / every)) }, (_, index) => {
    const start = values.length - (index + 1) * every;
    return { outlooks: goOn(values.slice(0, start), first), real: values.slice(start) };
  });
  const isFittedIn = {
    middle: isBetter(tried, middle, { by: 1, fewest: 1 }) ?? isFitted,
    far: isBetter(tried, far, clearly) ?? false,
  };
  const share = shareOf(isFitted, isFittedIn);
  const strays = [middle, far].map((days) => strayOf(tried, days, { share, surprise }));
  return { share, stray: Math.max(...strays) };
}

interface Tried {
  outlooks: Outlooks;
  /** From its first day ahead on. */
  real: number[];
}

interface Days {
  from: number;
  to: number;
}

/** Whether the fitted model was off by less than such a part of what the last week again was; undefined of too few tries. */
function isBetter(tried: Tried[], days: Days, { by, fewest }: { by: number; fewest: number }): boolean | undefined {
  const long = tried.filter(({ real }) => real.length >= days.to);
  if (long.length < fewest) return undefined;
  const missOf = (name: keyof Outlooks) =>
    long.reduce((sum, { outlooks, real }) => sum + Math.abs(sumMiss(outlooks[name], real, days)), 0);
  return missOf('fitted') < by * missOf('repeated');
}

function strayOf(tried: Tried[], days: Days, { share, surprise }: { share: Share; surprise: number }): number {
  const long = tried.filter(({ real }) => real.length >= days.to);
  const excess = long.map(({ outlooks, real }) => {
    const outlook = blended(outlooks, share);
    return sumMiss(outlook, real, days) ** 2 - surprise ** 2 * spread(outlook, days.from, days.to);
  });
  const mean = excess.reduce((sum, one) => sum + one, 0) / Math.max(1, excess.length);
  return Math.sqrt(Math.max(0, mean) / spread(wandering, days.from, days.to));
}

function sumMiss({ point }: Outlook, real: number[], { from, to }: Days): number {
  let miss = 0;
  for (let ahead = from; ahead <= to; ahead++) miss += (real[ahead - 1] ?? 0) - point(ahead);
  return miss;
}

function shareOf(near: boolean, then: { middle: boolean; far: boolean }): Share {
  const [first, second, third] = [near, then.middle, then.far].map(Number) as [number, number, number];
  const between = (ahead: number, from: number, to: number) => Math.min(1, Math.max(0, (ahead - from) / (to - from)));
  return (ahead) =>
    first +
    (second - first) * between(ahead, turns.near, turns.middle) +
    (third - second) * between(ahead, turns.stillMiddle, turns.far);
}
