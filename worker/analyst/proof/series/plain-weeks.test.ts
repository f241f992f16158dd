import { describe, expect, it } from 'vitest';
import { plainWeeks } from './plain-weeks.ts';

const weekly = [100, 120, 125, 122, 110, 70, 50];
const day = (date: string) => Date.parse(date) / 86_400_000;

/** Plain weeks from a Monday on, small ups and downs, and what is given for some dates. */
function series(first: string, last: string, special: Record<string, number>) {
  const start = day(first);
  const values = Array.from({ length: day(last) - start + 1 }, (_, index) => {
    const date = new Date((start + index) * 86_400_000).toISOString().slice(0, 10);
    return special[date] ?? 10 * weekly[index % 7]! + ((index * 37) % 11) - 5;
  });
  return plainWeeks(values, start);
}

describe('plainWeeks', () => {
  it('does on an occasion what it did a year before, wherever its date or its weekday has gone', () => {
    const plain = series('2025-10-06', '2026-11-15', { '2025-12-25': 250, '2025-11-28': 2200, '2026-04-06': 300 });
    expect(plain.factor(day('2026-12-25'))).toBeCloseTo(0.2, 1);
    expect(plain.factor(day('2026-11-27'))).toBeCloseTo(2, 1);
    expect(plain.factor(day('2027-03-29'))).toBeCloseTo(0.3, 1);
  });

  it('leaves occasions on which nothing was unlike, days that are none, and years that are not known', () => {
    const plain = series('2025-10-06', '2026-11-15', { '2025-12-25': 250, '2026-02-17': 3000 });
    expect(plain.factor(day('2026-12-24'))).toBe(1);
    expect(plain.factor(day('2027-02-18'))).toBe(1);
    expect(series('2026-06-01', '2026-11-15', {}).factor(day('2026-12-25'))).toBe(1);
  });

  it('learns from neither holidays nor single odd days, and keeps a new level', () => {
    const odd = series('2026-01-05', '2026-12-31', { '2026-05-01': 200, '2026-08-12': 4000 });
    expect(odd.values[day('2026-05-01') - day('2026-01-05')]).toBeGreaterThan(900);
    expect(odd.values[day('2026-08-12') - day('2026-01-05')]).toBeLessThan(1400);
    const start = day('2026-01-05');
    const values = Array.from({ length: 200 }, (_, index) => (index < 150 ? 10 : 25) * weekly[index % 7]!);
    expect(plainWeeks(values, start).values.slice(160)).toEqual(values.slice(160));
  });
});
