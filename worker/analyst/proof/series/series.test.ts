import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate.ts';
import type { Table } from '../../report.ts';
import { seriesReader } from './series-of.ts';

const start = Date.UTC(2026, 5, 1);

/** A figure by day: the trend, what the weekday adds, and noise that is the same in every run. */
function tableOf(days: number, valueOf: (day: number) => number): Record<string, Table> {
  const rows = Array.from({ length: days }, (_, day) => ({
    dimensions: [new Date(start + day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')],
    metrics: [valueOf(day)],
  }));
  const metrics = [{ name: 'sessions', label: 'Sessions', type: 'TYPE_INTEGER', unit: 'count' as const }];
  return { t1: { dimensions: [{ name: 'date', label: 'Date' }], metrics, rows, row_count: days } };
}

function noise(seed: number): () => number {
  let state = seed;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  // Irwin and Hall: twelve uniform numbers are as good as normal.
  return () => Array.from({ length: 12 }, next).reduce((sum, one) => sum + one, -6);
}

const run = (tables: Record<string, Table>, formula: string) =>
  evaluate(
    formula,
    (id) => Number(tables['t1']!.rows[Number(/r(\d+)/.exec(id)![1])]!.dimensions[0]),
    seriesReader(tables),
  );

const weekly = [0, 20, 25, 22, 10, -30, -47];

describe('forecast', () => {
  it('goes on with a week that repeats itself', () => {
    const tables = tableOf(90, (day) => 100 + weekly[day % 7]!);
    for (const ahead of [1, 2, 6, 7, 20]) {
      expect(run(tables, `forecast[${ahead}](t1.r0..r89.sessions)`)).toBeCloseTo(
        100 + weekly[(90 + ahead - 1) % 7]!,
        0,
      );
    }
    expect(run(tables, 'forecast[1..7](t1.r0..r89.sessions)')).toBeCloseTo(700, -1);
    expect(run(tables, 'daily[1..7](t1.r0..r89.sessions)')).toBeCloseTo(100, 0);
  });

  it('holds what really came about eight times in ten, and is never worse than last week again', () => {
    let inside = 0;
    let all = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const draw = noise(seed);
      let level = 200;
      const values = Array.from({ length: 134 }, (_, day) => (level += draw()) + weekly[day % 7]! + 8 * draw());
      const tables = tableOf(120, (day) => values[day]!);
      const slice = 't1.r0..r119.sessions';
      for (const [from, to] of [
        [1, 1],
        [7, 7],
        [1, 7],
        [8, 14],
      ] as const) {
        const real = values.slice(119 + from, 120 + to).reduce((sum, value) => sum + value, 0);
        all += 1;
        if (
          real >= run(tables, `low[${from}..${to}](${slice})`) &&
          real <= run(tables, `high[${from}..${to}](${slice})`)
        )
          inside += 1;
      }
      expect(run(tables, `missed(${slice})`)).toBeLessThanOrEqual(run(tables, `missed_by_repeating(${slice})`));
    }
    expect(inside / all).toBeGreaterThan(0.7);
    expect(inside / all).toBeLessThan(0.92);
  });

  it('says nothing of less than sixty days, and nothing below zero of what never was', () => {
    expect(
      run(
        tableOf(59, () => 5),
        'forecast[1](t1.r0..r58.sessions)',
      ),
    ).toBeNaN();
    const falling = tableOf(80, (day) => Math.max(0, 80 - day));
    expect(run(falling, 'low[1..30](t1.r0..r79.sessions)')).toBeGreaterThanOrEqual(0);
  });

  it('says whole numbers of what is counted, and no others of what is not', () => {
    const draw = noise(5);
    const values = Array.from({ length: 120 }, (_, day) => 200 + weekly[day % 7]! + 8 * draw());
    const formulas = ['forecast[3]', 'low[1..30]', 'high[1..30]', 'daily[1..7]', 'daily_low[1..7]', 'daily_high[1..7]'];
    for (const formula of formulas) {
      const of = (valueOf: (day: number) => number) => run(tableOf(120, valueOf), `${formula}(t1.r0..r119.sessions)`);
      expect([formula, of((day) => Math.round(values[day]!)) % 1]).toEqual([formula, 0]);
      expect(of((day) => values[day]!) % 1).not.toBe(0);
    }
    const counted = tableOf(120, (day) => Math.round(values[day]!));
    expect(run(counted, 'expected(t1.r0..r119.sessions, t1.r80.date)') % 1).toBe(0);
  });

  it('is last week again far ahead, where nothing else was shown to be better', () => {
    const draw = noise(11);
    let level = 500;
    // It goes its own way: no day before says more of it than the last.
    const wandering = Array.from({ length: 400 }, () => (level += 15 * draw()));
    const of = (values: number[]) => {
      const length = values.length;
      const tables = tableOf(length, (day) => values[day]!);
      return (ahead: number) => run(tables, `forecast[${ahead}](t1.r0..r${length - 1}.sessions)`);
    };
    const forecast = of(wandering);
    for (const ahead of [35, 50, 90]) expect(forecast(ahead)).toBeCloseTo(wandering[400 - 7 + ((ahead - 1) % 7)]!, 6);
    // Of noise around one level, the mean of many weeks is much better.
    const steady = Array.from({ length: 400 }, () => 500 + 40 * draw());
    expect(Math.abs(of(steady)(50) - 500)).toBeLessThan(25);
    // Of three months nothing can be tried so far ahead.
    const short = steady.slice(0, 100);
    expect(of(short)(50)).toBeCloseTo(short[100 - 7]!, 6);
  });

  it('knows what part of held-back days was inside what was said of them, unless there are too few before', () => {
    const draw = noise(2);
    const tables = tableOf(140, (day) => 300 + weekly[day % 7]! + 8 * draw());
    const held = run(tables, 'held(t1.r0..r139.sessions)');
    expect(held).toBeGreaterThan(0.6);
    expect(held).toBeLessThan(1);
    expect((held * 28) % 1).toBeCloseTo(0, 9);
    // A jump in the last weeks is outside of everything that was known before it.
    const jumped = tableOf(140, (day) => (day < 120 ? 300 : 900 * (1 + (day % 2))) + weekly[day % 7]!);
    expect(run(jumped, 'held(t1.r0..r139.sessions)')).toBeLessThan(0.6);
    expect(run(tables, 'held(t1.r0..r100.sessions)')).toBeNaN();
  });

  it('says less of a season that it has not seen', () => {
    const width = (days: number) => {
      const draw = noise(4);
      const tables = tableOf(500, (day) => 300 + weekly[day % 7]! + 8 * draw());
      const [low, high] = ['low', 'high'].map((end) => run(tables, `${end}[40..67](t1.r${500 - days}..r499.sessions)`));
      return high! - low!;
    };
    expect(width(200)).toBeGreaterThan(2 * width(400));
  });

  it('says less of days far ahead when the level has strayed before', () => {
    const width = (straying: number) => {
      const draw = noise(3);
      const season = (day: number) => straying * Math.sin((2 * Math.PI * day) / 180);
      const tables = tableOf(240, (day) => 300 + weekly[day % 7]! + season(day) + 8 * draw());
      const [low, high] = ['low', 'high'].map((end) => run(tables, `${end}[50..77](t1.r0..r239.sessions)`));
      return high! - low!;
    };
    expect(width(120)).toBeGreaterThan(3 * width(0));
  });

  it('goes on without a holiday that has passed, and with one that is to come', () => {
    const of = (date: string) => (Date.parse(date) - start) / 86_400_000;
    const [christmas, next] = [of('2026-12-25'), of('2027-12-25')];
    const tables = tableOf(next - 3, (day) => (day === christmas ? 20 : 200) + weekly[day % 7]! / 5 + (day % 5));
    const slice = `t1.r0..r${next - 4}.sessions`;
    expect(run(tables, `forecast[4](${slice})`)).toBeLessThan(40);
    expect(run(tables, `forecast[5](${slice})`)).toBeGreaterThan(180);
    const ended = tableOf(christmas + 1, (day) => (day === christmas ? 20 : 200) + weekly[day % 7]! / 5 + (day % 5));
    expect(run(ended, `forecast[7](t1.r0..r${christmas}.sessions)`)).toBeGreaterThan(180);
  });

  it('is of one figure by day in the order of the days', () => {
    const tables = tableOf(90, (day) => day);
    expect(run(tables, 'forecast[1](t1.r0..r90.sessions)')).toBeNaN();
    expect(run(tables, 'forecast[1](t1.r0..r89.users)')).toBeNaN();
    tables['t1']!.rows.reverse();
    expect(run(tables, 'forecast[1](t1.r0..r89.sessions)')).toBeNaN();
    expect(() => run(tables, 'forecast[1](t1.r0.sessions)')).toThrow();
    expect(() => run(tables, 'forecast(t1.r0..r89.sessions)')).toThrow();
    expect(() => run(tables, 'forecast[1..](t1.r0..r89.sessions)')).toThrow();
  });
});

describe('what is usual', () => {
  it('knows the weekday and the trend, and is not moved by a few odd days', () => {
    const draw = noise(7);
    const odd = new Set([40, 77]);
    const tables = tableOf(90, (day) => (odd.has(day) ? 900 : 200 + day + weekly[day % 7]! + 3 * draw()));
    const of = (name: string, row: number) => run(tables, `${name}(t1.r0..r89.sessions, t1.r${row}.date)`);
    expect(of('expected', 77)).toBeGreaterThan(240);
    expect(of('expected', 77)).toBeLessThan(310);
    expect(of('score', 77)).toBeGreaterThan(20);
    const others = Array.from({ length: 90 }, (_, row) => row).filter((row) => !odd.has(row));
    expect(others.filter((row) => Math.abs(of('score', row)) > 3.5).length).toBeLessThanOrEqual(4);
  });
});
