import { Random } from '../../../dev/google/events/random.ts';
import { normal, poisson, shock } from '../draws.ts';

export type SeriesKind = keyof typeof makers;

/** A figure for each day from `first` on, days since 1970-01-01. */
export interface DailySeries {
  kind: string;
  first: number;
  values: number[];
}

const dayMs = 86_400_000;

/** Day by day the same for the same kind and seed; every series has weekdays of its own, `days` end on `last`. */
export function dailySeries(
  kind: SeriesKind,
  seed: number,
  { last, days }: { last: string; days: number },
): DailySeries {
  const first = Date.parse(last) / dayMs - days + 1;
  const random = new Random(seed, Object.keys(makers).indexOf(kind));
  const weekdays = Array.from({ length: 7 }, () => shock(random, 0.25));
  const valueOf = makers[kind](random, days);
  const values = Array.from({ length: days }, (_, index) =>
    valueOf(index, weekdays[(first + index) % 7] ?? 1, first + index),
  );
  return { kind, first, values };
}

export const seriesKinds = (): SeriesKind[] => Object.keys(makers) as SeriesKind[];

type ValueOf = (index: number, weekday: number, day: number) => number;

const makers = {
  'weekdays only': (random: Random): ValueOf => {
    const level = 50 + 3000 * random.next();
    return (_, weekday) => poisson(random, level * weekday * shock(random, 0.06));
  },
  trend: (random: Random): ValueOf => {
    const level = 200 + 2000 * random.next();
    const perDay = 0.004 * (random.next() - 0.35);
    return (index, weekday) => poisson(random, level * weekday * Math.exp(perDay * index) * shock(random, 0.06));
  },
  wandering: (random: Random): ValueOf => {
    let level = 300 + 2000 * random.next();
    return (_, weekday) => poisson(random, (level *= shock(random, 0.02)) * weekday * shock(random, 0.05));
  },
  'level shift': (random: Random, days): ValueOf => {
    const level = 300 + 2000 * random.next();
    const at = days - random.between(10, 170);
    const factor = random.chance(0.5) ? 0.5 : 1.7;
    return (index, weekday) => poisson(random, level * (index < at ? 1 : factor) * weekday * shock(random, 0.06));
  },
  'low counts': (random: Random): ValueOf => {
    const level = 2 + 6 * random.next();
    return (_, weekday) => poisson(random, level * weekday);
  },
  'mostly zero': (random: Random): ValueOf => {
    const level = 0.2 + 0.5 * random.next();
    return (_, weekday) => poisson(random, level * weekday);
  },
  'heavy noise': (random: Random): ValueOf => {
    const level = 500 + 4000 * random.next();
    return (_, weekday) => Math.round(level * weekday * shock(random, 0.35));
  },
  'odd days': (random: Random): ValueOf => {
    const level = 300 + 2000 * random.next();
    return (_, weekday) => {
      const odd = random.chance(0.02) ? random.of([0.1, 0.3, 2.5, 4]) : 1;
      return poisson(random, level * weekday * odd * shock(random, 0.06));
    };
  },
  holidays: (random: Random): ValueOf => {
    const level = 300 + 2000 * random.next();
    const strength = 0.5 + random.next();
    return (_, weekday, day) =>
      poisson(
        random,
        level * weekday * holidayFactor(day, strength) * shock(random, 0.06 + 0.02 * normal(random) ** 2),
      );
  },
} satisfies Record<string, (random: Random, days: number) => ValueOf>;

/** A German shop: quiet on holidays and between the years, loud in the week of Black Friday. */
function holidayFactor(day: number, strength: number): number {
  const date = new Date(day * dayMs);
  const monthDay = date.toISOString().slice(5, 10);
  const year = date.getUTCFullYear();
  const quiet = (by: number) => Math.max(0.15, 1 - by * strength);
  if (monthDay >= '12-24' || monthDay === '01-01') return quiet(0.6);
  if (['05-01', '10-03'].includes(monthDay)) return quiet(0.35);
  const fromEaster = day - easters[year]!;
  if ([-2, 0, 1, 39, 50].includes(fromEaster)) return quiet(0.35);
  const fromBlackFriday = day - blackFridays[year]!;
  return fromBlackFriday >= -4 && fromBlackFriday <= 3 ? 1 + 0.8 * strength : 1;
}

/** From the almanac. */
const easters = daysOf({ 2024: '03-31', 2025: '04-20', 2026: '04-05', 2027: '03-28' });
const blackFridays = daysOf({ 2024: '11-29', 2025: '11-28', 2026: '11-27', 2027: '11-26' });

function daysOf(dates: Record<number, string>): Record<number, number> {
  return Object.fromEntries(Object.entries(dates).map(([year, date]) => [year, Date.parse(`${year}-${date}`) / dayMs]));
}
