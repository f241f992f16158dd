import { Random } from '../../../dev/google/events/random.ts';
import { type EarlierChange, findEarlier } from '../../../worker/analyst/similar/find-earlier.ts';
import type { DailyValue } from '../../../worker/analyst/similar/find-similar.ts';
import { poisson, shock } from '../draws.ts';

export const earlierKinds = ['twice', 'once', 'against', 'smaller', 'ordinary'] as const;

export interface EarlierCase {
  /**
   * `twice`: the change came before. The rest are placebos: it came `once`, now; what came before was `against` it, or far
   * `smaller`; or nothing happened at all (`ordinary`).
   */
  kind: (typeof earlierKinds)[number];
  seed: number;
  /** Of the figure on an ordinary day. */
  level: number;
  /** How restless its days are beside chance. */
  noise: number;
  /** Of the days asked about: 1 is yesterday against the same day a week before, 7 two weeks. */
  days: 1 | 7;
  /** Of the figure while the event lasts. */
  factor: number;
}

const weekly = [1, 1.05, 1.02, 0.98, 0.95, 0.66, 0.58];
const history = 400;
const dayMs = 86_400_000;
const newest = Date.parse('2026-11-22');

/** `each` cases of every kind, over levels, restlessness, lengths and sizes of the change in turn. */
export function earlierCases(each: number): EarlierCase[] {
  return earlierKinds.flatMap((kind, order) =>
    Array.from({ length: each }, (_, index): EarlierCase => ({
      kind,
      seed: 10_000 * order + index,
      level: [80, 900, 15_000][index % 3] ?? 900,
      noise: [0.04, 0.1][Math.floor(index / 3) % 2] ?? 0.04,
      days: Math.floor(index / 6) % 2 ? 1 : 7,
      factor: [0.45, 0.6, 1.8, 2.4][Math.floor(index / 12) % 4] ?? 0.5,
    })),
  );
}

export interface EarlierVerdict extends EarlierCase {
  found: EarlierChange | undefined;
  /** It is the planted one, to a day or two. */
  isPlanted: boolean;
}

/** What is found in the past of a figure whose days are drawn, with an event now and, of some kinds, one before. */
export function judgeEarlier(one: EarlierCase): EarlierVerdict {
  const { kind, seed, level, noise, days, factor } = one;
  const random = new Random(seed, 17);
  const start = history - days;
  const when = 40 + Math.floor(random.next() * (start - 100));
  const before = { twice: factor, once: 1, against: 1 / factor, smaller: factor ** 0.2, ordinary: 1 }[kind];
  const growth = 0.001 * (random.next() - 0.5);
  const series = Array.from({ length: history }, (_, place): DailyValue => {
    const isNow = kind !== 'ordinary' && place >= start;
    const isThen = place >= when && place < when + days;
    const usual = level * (weekly[place % 7] ?? 1) * Math.exp(growth * (place - history));
    return {
      day: toDay(place),
      value: poisson(random, usual * shock(random, noise) * (isNow ? factor : 1) * (isThen ? before : 1)),
    };
  });
  const sum = (from: number) => series.slice(from, from + days).reduce((total, { value }) => total + value, 0);
  const windowAt = (from: number) => ({ start: toDay(from), end: toDay(from + days - 1) });
  const found = findEarlier(series, {
    range: windowAt(start),
    compare: windowAt(start - 7),
    now: sum(start),
    before: sum(start - 7),
  });
  const distance = found ? Math.abs(Date.parse(found.range.start) - Date.parse(toDay(when))) / dayMs : Infinity;
  return { ...one, found, isPlanted: kind === 'twice' && distance <= 2 };
}

function toDay(place: number): string {
  return new Date(newest - (history - 1 - place) * dayMs).toISOString().slice(0, 10);
}
