import { describe, expect, it } from 'vitest';
import { evaluate, shareOf } from './evaluate.ts';
import { questions } from './questions/all.ts';
import { dailySeries, seriesKinds } from './series/daily-series.ts';
import { judgeAnomaly } from './series/judge-anomalies.ts';
import { judgeForecast, noErrors } from './series/judge-forecast.ts';
import { annotationCases, judgeAnnotation } from './why/judge-annotations.ts';
import { judgeWhy } from './why/judge-why.ts';
import { whyCases } from './why/why-cases.ts';
import { whySummary } from './why/why-summary.ts';

/** What was reached; raise it with what reaches more. */
const english = { exact: 0.9, safe: 0.92 };
/** As it was when it was first asked. */
const firstRun = { exact: 0.82, safe: 0.87 };
const others = { exact: 0.97, safe: 0.97 };

describe('the built-in analyst', () => {
  it.each(Object.entries(questions))('reads %s as well as it did', (language, rows) => {
    const judged = evaluate(rows, language);
    const floor = { en: english, 'en-more': firstRun }[language] ?? others;
    expect(shareOf(judged, ({ isExact }) => isExact)).toBeGreaterThanOrEqual(floor.exact);
    expect(shareOf(judged, ({ isSafe }) => isSafe)).toBeGreaterThanOrEqual(floor.safe);
  });

  it('is asked in every language', () => {
    expect(Object.keys(questions)).toHaveLength(14);
    for (const [language, rows] of Object.entries(questions)) {
      expect([
        language,
        new Set(rows.map(([question, , earlier]) => [...(earlier ?? []), question].join(' / '))).size,
      ]).toEqual([language, rows.length]);
    }
  });
});

// Hundreds of planted properties: a busy machine takes its time.
describe('the causes of a change', { timeout: 120_000 }, () => {
  it('are found where they were planted, and not where there is none', () => {
    const summary = whySummary(whyCases(12).map(judgeWhy));
    expect(summary.hitsOfStrong).toBeGreaterThanOrEqual(0.85);
    expect(summary.falseCauses).toBeLessThanOrEqual(0.05);
    expect(summary.faultsTold).toBeGreaterThanOrEqual(0.95);
    expect(summary.falseFaults).toBeLessThanOrEqual(0.02);
  });

  it('add up to the change, whatever it is', () => {
    for (const verdict of whyCases(6).map(judgeWhy)) expect(verdict.leftOver, verdict.report).toBeLessThan(1e-9);
  });
});

describe('a forecast', () => {
  const errors = (kinds: ReturnType<typeof seriesKinds>, every: number) => {
    const sums = [noErrors(), noErrors()];
    for (const kind of kinds) {
      for (const seed of [1, 2, 3]) {
        const series = dailySeries(kind, seed, { last: '2027-01-31', days: 760 });
        judgeForecast(series, { firstOrigin: 405, every }, sums);
      }
    }
    return sums;
  };

  it('is nearer than the last week again, and inside its interval about eight times in ten', () => {
    for (const { ours, repeated, days, daysInside, sums, sumsInside } of errors(seriesKinds(), 71)) {
      expect(ours / repeated).toBeLessThanOrEqual(0.85);
      expect(daysInside / days).toBeGreaterThanOrEqual(0.78);
      expect(daysInside / days).toBeLessThanOrEqual(0.9);
      expect(sumsInside / sums).toBeGreaterThanOrEqual(0.76);
    }
  });

  it('knows what holidays did a year before', () => {
    for (const { ours, repeated } of errors(['holidays'], 23)) expect(ours / repeated).toBeLessThanOrEqual(0.65);
  });
});

describe('unusual days', () => {
  const kinds = ['weekdays only', 'trend', 'wandering'] as const;
  const judged = (plant: Parameters<typeof judgeAnomaly>[0]) =>
    kinds.flatMap((kind) => Array.from({ length: 8 }, (_, seed) => judgeAnomaly(plant, kind, seed + 1)));

  it.each(['spike', 'drop', 'dead day', 'zero day', 'level shift'] as const)('names a planted %s', (plant) => {
    const all = judged(plant);
    expect(all.filter(({ isFound }) => isFound).length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  it('raises hardly an alarm in quiet days', () => {
    const all = [...kinds, 'low counts' as const, 'heavy noise' as const].flatMap((kind) =>
      Array.from({ length: 8 }, (_, seed) => judgeAnomaly('none', kind, seed + 1)),
    );
    const alarms = all.reduce((sum, { falseAlarms }) => sum + falseAlarms, 0);
    const days = all.reduce((sum, { quietDays }) => sum + quietDays, 0);
    expect((100 * alarms) / days).toBeLessThanOrEqual(0.5);
  });
});

describe('a note near a change', () => {
  it('is called a cause where the figure steps on its day, and seldom where it does not', () => {
    const verdicts = annotationCases(24).map(judgeAnnotation);
    const supported = (of: typeof verdicts) => of.filter(({ verdict }) => verdict === 'supported').length / of.length;
    const steps = verdicts.filter(({ kind }) => kind === 'step');
    expect(supported(steps.filter(({ sessions }) => sessions >= 900))).toBeGreaterThan(0.85);
    expect(supported(verdicts.filter(({ kind }) => kind !== 'step'))).toBeLessThan(0.06);
    expect(verdicts.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
