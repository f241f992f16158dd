import { describe, expect, it } from 'vitest';
import type { Chart, Citation, Report, Table, Value } from '../report.ts';
import { readReport, toVerdict } from './to-verdict.ts';

/** Reports of about a megabyte that are made to take long: some seconds on a machine with nothing else to do. */
const millisecondsAtMost = 30_000;

const words: Report = {
  type: 'report',
  version: 1,
  persona: 'general',
  question: 'How many sessions?',
  language: 'en',
  answer: '',
  parts: [],
  values: {},
  metrics: [],
  charts: [],
  tables: {},
  citations: [],
  quality: { time_zone: 'UTC', currency: 'EUR' },
  plan: { kind: 'refuse', reason: '', nearest: [] },
  assumptions: [],
  follow_ups: [],
  status: 'complete',
};

const times = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));
const byName = <Item>(items: Item[]) => Object.fromEntries(items.map((item, index) => [`v${index}`, item]));
const dayAt = (index: number) => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10).replaceAll('-', '');

function rowsOf(dimension: string, texts: string[]): Pick<Report, 'tables' | 'citations'> {
  const table: Table = {
    dimensions: [{ name: dimension, label: 'D' }],
    metrics: [{ name: 'a', label: 'A', type: '', unit: 'count' }],
    rows: texts.map((text, index) => ({ dimensions: [text], metrics: [index % 97] })),
    row_count: texts.length,
  };
  const citation: Citation = {
    id: 't1',
    method: 'runReport',
    property: 'properties/1',
    request: { metrics: [{ name: 'a' }], dimensions: [{ name: dimension }], dateRanges: [] },
    purpose: '',
    fetched_at: '2026-11-03T00:00:00Z',
    row_count: texts.length,
  };
  return { tables: { t1: table }, citations: [citation] };
}

function valueOf(formula: string, cells: string[] = []): Value {
  return { value: 1, unit: 'count', formatted: '1', formula, cells, label: 'One' };
}

function chartOf(values: Chart['spec']['data']['values']): Chart {
  return {
    id: 'c1',
    table: 't1',
    title: 'A',
    summary: 'A',
    spec: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      mark: { type: 'line' },
      data: { values },
      encoding: {},
      usermeta: { unit: 'count' },
    },
  };
}

const rows = times(20_000, (index) => `g${index}`);

const slow: Record<string, () => Partial<Report>> = {
  'thousands of long forecasts': () => ({
    ...rowsOf('date', times(1_000, dayAt)),
    values: byName(
      times(3_000, (index) => {
        const slice = `t1.r${index % 500}..r999.a`;
        return valueOf(`high[${1 + (index % 400)}..400](${slice})`, [slice]);
      }),
    ),
  }),
  'thousands of series': () => ({
    ...rowsOf('date', times(1_000, dayAt)),
    values: byName(
      times(3_000, (index) => valueOf(`missed(t1.r${index % 900}..r999.a)`, [`t1.r${index % 900}..r999.a`])),
    ),
  }),
  'a forecast from the first millennium': () => ({
    ...rowsOf('date', ['00010101', '99991231']),
    values: byName([valueOf('forecast[1](t1.r0..r1.a)', ['t1.r0..r1.a'])]),
  }),
  'points that are in no row, of as many rows': () => ({
    ...rowsOf(
      'x',
      times(12_000, (index) => `g${index}`),
    ),
    charts: times(4, () =>
      chartOf(times(5_000, (index) => ({ label: `g${index}`, group: `g${index * 2}`, value: 0 }))),
    ),
  }),
  'words with a number that stands in every label': () => ({
    ...rowsOf(
      'x',
      times(20_000, (index) => `7 x${index.toString(36)}`),
    ),
    values: byName([{ ...valueOf('0'), value: 0, formatted: '0' }]),
    charts: times(2, () => chartOf(times(5_000, (index) => ({ label: `7 z${index}`, ref: 'v0', value: 0 })))),
  }),
  'cards over a sum of all rows': () => ({
    ...rowsOf('x', rows),
    values: byName([{ ...valueOf('0'), cells: rows.map((_, index) => `t1.r${index}.a`) }]),
    metrics: Array.from({ length: 20 }, () => ({ label: 'A', ref: 'v0', good: 'up' as const })),
  }),
  'brackets without end': () => ({ values: byName(times(9, () => valueOf('('.repeat(200_000)))) }),
};

describe('a report that is made to take long', () => {
  it.each(Object.entries(slow))('is done with soon: %s', (_name, make) => {
    const text = JSON.stringify({ ...words, ...make() });
    const startedAt = performance.now();
    const read = readReport(JSON.parse(text));
    expect(read).toHaveProperty('report');
    expect('report' in read && toVerdict(read.report).holds).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(millisecondsAtMost);
  });

  it.each<[string, object]>([
    ['a title as long as a book', { charts: [{ ...chartOf([]), title: 'A'.repeat(2_001) }] }],
    ['more values than any report', { values: byName(times(3_001, () => valueOf('0'))) }],
    ['more points than any chart', { charts: [chartOf(times(5_001, () => ({ label: 'a', value: 0 })))] }],
  ])('is not begun with: %s', (_name, fields) => {
    expect(readReport({ ...words, ...fields })).toHaveProperty('problem');
  });
});
