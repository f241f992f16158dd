import { Random } from '../../../dev/google/events/random.ts';
import { binomial, poisson, shock } from '../draws.ts';

/** Where a session came from and what it was on: one value of each dimension. */
export type Place = Record<string, string>;

/** What a plant does to the expected figures of a place on a day: factors, `sessions` 0 for none at all. */
export interface Factors {
  sessions?: number;
  engagement?: number;
  keyEvents?: number;
}
export type Plant = (place: Place, day: number) => Factors;

export interface Counts {
  sessions: number;
  engagedSessions: number;
  keyEvents: number;
  totalRevenue: number;
  eventCount: number;
}

/** A property with figures for each place and day, the same for the same seeds. */
export interface PlantedProperty {
  places: Place[];
  /** Those of a place on a day, days since 1970-01-01. */
  counts: (place: number, day: number) => Counts;
}

export const dimensions: Record<string, readonly (readonly [name: string, share: number])[]> = {
  sessionDefaultChannelGroup: [
    ['Organic Search', 34],
    ['Direct', 22],
    ['Paid Search', 18],
    ['Email', 9],
    ['Organic Social', 8],
    ['Referral', 7],
    ['Unassigned', 2],
  ],
  deviceCategory: [
    ['mobile', 56],
    ['desktop', 40],
    ['tablet', 4],
  ],
  country: [
    ['Germany', 62],
    ['Austria', 14],
    ['Switzerland', 12],
    ['France', 7],
    ['Netherlands', 4],
    ['(not set)', 1],
  ],
  newVsReturning: [
    ['new', 64],
    ['returning', 36],
  ],
};

/** How restless each channel is from day to day beyond chance. */
const restlessness: Record<string, number> = { 'Paid Search': 0.1, Email: 0.2, 'Organic Social': 0.15 };

/**
 * `seed` is what the property is like, `noise` what its days happened to be. Groups differ in their rates, dimensions
 * are tied to one another, weekdays and a slow trend move all of them.
 */
export function plantProperty(input: {
  seed: number;
  noise: number;
  /** On an ordinary day. */
  sessions: number;
  plant: Plant;
}): PlantedProperty {
  const { seed, noise, sessions, plant } = input;
  const nature = new Random(seed, 1);
  const rates = new Map<string, { engagement: number; keyEvents: number }>();
  for (const groups of Object.values(dimensions)) {
    for (const [name] of groups) rates.set(name, { engagement: shock(nature, 0.2), keyEvents: shock(nature, 0.35) });
  }
  const weekdays = Array.from({ length: 7 }, () => shock(nature, 0.2));
  const growthPerDay = 0.0025 * (nature.next() - 0.4);
  const places = allPlaces();
  const rateOf = (place: Place, of: 'engagement' | 'keyEvents') =>
    Object.values(place).reduce((product, name) => product * (rates.get(name)?.[of] ?? 1), 1);
  const engagement = places.map((place) => 0.55 * rateOf(place, 'engagement'));
  const keyEventRate = places.map((place) => 0.04 * rateOf(place, 'keyEvents'));
  const weights = places.map((place) => shareOf(place) * shock(nature, 0.4));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const days = new Map<number, Day>();
  const latest = Date.parse('2026-11-23') / 86_400_000;

  return {
    places,
    // Only what is asked for is drawn, each from a stream of its own.
    counts(place, day) {
      const known = days.get(day) ?? makeDay(day);
      days.set(day, known);
      return (known.counts[place] ??= makeCounts(place, day, known));
    },
  };

  function makeDay(day: number): Day {
    const random = new Random(seed, noise, day);
    const all = shock(random, 0.03) * (weekdays[day % 7] ?? 1) * Math.exp(growthPerDay * (day - latest));
    const channels = dimensions['sessionDefaultChannelGroup'] ?? [];
    const moved = new Map(channels.map(([name]) => [name, all * shock(random, restlessness[name] ?? 0.03)]));
    return { moved, counts: [] };
  }

  function makeCounts(index: number, day: number, { moved }: Day): Counts {
    const random = new Random(seed, noise, day * places.length + index);
    const place = places[index] ?? {};
    const factors = plant(place, day);
    const share = (weights[index] ?? 0) / total;
    const restless = moved.get(place['sessionDefaultChannelGroup'] ?? '') ?? 1;
    const count = poisson(random, sessions * share * restless * (factors.sessions ?? 1));
    const engaged = Math.min(0.95, (engagement[index] ?? 0) * (factors.engagement ?? 1));
    const keyEvents = poisson(random, count * Math.min(0.5, (keyEventRate[index] ?? 0) * (factors.keyEvents ?? 1)));
    const order = Math.max(0, 1 + (0.8 * (shock(random, 0.5) - 1)) / Math.sqrt(Math.max(1, keyEvents)));
    return {
      sessions: count,
      engagedSessions: binomial(random, count, engaged),
      keyEvents,
      totalRevenue: Math.round(keyEvents * 60 * order * 100) / 100,
      eventCount: count * 6 + keyEvents,
    };
  }
}

interface Day {
  /** How much each channel is moved. */
  moved: Map<string, number>;
  counts: Counts[];
}

function allPlaces(): Place[] {
  return Object.entries(dimensions).reduce<Place[]>(
    (places, [dimension, groups]) =>
      places.flatMap((place) => groups.map(([name]) => ({ ...place, [dimension]: name }))),
    [{}],
  );
}

function shareOf(place: Place): number {
  return Object.entries(place).reduce(
    (share, [dimension, name]) => share * (dimensions[dimension]?.find(([each]) => each === name)?.[1] ?? 0),
    1,
  );
}

export function none(): Counts {
  return { sessions: 0, engagedSessions: 0, keyEvents: 0, totalRevenue: 0, eventCount: 0 };
}

/** Adds to `sum` in place: there are millions of these. */
export function addTo(sum: Counts, one: Counts): void {
  sum.sessions += one.sessions;
  sum.engagedSessions += one.engagedSessions;
  sum.keyEvents += one.keyEvents;
  sum.totalRevenue += one.totalRevenue;
  sum.eventCount += one.eventCount;
}

/** The figures of the places that `isOf` holds for, over whole days from `first` to `last`. */
export function sumOver(
  property: PlantedProperty,
  [first, last]: readonly [number, number],
  isOf: (place: Place) => boolean,
): Counts {
  const sum = none();
  for (const [index, place] of property.places.entries()) {
    if (!isOf(place)) continue;
    for (let day = first; day <= last; day++) addTo(sum, property.counts(index, day));
  }
  return sum;
}

export function metricOf(counts: Counts, metric: string): number {
  if (metric === 'engagementRate') return counts.engagedSessions / counts.sessions;
  if (metric === 'sessionKeyEventRate') return counts.keyEvents / counts.sessions;
  return counts[metric as keyof Counts];
}
