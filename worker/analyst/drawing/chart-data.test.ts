import { describe, expect, it } from 'vitest';
import { readChart } from './chart-data.ts';
import type { Chart, ChartSpec } from '../report.ts';

function chart(spec: Omit<ChartSpec, '$schema' | 'usermeta'> & { usermeta?: Partial<ChartSpec['usermeta']> }): Chart {
  const usermeta = { unit: 'count' as const, ...spec.usermeta };
  const $schema = 'https://vega.github.io/schema/vega-lite/v6.json';
  return { id: 'c1', table: 't1', title: 'Sessions per day', summary: '', spec: { ...spec, $schema, usermeta } };
}

const date = { field: 'date', type: 'temporal' as const };
const label = { field: 'label', type: 'nominal' as const };
const value = { field: 'value', type: 'quantitative' as const, title: 'Sessions' };

describe('readChart', () => {
  it('makes a series of each group over time, and takes the name of the places from the spec', () => {
    const point = (date: string, group: string, value: number) => ({ date, day: date, group, value });
    const data = readChart({
      id: 'c1',
      table: 't1',
      title: 'Sessions per day by device',
      summary: '',
      spec: {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        mark: { type: 'line' },
        data: {
          values: [
            point('2026-10-01', 'desktop', 3),
            point('2026-10-01', 'mobile', 5),
            point('2026-10-02', 'mobile', 6),
          ],
        },
        encoding: {
          x: { field: 'date', type: 'temporal', title: 'Date' },
          y: { field: 'value', type: 'quantitative', title: 'Sessions' },
          color: { field: 'group', type: 'nominal', sort: ['mobile', 'desktop'] },
        },
        usermeta: { unit: 'count' },
      },
    });
    expect(data.placeTitle).toBe('Date');
    expect(data.series.map(({ name, values, hue }) => [name, hue, ...values])).toEqual([
      ['mobile', 1, 5, 6],
      ['desktop', 2, 3, null],
    ]);
  });

  it('reads this period and the one before, each value with its own day', () => {
    const data = readChart(
      chart({
        mark: { type: 'line' },
        encoding: { x: date, y: value, color: { field: 'series', type: 'nominal' } },
        data: {
          values: [
            { date: '2026-11-04', day: '2026-11-04', series: 'This period', value: null },
            { date: '2026-11-03', day: '2026-11-03', series: 'This period', value: 12 },
            { date: '2026-11-03', day: '2026-10-27', series: 'Previous period', value: 9 },
          ],
        },
        usermeta: { previous_series: 'Previous period', provisional_from: '2026-11-04' },
      }),
    );
    expect(data).toEqual({
      form: 'line',
      step: 'day',
      places: ['2026-11-03', '2026-11-04'],
      series: [
        { name: 'This period', values: [12, null], days: [undefined, undefined], isPrevious: false, hue: 1 },
        { name: 'Previous period', values: [9, null], days: ['2026-10-27', undefined], isPrevious: true, hue: 0 },
      ],
      valueTitle: 'Sessions',
      provisionalFrom: 1,
      unit: 'count',
    });
  });

  it('keeps the order of the sort, and after it that of the values', () => {
    const values = ['b', 'c', 'a'].map((name, index) => ({ label: name, value: index }));
    const data = readChart(
      chart({ mark: { type: 'bar' }, encoding: { x: value, y: { ...label, sort: ['a', 'z'] } }, data: { values } }),
    );
    expect(data).toMatchObject({ form: 'bar', places: ['a', 'b', 'c'], provisionalFrom: 3 });
    expect(data.series).toEqual([
      { name: 'Sessions', values: [2, 0, 1], days: [undefined, undefined, undefined], isPrevious: false, hue: 1 },
    ]);
  });

  it('draws a ring as bars when a value is below zero', () => {
    const read = (share: number) =>
      readChart(
        chart({
          mark: { type: 'arc' },
          encoding: { theta: value, color: label },
          data: { values: [{ label: 'a', value: share }] },
        }),
      );
    expect([read(1).form, read(-1).form]).toEqual(['ring', 'bar']);
  });

  it('takes nothing for a day that is not one', () => {
    const data = readChart(
      chart({
        mark: { type: 'bar' },
        encoding: { x: date, y: value },
        data: {
          values: [
            { date: '=1+1', value: 1 },
            { date: '2026-11-03', day: '@x', value: 2 },
          ],
        },
      }),
    );
    expect(data.places).toEqual(['2026-11-03']);
    expect(data.series[0]?.days).toEqual([undefined]);
  });

  it('tells weeks and months from days', () => {
    const stepOf = (...dates: string[]) =>
      readChart(
        chart({
          mark: { type: 'line' },
          encoding: { x: date, y: value },
          data: { values: dates.map((each) => ({ date: each, value: 1 })) },
        }),
      ).step;
    expect(stepOf('2026-10-26', '2026-11-02')).toBe('week');
    expect(stepOf('2026-01-01', '2026-02-01', '2026-03-01')).toBe('month');
    expect(stepOf('2026-11-02', '2026-11-03')).toBe('day');
    expect(stepOf('2026-11-02')).toBe('day');
  });
});
