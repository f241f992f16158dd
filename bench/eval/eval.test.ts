import { describe, expect, it } from 'vitest';
import { evaluate, shareOf } from './evaluate.ts';
import { questions } from './questions/all.ts';

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
