import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../plan.ts';
import { findEpisodes } from './find-episodes.ts';
import { type Condition, judgeDays } from './judge-days.ts';
import { type KnownIncident, matchIncidents, startOfLook } from './match-incidents.ts';

const dayMs = 86_400_000;
const first = Date.parse('2026-01-05') / dayMs;
const learnt = 91;
const watched = 120;
const zone = 'Europe/Berlin';
const toDay = (day: number): IsoDate => new Date(day * dayMs).toISOString().slice(0, 10);
const days = Array.from({ length: watched }, (_, index) => toDay(first + learnt + index));

/** Mulberry32: the same noise in every run. */
function noise(seed: number) {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

const week = [1.08, 1.1, 1.06, 1.02, 1, 0.88, 0.86];
/** Good Friday to Easter Monday, 1 May, Ascension Day and Whit Monday of 2026, of which the property loses a third. */
const holidays = new Set(['2026-04-03', '2026-04-05', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25']);

interface Plant {
  from: number;
  length: number;
  by: number;
}

/** A year's first months of a property of 1,000 a day: noise, a week, holidays, and what is planted. */
function series(seed: number, plants: Plant[], options: { spread: number; seasonal: boolean }) {
  const next = noise(seed);
  return {
    points: Array.from({ length: learnt + watched }, (_, index) => {
      const day = first + index;
      const planted = plants.find(({ from, length }) => index - learnt >= from && index - learnt < from + length);
      const ofWeek = options.seasonal ? (week[index % 7] ?? 1) : 1;
      const ofDay = options.seasonal && holidays.has(toDay(day)) ? 0.67 : 1;
      const value = 1_000 * ofWeek * ofDay * (planted ? planted.by : 1) * (1 + options.spread * next());
      return { day, value: Math.round(value) };
    }),
  };
}

/** As the nights make it: each looks at the last five weeks again, and at most one incident is an episode. */
function playNights(condition: Condition, data: ReturnType<typeof series>, openAfter: number) {
  const incidents: KnownIncident[] = [];
  // The verdict of a day rests on no later one, so it is the same in every night.
  const judged = judgeDays(condition, data, days, zone);
  for (let night = 0; night < watched; night++) {
    const from = startOfLook(days[Math.max(0, night - 34)] ?? '', incidents);
    const looked = judged.slice(days.indexOf(from), night + 1);
    const episodes = findEpisodes(looked, { openAfter, closeAfter: 2 });
    for (const change of matchIncidents(episodes, incidents, from)) {
      if (change.kind === 'open') incidents.push({ ...change.episode, id: `${incidents.length}` });
      if (change.kind === 'update') {
        const at = incidents.findIndex(({ id }) => id === change.id);
        incidents[at] = { ...change.episode, id: change.id };
      }
      expect(change.kind, 'nothing was restated').not.toBe('withdraw');
    }
  }
  return incidents;
}

/** How often a rule without hysteresis fires. */
function naive(condition: Condition, data: ReturnType<typeof series>): number {
  const beyond = judgeDays(condition, data, days, zone).map(({ verdict }) => verdict === 'beyond');
  return beyond.filter((is, index) => is && !beyond[index - 1]).length;
}

const plants: Plant[] = [
  { from: 20, length: 6, by: 0.6 },
  { from: 60, length: 10, by: 0.55 },
  { from: 100, length: 4, by: 0.5 },
];
const seeds = Array.from({ length: 20 }, (_, index) => 7 + index);

describe('alerts on planted data', () => {
  const cases: { name: string; condition: Condition; openAfter: number; spread: number; seasonal: boolean }[] = [
    // Two and a half deviations of the noise from the limit, so that chance crosses it now and then.
    { name: 'below 875', condition: { kind: 'below', limit: 875 }, openAfter: 2, spread: 0.05, seasonal: false },
    { name: 'falls by 25 %', condition: { kind: 'falls', limit: 0.25 }, openAfter: 2, spread: 0.06, seasonal: true },
    { name: 'anomaly', condition: { kind: 'anomaly' }, openAfter: 1, spread: 0.03, seasonal: true },
  ];
  it.each(cases)(
    '$name: one incident for each episode, and no flapping',
    ({ name, condition, openAfter, ...options }) => {
      const counts = { naive: 0, placeboNaive: 0, incidents: 0, found: 0, twice: 0, beside: 0, placebo: 0, flaps: 0 };
      for (const seed of seeds) {
        const real = series(seed, plants, options);
        const incidents = playNights(condition, real, openAfter);
        counts.naive += naive(condition, real);
        counts.incidents += incidents.length;
        for (const { from, length } of plants) {
          const [start, end] = [days[from] ?? '', days[from + length - 1] ?? ''];
          const own = incidents.filter(({ firstDay, lastDay }) => firstDay <= end && lastDay >= start);
          if (own.length > 0) counts.found++;
          if (own.length > 1) counts.twice++;
        }
        const isPlanted = (day: IsoDate) =>
          plants.some(({ from, length }) => day >= (days[from] ?? '') && day <= (days[from + length - 1] ?? ''));
        counts.beside += incidents.filter(
          ({ firstDay, openedDay }) => !isPlanted(firstDay) && !isPlanted(openedDay),
        ).length;
        const placebo = series(1_000 + seed, [], options);
        const alone = playNights(condition, placebo, openAfter);
        counts.placebo += alone.length;
        // Opened again within a fortnight of having closed.
        for (const one of [incidents, alone]) {
          counts.flaps += one.filter(({ firstDay }, index) => {
            const closed = one[index - 1]?.closedDay;
            return closed != null && days.indexOf(firstDay) - days.indexOf(closed) < 14;
          }).length;
        }
        counts.placeboNaive += naive(condition, placebo);
      }
      // npm run test:unit -- alerts --silent=false prints them.
      // oxlint-disable-next-line no-console
      console.log(
        `${name}: ${seeds.length} series of ${watched} days, ${plants.length} episodes each: ${JSON.stringify(counts)}`,
      );
      expect({ found: counts.found, twice: counts.twice }).toEqual({ found: plants.length * seeds.length, twice: 0 });
      expect(counts.flaps).toBe(0);
      // A day in two thousand is as far from the usual by chance (Iglewicz and Hoaglin's 3.5); two in a row are none.
      const chance = condition.kind === 'anomaly' ? (2 * seeds.length * watched) / 960 : 0;
      expect(counts.beside + counts.placebo).toBeLessThanOrEqual(chance);
    },
  );
});

describe('a day', () => {
  it('is judged by what was known when it was over', () => {
    const data = series(3, plants, { spread: 0.03, seasonal: true });
    const whole = judgeDays({ kind: 'anomaly' }, data, days, zone);
    for (const night of [0, 21, 66, 119]) {
      const known = { points: data.points.filter(({ day }) => day <= first + learnt + night) };
      expect(judgeDays({ kind: 'anomaly' }, known, [days[night] ?? ''], zone)).toEqual([whole[night]]);
    }
  });

  it('that is a holiday says nothing to a rule that compares days', () => {
    const data = series(3, [], { spread: 0.03, seasonal: true });
    const holiday = ['2026-05-14'];
    expect(judgeDays({ kind: 'anomaly' }, data, holiday, zone)).toMatchObject([{ verdict: 'unknown' }]);
    expect(judgeDays({ kind: 'falls', limit: 0.2 }, data, holiday, zone)).toMatchObject([{ verdict: 'unknown' }]);
    expect(judgeDays({ kind: 'below', limit: 900 }, data, holiday, zone)).toMatchObject([{ verdict: 'beyond' }]);
  });
});

describe('an incident', () => {
  const judged = (verdicts: string) =>
    [...verdicts].map((letter, index) => ({
      day: days[index] ?? '',
      ...{ value: 1, against: 1, low: null, high: 1 },
      verdict: ({ B: 'beyond', b: 'between', '.': 'back', '?': 'unknown' } as const)[letter as 'B' | 'b' | '.' | '?'],
    }));
  const rule = { openAfter: 2, closeAfter: 2 };
  const spans = (verdicts: string) =>
    findEpisodes(judged(verdicts), rule).map(({ firstDay, closedDay }) => [
      days.indexOf(firstDay),
      closedDay && days.indexOf(closedDay),
    ]);

  it('opens after days beyond in a row and closes after days back in a row', () => {
    expect(spans('.BB...')).toEqual([[1, 4]]);
    expect(spans('.B.B.B.')).toEqual([]);
    expect(spans('BBb.b.B.bb..')).toEqual([[0, 11]]);
    expect(spans('B?B??.?.')).toEqual([[0, 7]]);
    expect(spans('..BB.')).toEqual([[2, null]]);
  });

  it('stays one when its days are restated, and is withdrawn when they never were beyond', () => {
    const [before] = findEpisodes(judged('..BBB....'), rule);
    const known = [{ ...before!, id: 'one' }];
    const changes = (verdicts: string) => matchIncidents(findEpisodes(judged(verdicts), rule), known, days[0] ?? '');
    expect(changes('..BBB....')).toEqual([]);
    expect(changes('.BBBB....')).toMatchObject([{ kind: 'update', id: 'one', episode: { firstDay: days[1] } }]);
    expect(changes('..BBBBB..')).toMatchObject([{ kind: 'update', id: 'one', episode: { closedDay: days[8] } }]);
    const open = [{ ...before!, closedDay: null, id: 'one' }];
    expect(matchIncidents([], open, days[0] ?? '')).toEqual([{ kind: 'withdraw', id: 'one', episode: open[0] }]);
    expect(matchIncidents([], open, days[5] ?? '')).toEqual([]);
  });
});
