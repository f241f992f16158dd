import { describe, expect, it } from 'vitest';
import { evaluate, shareOf } from './evaluate.ts';
import { questions } from './questions/all.ts';
import { judgeWhy } from './why/judge-why.ts';
import { whyCases } from './why/why-cases.ts';
import { whySummary } from './why/why-summary.ts';

/** What was reached; raise it with what reaches more. */
const english = { exact: 0.9, safe: 0.92 };
const others = { exact: 0.97, safe: 0.97 };

describe('the built-in analyst', () => {
  it.each(Object.entries(questions))('reads %s as well as it did', (language, rows) => {
    const judged = evaluate(rows, language);
    const floor = language === 'en' ? english : others;
    expect(shareOf(judged, ({ isExact }) => isExact)).toBeGreaterThanOrEqual(floor.exact);
    expect(shareOf(judged, ({ isSafe }) => isSafe)).toBeGreaterThanOrEqual(floor.safe);
  });

  it('is asked in every language', () => {
    expect(Object.keys(questions)).toHaveLength(13);
    for (const [language, rows] of Object.entries(questions)) {
      expect([language, new Set(rows.map(([question]) => question)).size]).toEqual([language, rows.length]);
    }
  });
});

describe('the causes of a change', () => {
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
