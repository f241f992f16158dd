import { Random } from '../../../dev/google/events/random.ts';
import type { DateRange } from '../../../worker/analyst/plan.ts';
import { toDay } from './answer-request.ts';
import { dimensions, type Plant } from './planted-property.ts';

/** The group that was made to move, as one dimension names it. */
export interface Culprit {
  dimension: string;
  name: string;
}

export type WhyKind = keyof typeof makers;

export interface WhyCase {
  kind: WhyKind;
  seed: number;
  sessions: number;
  metric: string;
  range: DateRange;
  compare: DateRange;
  plant: Plant;
  /** Absent where no group is the cause. */
  culprit?: Culprit;
  /** What happened is a fault of the tracking. */
  isFault: boolean;
  /** It happened on the same days a year before, too. */
  recurs?: boolean;
}

type Planted = Pick<WhyCase, 'metric' | 'plant' | 'isFault'> &
  Partial<Pick<WhyCase, 'culprit' | 'range' | 'compare' | 'recurs'>>;

/** Days, whole weeks: a launch is on its weekday. */
const year = 364;

const sizes = [60, 900, 15_000];

const week = [between('2026-11-16', '2026-11-22'), between('2026-11-09', '2026-11-15')] as const;
const periods = [
  week,
  week,
  [between('2026-10-26', '2026-11-22'), between('2026-09-28', '2026-10-25')],
  [between('2026-11-19', '2026-11-19'), between('2026-11-12', '2026-11-12')],
] as const;

/** `each` cases of every kind, over the sizes of property in turn. */
export function whyCases(each: number): WhyCase[] {
  return (Object.keys(makers) as WhyKind[]).flatMap((kind, kindIndex) =>
    Array.from({ length: each }, (_, index) => {
      const seed = 1000 * (kindIndex + 1) + index;
      const random = new Random(seed, 77);
      const [range, compare] = periods[Math.floor(index / sizes.length) % periods.length] ?? week;
      const sessions = sizes[index % sizes.length] ?? 900;
      const isNow = (day: number) => day >= toDay(range.start) && day <= toDay(range.end);
      const isBefore = (day: number) => day >= toDay(compare.start) && day <= toDay(compare.end);
      return { kind, seed, sessions, range, compare, ...makers[kind](random, isNow, isBefore) };
    }),
  );
}

