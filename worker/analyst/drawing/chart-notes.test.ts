import { describe, expect, it } from 'vitest';
import { draw } from './draw.ts';
import { createFormat } from './format.ts';
import { readChart } from './chart-data.ts';
import { readoutOf, speak } from './readout.ts';
import { notesOf } from './chart-notes.ts';
import type { Chart } from '../report.ts';

const note = (day: string, title = 'Release') => ({ id: `${day} ${title}`, day, title });

describe('notesOf', () => {
  it('finds the place of a day, and leaves out days that are not shown', () => {
    const places = ['2026-11-02', '2026-11-03', '2026-11-05'];
    const notes = ['2026-11-05', '2026-11-04', '2026-11-03', '2026-11-01', '2026-11-06'].map((day) => note(day));
    expect(notesOf(notes, { places, step: 'day' }).map(({ day, place }) => [day, place])).toEqual([
      ['2026-11-03', 1],
      ['2026-11-05', 2],
    ]);
  });

  it('finds the week or the month that has the day', () => {
    const weeks = { places: ['2026-11-02', '2026-11-09'], step: 'week' as const };
    expect(
      notesOf([note('2026-11-08'), note('2026-11-15'), note('2026-11-16')], weeks).map(({ place }) => place),
    ).toEqual([0, 1]);
    const months = { places: ['2026-10-01', '2026-11-01'], step: 'month' as const };
    expect(notesOf([note('2026-10-31')], months).map(({ place }) => place)).toEqual([0]);
  });

  it('finds nothing where the places are no days', () => {
    expect(notesOf([note('2026-11-05')], { places: ['mobile'], step: undefined })).toEqual([]);
  });
});

describe('a chart with a note', () => {
  const chart: Chart = {
    id: 'c1',
    table: 't1',
    title: 'Sessions per day',
    summary: '',
    spec: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      mark: { type: 'line' },
      data: {
        values: ['2026-11-02', '2026-11-03', '2026-11-04'].map((date, index) => ({
          date,
          day: date,
          value: 10 + index,
        })),
      },
      encoding: {
        x: { field: 'date', type: 'temporal' },
        y: { field: 'value', type: 'quantitative', title: 'Sessions' },
      },
      usermeta: { unit: 'count' },
    },
  };
  const space = { width: 640, type: { size: 12, width: (text: string) => text.length * 7 }, locale: 'en-GB' };
  const marks = (annotations: ReturnType<typeof note>[], mark: 'line' | 'bar') => {
    const data = readChart({ ...chart, spec: { ...chart.spec, mark: { type: mark } } }, annotations);
    return draw(data, createFormat(data, 'en-GB'), space).shapes.filter(({ look }) => look.startsWith('chart-note'));
  };

  it('has a mark at its day, one for several', () => {
    for (const mark of ['line', 'bar'] as const) {
      expect(marks([], mark)).toEqual([]);
      const one = marks([note('2026-11-03')], mark);
      expect(one.length).toBeGreaterThan(0);
      expect(marks([note('2026-11-03'), note('2026-11-03', 'TV spot')], mark)).toEqual(one);
    }
  });

  it('says what was noted where its day is read', () => {
    const data = readChart(chart, [note('2026-11-03', 'TV spot <b>')]);
    const format = createFormat(data, 'en-GB');
    expect(speak(readoutOf(data, 1, format, 'en-GB'))).toMatch(/; Note: TV spot <b>$/);
    expect(speak(readoutOf(data, 0, format, 'en-GB'))).not.toContain('Note');
  });
});
