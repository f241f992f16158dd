import { describe, expect, it } from 'vitest';
import { evaluate, shareOf } from './evaluate.ts';
import { questions } from './questions/all.ts';

/** What was reached; raise it with what reaches more. */
const floors: Record<string, { exact: number; safe: number }> = { en: { exact: 0.9, safe: 0.92 } };

describe('the built-in analyst', () => {
  it('has a floor for every language that is judged', () => {
    expect(Object.keys(floors)).toEqual(Object.keys(questions));
  });

  it.each(Object.entries(questions))('reads %s as well as it did', (language, rows) => {
    const judged = evaluate(rows, language);
    expect(shareOf(judged, ({ isExact }) => isExact)).toBeGreaterThanOrEqual(floors[language]?.exact ?? 1);
    expect(shareOf(judged, ({ isSafe }) => isSafe)).toBeGreaterThanOrEqual(floors[language]?.safe ?? 1);
  });

  it('is asked each question once', () => {
    const all = Object.values(questions).flatMap((rows) => rows.map(([question]) => question));
    expect(new Set(all).size).toBe(all.length);
  });
});