const makers = {
  volume: (random: Random, isNow: IsNow): Planted => {
    const culprit = anyCulprit(random);
    const factor = fallOrRise(random);
    const metric = random.of(['sessions', 'sessions', 'keyEvents', 'totalRevenue']);
    return { metric, culprit, isFault: false, plant: moved(culprit, isNow, { sessions: factor }) };
  },
  rate: (random: Random, isNow: IsNow): Planted => {
    const culprit = anyCulprit(random);
    const metric = random.of(['engagementRate', 'sessionKeyEventRate', 'keyEvents', 'totalRevenue']);
    const factor = metric === 'engagementRate' ? 0.4 + 0.3 * random.next() : fallOrRise(random);
    const plant = moved(culprit, isNow, metric === 'engagementRate' ? { engagement: factor } : { keyEvents: factor });
    return { metric, culprit, isFault: false, plant };
  },
  /** A group with another rate than the rest grows; no rate changes. */
  mix: (random: Random, isNow: IsNow): Planted => {
    const culprit = { dimension: 'sessionDefaultChannelGroup', name: random.of(['Paid Search', 'Email', 'Referral']) };
    const grown = moved(culprit, isNow, { sessions: 2 + 2 * random.next() });
    const plant: Plant = (place, day) => ({
      ...grown(place, day),
      engagement: place[culprit.dimension] === culprit.name ? 0.4 : 1,
    });
    return { metric: 'engagementRate', culprit, isFault: false, plant };
  },
  /** Sessions go on, one device sends no key event any more. */
  'dead event': (random: Random, isNow: IsNow): Planted => {
    const culprit = { dimension: 'deviceCategory', name: random.of(['mobile', 'desktop']) };
    return { metric: 'keyEvents', culprit, isFault: true, plant: moved(culprit, isNow, { keyEvents: 0 }) };
  },
  '(not set) surge': (random: Random, isNow: IsNow): Planted => {
    const culprit = random.of([
      { dimension: 'sessionDefaultChannelGroup', name: 'Unassigned' },
      { dimension: 'country', name: '(not set)' },
    ]);
    return {
      metric: 'sessions',
      culprit,
      isFault: true,
      plant: moved(culprit, isNow, { sessions: 12 + 20 * random.next() }),
    };
  },
  'day without data': (random: Random): Planted => {
    const lost = random.between(toDay('2026-11-17'), toDay('2026-11-21'));
    const [range, compare] = week;
    return {
      metric: random.of(['sessions', 'keyEvents']),
      range,
      compare,
      isFault: true,
      plant: (_, day) => (day === lost ? { sessions: 0 } : {}),
    };
  },
  'placebo: noise': (random: Random): Planted => ({
    metric: anyMetric(random),
    isFault: false,
    plant: () => ({}),
  }),
  /** A Sunday after a Saturday, a Monday after a Sunday, a weekend after two days of work. */
  'placebo: weekdays': (random: Random): Planted => {
    const [range, compare] = random.of([
      [between('2026-11-22', '2026-11-22'), between('2026-11-21', '2026-11-21')],
      [between('2026-11-16', '2026-11-16'), between('2026-11-15', '2026-11-15')],
      [between('2026-11-21', '2026-11-22'), between('2026-11-19', '2026-11-20')],
    ] as const);
    return { metric: anyMetric(random), range, compare, isFault: false, plant: () => ({}) };
  },
  /** All groups alike: a cause, but not in any group. */
  'placebo: all alike': (random: Random, isNow: IsNow): Planted => {
    const factor = fallOrRise(random);
    return {
      metric: random.of(['sessions', 'keyEvents']),
      isFault: false,
      plant: (_, day) => (isNow(day) ? { sessions: factor } : {}),
    };
  },
  /** What made the range before a high one is over. */
  'ended surge': (random: Random, _: IsNow, isBefore: IsNow): Planted => {
    const culprit = anyCulprit(random);
    return {
      metric: random.of(['sessions', 'keyEvents']),
      culprit,
      isFault: false,
      plant: moved(culprit, isBefore, { sessions: 1.8 + 2 * random.next() }),
    };
  },
  /** A launch, a sale: the same group, the same days of each year. */
  'every year': (random: Random, isNow: IsNow): Planted => {
    const culprit = anyCulprit(random);
    const factor = fallOrRise(random);
    const metric = random.of(['sessions', 'sessions', 'keyEvents', 'totalRevenue']);
    const isThen = (day: number) => isNow(day) || isNow(day + year);
    return { metric, culprit, isFault: false, recurs: true, plant: moved(culprit, isThen, { sessions: factor }) };
  },
  /** And once more among the changes that tell what is ordinary. */
  'twice a year': (random: Random, isNow: IsNow): Planted => {
    const [range, compare] = week;
    const culprit = anyCulprit(random);
    const factor = 1.8 + 1.2 * random.next();
    const between = 7 * random.between(3, 6);
    const isThen = (day: number) =>
      [0, year, between, between + year].some(
        (back) => day + back >= toDay(range.start) && day + back <= toDay(range.end),
      );
    const metric = random.of(['sessions', 'keyEvents']);
    return {
      metric,
      culprit,
      range,
      compare,
      isFault: false,
      recurs: true,
      plant: moved(culprit, (day) => isThen(day) || isNow(day), { sessions: factor }),
    };
  },
  /** All groups alike, as at Christmas: a season, and no group's. */
  'placebo: season of all': (random: Random, isNow: IsNow): Planted => {
    const factor = fallOrRise(random);
    const isThen = (day: number) => isNow(day) || isNow(day + year);
    return {
      metric: random.of(['sessions', 'keyEvents']),
      isFault: false,
      recurs: true,
      plant: (_, day) => (isThen(day) ? { sessions: factor } : {}),
    };
  },
  /** What happened a year before and does not now. */
  'placebo: only last year': (random: Random, isNow: IsNow): Planted => {
    const culprit = anyCulprit(random);
    const metric = random.of(['sessions', 'keyEvents']);
    const plant = moved(culprit, (day) => isNow(day + year), { sessions: fallOrRise(random) });
    return { metric, isFault: false, plant };
  },
};

type IsNow = (day: number) => boolean;

function moved({ dimension, name }: Culprit, isNow: IsNow, factors: ReturnType<Plant>): Plant {
  return (place, day) => (place[dimension] === name && isNow(day) ? factors : {});
}

/** Large enough to matter, too small to be nearly everything. */
function anyCulprit(random: Random): Culprit {
  const all = Object.entries(dimensions).flatMap(([dimension, groups]) =>
    groups.flatMap(([name, share]) => (share >= 4 && share <= 64 ? [{ dimension, name }] : [])),
  );
  return random.of(all);
}

function anyMetric(random: Random): string {
  return random.of(['sessions', 'keyEvents', 'totalRevenue', 'engagementRate', 'sessionKeyEventRate']);
}

function fallOrRise(random: Random): number {
  return random.chance(0.6) ? 0.2 + 0.5 * random.next() : 1.4 + 1.2 * random.next();
}

function between(start: string, end: string): DateRange {
  return { start, end, label: `${start} to ${end}` };
}
