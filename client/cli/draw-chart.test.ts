import { describe, expect, it } from 'vitest';
import { type Chart, drawChart } from './draw-chart.ts';
import { columnsOf } from './plain-text.ts';

type Spec = Pick<Chart['spec'], 'mark' | 'encoding' | 'data'>;

const chartOf = (spec: Spec, unit: Chart['spec']['usermeta']['unit'] = 'count'): Chart => ({
  id: 'c1',
  table: 't1',
  title: 'Sessions',
  summary: '',
  spec: { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', usermeta: { unit }, ...spec },
});
const space = { width: 60, language: 'en' };

describe('drawChart', () => {
  const bars = (values: Record<string, string | number | null>[]) =>
    chartOf({
      mark: { type: 'bar', orient: 'horizontal' },
      data: { values },
      encoding: { y: { field: 'channel', type: 'nominal' }, x: { field: 'sessions', type: 'quantitative' } },
    });

  it('draws bars as long as their figures, beside them', () => {
    const drawn = drawChart(
      bars([
        { channel: 'Direct', sessions: 400 },
        { channel: 'Email', sessions: 100 },
      ]),
      space,
    );
    expect(drawn.map((line) => line.replace(/█+/, (bar) => `[${bar.length}]`))).toEqual([
      'Direct  400  [40]',
      'Email   100  [10]',
    ]);
  });

  it('takes as much room as there is, with names of any length and width', () => {
    const values = Array.from({ length: 14 }, (_, index) => ({
      channel: `東京のとても長いページ名 ${index}`,
      sessions: 10 ** index,
    }));
    const drawn = drawChart(bars(values), space);
    expect(drawn).toHaveLength(11);
    expect(drawn.at(-1)).toBe('… and 4 more');
    expect(Math.max(...drawn.map(columnsOf))).toBeLessThanOrEqual(60);
  });

  it('draws days as columns from zero, the latest when there are too many, and one series of two', () => {
    const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
    const values = Array.from({ length: 90 }, (_, index) => [
      { date: day(index), sessions: index, period: 'This period' },
      { date: day(index), sessions: 9000, period: 'Previous period' },
    ]).flat();
    const line = chartOf({
      mark: { type: 'line' },
      data: { values },
      encoding: {
        x: { field: 'date', type: 'temporal' },
        y: { field: 'sessions', type: 'quantitative' },
        color: { field: 'period', type: 'nominal' },
      },
    });
    const drawn = drawChart(line, space);
    expect(drawn[0]).toMatch(/^89 .*█$/);
    expect(drawn.at(-2)).toMatch(/^ 0 █+$/);
    expect(drawn.at(-1)).toMatch(/^ +2026-02-04 +2026-03-31$/);
    expect(Math.max(...drawn.map(columnsOf))).toBeLessThanOrEqual(60);
  });

  it('draws nothing of one point, and no columns below zero', () => {
    expect(drawChart(bars([{ channel: 'Direct', sessions: 4 }]), space)).toEqual([]);
    expect(
      drawChart(
        bars([
          { channel: 'a', sessions: 0 },
          { channel: 'b', sessions: 0 },
        ]),
        space,
      ),
    ).toEqual(['a  0', 'b  0']);
  });
});
