import { read } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from './write-xlsx.ts';

describe('writeXlsx', () => {
  it('writes what another library reads: texts that are no formulas, numbers with the format of their unit, days', async () => {
    const hostile = [
      '=1+1',
      '@SUM(A1)',
      '+49',
      '-2+3',
      '\t=x',
      `=cmd|' /C calc'!A0`,
      'a\u0000b\u001fc',
      '<b>&"x"</b>',
      '日本語 🦆',
    ];
    const bytes = await writeXlsx([
      {
        name: 't1',
        header: ['=A1', 'Value'],
        rows: [
          ...hostile.map((text) => [{ text }]),
          [{ day: '2026-11-03' }, { number: -0.0812, unit: 'fraction' as const }],
          [undefined, { number: 1204.5, unit: 'currency' as const, currency: 'JPY' }],
          [undefined, { number: 7, unit: 'count' as const }],
          [{ text: 'x'.repeat(40_000) }],
        ],
      },
    ]);
    const sheet = read(bytes, { cellNF: true, cellDates: true, cellFormula: true }).Sheets['t1']!;
    const cells = Object.entries(sheet as Record<string, { t: string; v: unknown; z?: string; f?: string }>);
    expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
    const texts = hostile.map((_, index) => sheet[`A${index + 2}`].v as string);
    expect(texts.filter((text) => /^\s*[=+\-@]/.test(text))).toEqual([]);
    expect(texts.slice(-3)).toEqual(['abc', '<b>&"x"</b>', '日本語 🦆']);
    expect(sheet['A11'].v.toISOString().slice(0, 10)).toBe('2026-11-03');
    expect([sheet['B11'], sheet['B12'], sheet['B13']].map(({ v, z }) => [v, z])).toEqual([
      [-0.0812, '#,##0.0%'],
      [1204.5, '#,##0 "JPY"'],
      [7, '#,##0'],
    ]);
    expect(sheet['A14'].v).toHaveLength(32_767);
  });
});
