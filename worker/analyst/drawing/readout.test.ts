import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';
import { readoutOf, speak, summarise } from './readout.ts';
import type { ChartData } from './chart-data.ts';

const format = createFormat({ unit: 'count' }, 'en-GB');

const line: ChartData = {
  form: 'line',
  step: 'day',
  places: ['2026-11-02', '2026-11-03'],
  series: [
    { name: 'This period', values: [1204, null], days: [undefined, undefined], isPrevious: false, hue: 1 },
    { name: 'Previous period', values: [980, 1100], days: ['2026-10-26', '2026-10-27'], isPrevious: true, hue: 0 },
  ],
  valueTitle: 'Sessions',
  provisionalFrom: 1,
  unit: 'count',
};

const ring: ChartData = {
  form: 'ring',
  step: undefined,
  places: ['mobile', 'desktop'],
  series: [{ name: 'Sessions', values: [3, 1], days: [], isPrevious: false, hue: 1 }],
  valueTitle: 'Sessions',
  provisionalFrom: 2,
  unit: 'count',
};

describe('readoutOf', () => {
  it('says the day, each value with the day it is of, and what may still change', () => {
    expect(speak(readoutOf(line, 0, format, 'en-GB'))).toBe(
      'Mon, 2 Nov 2026; This period: 1,204; Previous period, 26 Oct: 980',
    );
    expect(speak(readoutOf(line, 1, format, 'en-GB'))).toBe(
      'Tue, 3 Nov 2026; This period: no value; Previous period, 27 Oct: 1,100; Provisional',
    );
  });

  it('says the share of a slice', () => {
    expect(speak(readoutOf(ring, 1, format, 'en-GB'))).toBe('desktop; Sessions: 1; 25.0\u00a0%');
  });
});

describe('summarise', () => {
  it('names the highest and the lowest value of each series, and when they were', () => {
    expect(summarise(line, format, 'en-GB')).toBe(
      '3 values. This period: 1,204 (Mon, 2 Nov 2026). Previous period: highest 1,100 (Tue, 27 Oct 2026), lowest 980 (Mon, 26 Oct 2026).',
    );
  });

  it('says so when all values are alike', () => {
    const flat = { ...ring, series: ring.series.map((series) => ({ ...series, values: [0, 0] })) };
    expect(summarise(flat, format, 'en-GB')).toBe('2 values. Sessions: always 0.');
  });
});
