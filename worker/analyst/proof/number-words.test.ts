import { describe, expect, it } from 'vitest';
import { formatValue } from '../findings/format-value.ts';
import { languages, type Language } from '../language.ts';
import type { Unit } from '../report.ts';
import { dateWords } from './date-words.ts';
import { numberWords } from './number-words.ts';
import { printsAs } from './prints-as.ts';
import { timeWords } from './time-words.ts';

const valueOf = (value: number, unit: Unit, currency?: string) => ({
  value,
  unit,
  cells: [],
  label: '',
  ...(currency ? { currency } : {}),
});

describe.each(languages)('numbers in %s', (language) => {
  it.each([0, 7, 999, 1204, 12345, 1234567, 123456789])('part thousands as Intl does: %d', (number) => {
    const { text } = numberWords(number, 'count', undefined, language);
    expect(text).toBe(new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(number));
  });

  it.each<[number, Unit, string | undefined]>([
    [1204, 'count', undefined],
    [-1234567.891, 'ratio', undefined],
    [0.0814, 'fraction', undefined],
    [-0.3, 'percentage_points', undefined],
    [1204.5, 'currency', 'EUR'],
    [178_153.5, 'currency', 'EUR'],
    [-1234567, 'currency', 'JPY'],
    [12.5, 'currency', 'USD'],
    [4_332_000, 'seconds', undefined],
    [134, 'seconds', undefined],
    [8.24, 'seconds', undefined],
  ])('are proven as they are written, and as nothing else: %d %s', (value, unit, currency) => {
    const formatted = formatValue(valueOf(value, unit, currency), language, false);
    expect(formatted).toMatch(/^[^\u0660-\u0669\u0966-\u096f\uff10-\uff19]*$/);
    expect(printsAs({ ...valueOf(value, unit, currency), formatted }, language)).toBe(true);
    for (const [at, digit] of [...formatted].entries()) {
      if (!/\d/.test(digit)) continue;
      const corrupted = [...formatted].with(at, `${(Number(digit) + 1) % 10}`).join('');
      expect(printsAs({ ...valueOf(value, unit, currency), formatted: corrupted }, language), corrupted).toBe(false);
    }
  });

  it('name every month and weekday once', () => {
    const months = Array.from({ length: 12 }, (_, index) => dateWords(202601 + index, 'yearMonth', language));
    const days = Array.from({ length: 7 }, (_, index) => timeWords('dayOfWeek', `${index}`, language));
    expect([new Set(months).size, new Set(days).size]).toEqual([12, 7]);
  });
});

describe('what is printed', () => {
  it.each<[Language, string, string, string]>([
    ['de', '1.204,50 €', '8,1 %', 'Di., 3. Nov. 2026'],
    ['fr', '1\u202f204,50 €', '8,1 %', 'mar. 3 nov. 2026'],
    ['es', '1204,50 €', '8,1 %', 'mar, 3 nov 2026'],
    ['pt', '€ 1.204,50', '8,1%', 'ter., 3 de nov. de 2026'],
    ['ja', '€1,204.50', '8.1%', '2026年11月3日(火)'],
    ['tr', '€1.204,50', '%8,1', '3 Kas 2026 Sal'],
    ['ar', '1,204.50 €', '8.1%', 'الثلاثاء، 3 نوفمبر 2026'],
    ['hi', '€1,204.50', '8.1%', 'मंगल, 3 नव॰ 2026'],
  ])('is %s', (language, money, share, day) => {
    const printed = [
      formatValue(valueOf(1204.5, 'currency', 'EUR'), language, false),
      formatValue(valueOf(0.081, 'fraction'), language, false),
      dateWords(20261103, 'date', language),
    ];
    expect(printed.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([money, share, day]);
  });

  it('is not proven in another language', () => {
    expect(printsAs({ ...valueOf(1204, 'count'), formatted: '1,204' }, 'de')).toBe(false);
    expect(printsAs({ ...valueOf(1204, 'count'), formatted: '1.204' }, 'en')).toBe(false);
  });
});
