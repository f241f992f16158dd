import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateTicks } from './date-ticks.ts';
import { toDay } from './dates.ts';
import { linearScale } from './scales.ts';
import type { DateStep } from './dates.ts';

const type = { size: 12, width: (text: string) => text.length * 6 };

function ticks(start: string, end: string, step: DateStep, width: number) {
  const days: [number, number] = [toDay(start), toDay(end)];
  const at = linearScale(days, [40, width]);
  return dateTicks({ days, step, at }, { width, type, locale: 'en-GB' });
}

const lines = (...input: Parameters<typeof ticks>) => ticks(...input).map((label) => label.lines.join(' '));

describe('dateTicks', () => {
  it('names Mondays in a month of days', () => {
    expect(lines('2026-10-27', '2026-11-23', 'day', 700)).toEqual(['2 Nov', '9 Nov', '16 Nov', '23 Nov']);
  });

  it('names every day of a week', () => {
    expect(lines('2026-11-02', '2026-11-08', 'day', 700)).toEqual([
      '2 Nov',
      '3 Nov',
      '4 Nov',
      '5 Nov',
      '6 Nov',
      '7 Nov',
      '8 Nov',
    ]);
  });

  it('puts the year under the first date and under each new year', () => {
    expect(lines('2026-10-01', '2027-03-01', 'month', 500)).toEqual([
      'Oct 2026',
      'Nov',
      'Dec',
      'Jan 2027',
      'Feb',
      'Mar',
    ]);
  });

  it('names years when months do not fit', () => {
    expect(lines('2020-01-01', '2026-01-01', 'month', 320)).toEqual([
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
    ]);
  });

  it('counts weeks from the first', () => {
    expect(lines('2026-10-26', '2026-11-23', 'week', 700)).toEqual(['26 Oct', '2 Nov', '9 Nov', '16 Nov', '23 Nov']);
  });

  it('gives a single day one label', () => {
    expect(lines('2026-11-03', '2026-11-03', 'day', 300)).toEqual(['3 Nov']);
  });

  it('never lets labels touch or leave the drawing', () => {
    const start = fc.integer({ min: toDay('2019-01-01'), max: toDay('2026-01-01') });
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 200, max: 1000 }),
        (first, length, width) => {
          const days: [number, number] = [first, first + length];
          const labels = dateTicks(
            { days, step: 'day', at: linearScale(days, [40, width]) },
            { width, type, locale: 'en-GB' },
          );
          expect(labels.length).toBeGreaterThan(0);
          let edge = -1;
          for (const { middle, lines: texts } of labels) {
            const half = Math.max(...texts.map(type.width)) / 2;
            expect(middle - half).toBeGreaterThan(edge);
            edge = middle + half;
            expect(edge).toBeLessThanOrEqual(width + 1e-9);
          }
        },
      ),
    );
  });
});
