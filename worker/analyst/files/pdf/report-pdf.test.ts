import { describe, expect, it } from 'vitest';
import { toCodes, widthOf } from './letters.ts';
import { pathOperators } from './path-operators.ts';
import { reportPdf } from './report-pdf.ts';
import type { Report } from '../../report.ts';

function report(change: Partial<Report> = {}): Report {
  const values = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `v${index}`,
      {
        value: index,
        unit: 'count' as const,
        formatted: `−${index}`,
        cells: [`t1.r${index}.sessions`],
        label: `Sessions, group ${index}`,
      },
    ]),
  );
  return {
    type: 'report',
    version: 1,
    persona: 'general',
    question: 'Wie viele Sitzungen (“größer”) kamen aus İzmir?',
    language: 'de',
    answer: 'Es waren 1.204 Sitzungen – 3 % mehr.\nDavon € 12.',
    parts: [],
    values,
    metrics: [{ label: 'Sitzungen', ref: 'v1', delta_ref: 'v2', previous_ref: 'v3', good: 'up' }],
    charts: [
      {
        id: 'c1',
        table: 't1',
        title: 'Anteile',
        summary: '',
        spec: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          mark: { type: 'arc' },
          data: { values: ['a', 'b', 'c'].map((name, index) => ({ name, value: index + 1 })) },
          encoding: { theta: { field: 'value', type: 'quantitative' }, color: { field: 'name', type: 'nominal' } },
          usermeta: { unit: 'count' },
        },
      },
    ],
    tables: {},
    citations: [],
    quality: { time_zone: 'Europe/Berlin', currency: 'EUR' },
    plan: { kind: 'refuse', reason: '', nearest: [] },
    assumptions: [],
    follow_ups: [],
    status: 'complete',
    ...change,
  };
}

const bytesOf = (pdf: Uint8Array | undefined) => Buffer.from(pdf ?? []).toString('latin1');
const hexOf = (text: string) => Buffer.from(toCodes(text) ?? []).toString('hex');

describe('reportPdf', () => {
  it('is a file whose table of objects leads to each of them', () => {
    const file = bytesOf(reportPdf(report()));
    expect(file).toMatch(/^%PDF-1\.7\n[^]*\n%%EOF\n$/);
    const start = Number(/startxref\n(\d+)/.exec(file)?.[1]);
    const [, count = '', rows = ''] = /^xref\n0 (\d+)\n([^]*?)trailer/.exec(file.slice(start)) ?? [];
    const places = rows.match(/.{20}|.{18} \n/gs) ?? [];
    expect(places).toHaveLength(Number(count));
    for (const [index, row] of places.entries()) {
      const place = Number(row.slice(0, 10));
      const found = file.slice(place, place + `${index} 0 obj`.length);
      expect(index === 0 ? `${index} 0 obj` : found).toBe(`${index} 0 obj`);
    }
    for (const [, length = '', content = ''] of file.matchAll(/\/Length (\d+) >>\nstream\n([^]*?)\nendstream/g))
      expect(content).toHaveLength(Number(length));
  });

  it('has every number, its words, and as many pages as they take', () => {
    const file = bytesOf(reportPdf(report()));
    for (let index = 0; index < 60; index++) expect(file).toContain(hexOf(`Sessions, group ${index}`));
    for (const text of ['Es waren 1.204 Sitzungen – 3 % mehr.', 'Davon € 12.', '−59', 'Parley · 3 / 3']) {
      expect([text, file.includes(hexOf(text))]).toEqual([text, true]);
    }
    expect(file.match(/\/Type \/Page /g)).toHaveLength(3);
    expect(file).not.toMatch(/NaN|undefined|Infinity|\/JavaScript|\/URI/);
  });

  it('is refused whole where a letter would be missing', () => {
    expect(reportPdf(report({ answer: '先週は1,204セッション' }))).toBeUndefined();
    expect(reportPdf(report({ question: 'Сессии' }))).toBeUndefined();
  });
});

describe('pathOperators', () => {
  it('draws a circle as four curves, each a quarter', () => {
    const curves = pathOperators('M0 5a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z').split('\n');
    expect(curves.map((line) => line.at(-1))).toEqual(['m', 'c', 'c', 'c', 'c', 'h']);
    const ends = curves.slice(1, 5).map((line) => line.split(' ').slice(4, 6).map(Number));
    expect(ends).toEqual([
      [5, 10],
      [10, 5],
      [5, 0],
      [0, 5],
    ]);
  });

  it('takes corners, bends and what is relative', () => {
    expect(pathOperators('M1 2h3v-1l-2.5.5q0 1 1 1ZM0 0L4 4').split('\n')).toEqual([
      '1 2 m',
      '4 2 l',
      '4 1 l',
      '1.5 1.5 l',
      '1.5 2.17 1.83 2.5 2.5 2.5 c',
      'h',
      '0 0 m',
      '4 4 l',
    ]);
  });
});

it('letters are as wide as Adobe says', () => {
  expect(widthOf('Hello', { size: 1000 })).toBe(722 + 556 + 222 + 222 + 556);
  expect(widthOf('é', { size: 1000 })).toBe(556);
});
