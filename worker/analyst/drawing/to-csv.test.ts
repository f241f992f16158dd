import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textCell, toCsv } from './to-csv.ts';

describe('toCsv', () => {
  it('writes days and numbers as they are, gaps as nothing', () => {
    const series = { name: 'Sessions', values: [1204, null, -3.5], days: [], isPrevious: false, hue: 1 };
    const data = {
      form: 'line' as const,
      step: 'day' as const,
      places: ['2026-11-01', '2026-11-02', '2026-11-03'],
      series: [series],
      valueTitle: 'Sessions',
      provisionalFrom: 3,
      unit: 'count' as const,
    };
    expect(toCsv(data, 'Date')).toBe('"Date","Sessions"\r\n2026-11-01,1204\r\n2026-11-02,\r\n2026-11-03,-3.5\r\n');
  });

  it('says which day of the period before a value is of, and in which currency', () => {
    const data = {
      form: 'line' as const,
      step: 'day' as const,
      places: ['2026-11-01'],
      series: [
        { name: 'This period', values: [10], days: [undefined], isPrevious: false, hue: 1 },
        { name: 'Previous period', values: [8], days: ['2026-10-01'], isPrevious: true, hue: 0 },
      ],
      valueTitle: 'Revenue',
      provisionalFrom: 1,
      unit: 'currency' as const,
      currency: 'EUR',
    };
    expect(toCsv(data, 'Date')).toBe(
      '"Date","This period (EUR)","Previous period: Date","Previous period (EUR)"\r\n2026-11-01,10,2026-10-01,8\r\n',
    );
  });
});

describe('textCell', () => {
  it.each([
    ['=1+1', `"'=1+1"`],
    ['+49 30', `"'+49 30"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['＝1+1', `"'＝1+1"`],
    ['  =1', `"  '=1"`],
    ['\t=1', `"'\t'=1"`],
    ['\rx', `"'\rx"`],
    ["a\";=cmd|' /C calc'!A0", `"a"";'=cmd|' /C calc'!A0"`],
    ['a,=1\n-2', `"a,'=1\n'-2"`],
    ['"=1', `"""'=1"`],
    ['a-b = c', `"a-b = c"`],
    ['Größe "L"', `"Größe ""L"""`],
  ])('makes %j harmless', (text, cell) => {
    expect(textCell(text)).toBe(cell);
  });

  it('leaves no cell that starts a formula, whatever separates cells', () => {
    const nasty = fc.array(
      fc.constantFrom('=', '+', '-', '@', ',', ';', '\t', '\n', '\r', '|', '"', "'", ' ', 'a', '1', '＝'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(nasty, (letters) => {
        const cell = textCell(letters.join(''));
        for (const part of cell.split(/[,;|\t\r\n]/)) expect(part.replace(/^[\s"]+/, '')).not.toMatch(/^[=+\-@＝]/);
      }),
    );
  });

  it('is read back by a CSV reader as one cell', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = textCell(text);
        expect(cell).toMatch(/^"(?:[^"]|"")*"$/);
        expect(cell.slice(1, -1).replaceAll('""', '"').replaceAll("'", '')).toBe(text.replaceAll("'", ''));
      }),
    );
  });
});
