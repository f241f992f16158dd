import { describe, expect, it } from 'vitest';
import { composeFact } from '../facts/compose-fact.ts';
import { dayPlans } from '../facts/day-plans.ts';
import { verify } from '../proof/verify.ts';
import { plausibleReplies } from '../report/fixtures/plausible-replies.ts';
import { syntheticProperty } from '../report/fixtures/synthetic-property.ts';
import { composeSimilar } from './compose-similar.ts';
import { type DailyValue, findSimilar } from './find-similar.ts';
import type { DayOfFigure } from './table-of-day.ts';

const dayOf = (place: number) => new Date(Date.UTC(2026, 0, 5 + place)).toISOString().slice(0, 10);
/** Weeks with a weekend each; a week's own course is what is planted in it. */
const seriesOf = (weeks: number, planted: Record<number, number[]>): DailyValue[] =>
  Array.from({ length: weeks * 7 }, (_, place) => {
    const [week, weekday] = [Math.floor(place / 7), place % 7];
    const usual = [100, 104, 98, 102, 99, 60, 55][weekday] ?? 0;
    const noise = ((place * 7919) % 13) - 6;
    return { day: dayOf(place), value: planted[week]?.[weekday] ?? usual + noise };
  });
const weekAt = (week: number) => ({ from: dayOf(week * 7), to: dayOf(week * 7 + 6) });

describe('similar periods', () => {
  const dip = [100, 30, 20, 25, 60, 90, 110];

  it('find the week that ran alike, at whatever height, and none where no other did', () => {
    const series = seriesOf(20, { 19: dip, 7: dip.map((value) => value * 3 + 10) });
    const { periods, usual, compared } = findSimilar(series, weekAt(19), 3);
    expect(periods.map(({ from }) => from)).toEqual([weekAt(7).from]);
    expect(periods[0]?.likeness).toBeCloseTo(1, 6);
    expect(periods[0]?.chance).toBeLessThan(0.001);
    expect([usual < 0.5, compared]).toEqual([true, 19]);
    expect(findSimilar(seriesOf(20, { 19: dip }), weekAt(19), 3).periods).toEqual([]);
  });

  it('say nothing of days that are not whole, of too few weeks, and of a figure that does not change', () => {
    const series = seriesOf(20, { 19: dip, 7: dip });
    expect(
      findSimilar(
        series.filter(({ day }) => day !== weekAt(19).to),
        weekAt(19),
        3,
      ),
    ).toMatchObject({ periods: [], compared: 0 });
    expect(
      findSimilar(
        series.filter(({ day }) => day !== weekAt(7).to),
        weekAt(19),
        3,
      ).periods,
    ).toEqual([]);
    expect(
      findSimilar(
        series.filter(({ day }) => day >= weekAt(13).from || (day <= weekAt(7).to && day >= weekAt(7).from)),
        weekAt(19),
        3,
      ).periods,
    ).toEqual([]);
    expect(findSimilar(seriesOf(20, { 19: dip.map(() => 5) }), weekAt(19), 3).periods).toEqual([]);
    expect(findSimilar([], weekAt(19), 3)).toEqual({ periods: [], usual: 0, compared: 0 });
  });

  it('takes no two that overlap', () => {
    const long = { from: dayOf(18 * 7), to: dayOf(20 * 7 - 1) };
    const series = seriesOf(
      20,
      Object.fromEntries([4, 5, 6, 18, 19].map((week) => [week, week % 2 ? dip : dip.toReversed()])),
    );
    const { periods } = findSimilar(series, long, 5);
    expect(periods.length).toBeGreaterThan(0);
    for (const [place, { from }] of periods.entries()) {
      for (const other of periods.slice(place + 1)) expect(from > other.to || from < other.from).toBe(true);
    }
  });

  it('are proven: each day’s figure is a cell of its own request, and what they have in common a formula over them', () => {
    const days = (first: number, scale: number): DayOfFigure[] =>
      Array.from({ length: 7 }, (_, place) => {
        const day = dayOf(first + place);
        const plan = dayPlans(day, syntheticProperty)[0];
        if (plan?.plan.kind !== 'kpi') throw new Error('no plan of a day');
        const replies = plausibleReplies(plan.plan, syntheticProperty);
        for (const { reply } of replies) {
          for (const value of reply.rows[0]?.metricValues ?? [])
            value.value = `${Math.round((dip[place] ?? 0) * scale + place)}`;
        }
        const fact = composeFact(plan, replies, { property: syntheticProperty, today: '2026-11-26' });
        if (!fact) throw new Error('no fact');
        return fact;
      });
    const periods = { asked: days(70, 1), earlier: days(7, 3) };
    const report = composeSimilar('sessions', periods, syntheticProperty);
    expect(report && verify(report)).toEqual([]);
    expect(report?.answer).toMatch(
      / looked like .+: sessions went up and down alike from day to day, with \d+(\.\d)?\s?% of the course in common\. They came to [\d,]+, against [\d,]+ then\.$/,
    );
    expect(report?.citations).toHaveLength(14);
    const forged = structuredClone(report!);
    forged.tables['d3']!.rows[0]!.metrics = forged.tables['d3']!.rows[0]!.metrics.map((value) => value + 1);
    expect(verify(forged)).not.toEqual([]);
    // Users of several days are no sum.
    expect(composeSimilar('activeUsers', periods, syntheticProperty)?.answer).not.toMatch(/came to/);
  });
});
