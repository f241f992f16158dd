import type { Unit } from '../report.ts';

/**
 * How many decimals a number of this unit is printed with: enough that a small figure is not shown as zero.
 * `number` is as printed, so a percentage is 8.1 and not 0.081.
 */
export function decimalsOf(number: number, unit: Unit, currency = 'XXX'): number {
  const size = Math.abs(number);
  if (unit === 'currency') return size >= largeSum ? 0 : minorDigits(currency);
  if (unit === 'count') return Number.isInteger(number) ? 0 : 2;
  if (unit === 'ratio') return size && size < 0.1 ? 4 : 2;
  if (size >= 1000) return 0;
  // Points are a coarser measure than the rate they are of.
  const fineness = unit === 'fraction' ? size : size * 10;
  return fineness >= 1 || !size ? 1 : fineness >= 0.1 ? 2 : 3;
}

/** Of sums from here on nobody reads the cents. */
const largeSum = 10_000;

/** ISO 4217 minor units. */
export function minorDigits(currency = 'XXX'): number {
  return withoutCents.includes(currency) ? 0 : withMills.includes(currency) ? 3 : 2;
}

const withoutCents = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF';
const withMills = 'BHD IQD JOD KWD LYD OMR TND';
