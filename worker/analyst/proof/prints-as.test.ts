import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatValue } from '../findings/format-value.ts';
import type { Unit } from '../report.ts';
import { printsAs } from './prints-as.ts';

function value(number: number, unit: Unit, formatted: string, more: { currency?: string; cells?: string[] } = {}) {
  return { value: number, unit, formatted, cells: [], label: '', ...more };
}

describe('printsAs', () => {
  it.each([
    value(1204, 'count', '1,204'),
    value(1234567, 'count', '1,234,567'),
    value(12.5, 'count', '12.50'),
    value(-3, 'count', '−3'),
    value(3, 'count', '+3'),
    value(0, 'count', '0'),
    value(0.081, 'fraction', '8.1 %'),
    value(0.0042, 'fraction', '0.42 %'),
    value(0.00042, 'fraction', '0.042 %'),
    value(0, 'fraction', '0.0 %'),
    value(1, 'fraction', '100.0 %'),
    value(12.3456, 'fraction', '1,235 %'),
    value(-0.081, 'fraction', '−8.1 %'),
    value(0.3, 'percentage_points', '+0.3 pp'),
    value(-0.04, 'percentage_points', '−0.04 pp'),
    value(3.4199, 'ratio', '3.42'),
    value(0.0123, 'ratio', '0.0123'),
    value(1204.5, 'currency', '€1,204.50', { currency: 'EUR' }),
    value(-1204.5, 'currency', '−€1,204.50', { currency: 'EUR' }),
    value(1204.5, 'currency', '¥1,205', { currency: 'JPY' }),
    value(1204.5, 'currency', 'KWD 1,204.500', { currency: 'KWD' }),
    value(134, 'seconds', '2 min 14 s'),
    value(8.24, 'seconds', '8.2 s'),
    value(59.4, 'seconds', '59 s'),
    value(59.6, 'seconds', '1 min 0 s'),
    value(3599.7, 'seconds', '1 h 0 min'),
    value(4_332_000, 'seconds', '1,203 h 20 min'),
    value(20261103, 'date', 'Tue 3 Nov 2026', { cells: ['t1.r0.date'] }),
    value(202645, 'date', 'the week of 2 Nov 2026', { cells: ['t1.r0.isoYearIsoWeek'] }),
    value(202053, 'date', 'the week of 28 Dec 2020', { cells: ['t1.r0.isoYearIsoWeek'] }),
    value(202601, 'date', 'the week of 29 Dec 2025', { cells: ['t1.r0.isoYearIsoWeek'] }),
    value(202602, 'date', 'February 2026', { cells: ['t1.r0.yearMonth'] }),
  ])('takes $formatted for $value $unit', (each) => {
    expect(printsAs(each, 'en')).toBe(true);
  });

  it.each([
    value(1204, 'count', '1204'),
    value(1204, 'count', '12,04'),
    value(1204, 'count', '1,205'),
    value(1204, 'count', '1,204 %'),
    value(1204, 'count', '~1,204'),
    value(1204, 'count', '1,204\n5'),
    value(-3, 'count', '3'),
    value(3, 'count', '−3'),
    value(0.0042, 'fraction', '0.4 %'),
    value(0.42, 'fraction', '0.4 %'),
    value(0.081, 'fraction', '8 %'),
    value(0.081, 'fraction', '8.10 %'),
    value(0.081, 'fraction', '8.1'),
    value(0.3, 'percentage_points', '0.3 %'),
    value(1204.5, 'currency', '1,204.50', { currency: 'EUR' }),
    value(1204.5, 'currency', '€1,204.5', { currency: 'EUR' }),
    value(1204.5, 'currency', '1€1,204.50', { currency: 'EUR' }),
    value(134, 'seconds', '2 min 13 s'),
    value(134, 'seconds', '−2 min 14 s'),
    value(20261103, 'date', 'Wed 3 Nov 2026', { cells: ['t1.r0.date'] }),
    value(202602, 'date', 'March 2026', { cells: ['t1.r0.yearMonth'] }),
  ])('does not take $formatted for $value $unit', (each) => {
    expect(printsAs(each, 'en')).toBe(false);
  });

  it('agrees with what Intl writes, for any number', () => {
    const unit = fc.constantFrom<Unit[]>('count', 'fraction', 'currency', 'seconds', 'ratio', 'percentage_points');
    const number = fc.oneof(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 1000),
    );
    const currency = fc.constantFrom('EUR', 'USD', 'JPY', 'KWD', 'CHF', 'INR', 'BRL');
    fc.assert(
      fc.property(number, unit, currency, fc.boolean(), (raw, unit, currency, signed) => {
        const parts = { value: raw, unit, cells: [], ...(unit === 'currency' ? { currency } : {}) };
        const formatted = formatValue(parts, 'en', signed);
        expect(printsAs({ ...parts, formatted, label: '' }, 'en'), formatted).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
