import { dateWords } from '../proof/date-words.ts';
import { decimalsOf } from '../proof/decimals-of.ts';
import { durationWords } from '../proof/duration-words.ts';
import { rounded } from '../proof/rounded.ts';
import type { Value } from '../report.ts';

/** Languages a report can be written in. */
export type Language = 'en';

/**
 * The number as a reader sees it: "1,204", "8.1 %", "€1,204.50", "2 min 14 s", "+0.3 pp", "Tue 3 Nov 2026".
 * `signed` writes the plus sign of a rise.
 */
export function formatValue(
  { value, unit, currency, cells }: Omit<Value, 'formatted' | 'label'>,
  language: Language,
  signed: boolean,
): string {
  if (unit === 'date') return dateWords(value, cells[0]?.split('.')[2] ?? '');
  if (unit === 'seconds') return `${signed && value > 0 ? '+' : ''}${durationWords(value)}`;

  const number = unit === 'fraction' ? value * 100 : value;
  const decimals = decimalsOf(number, unit, currency);
  const text = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    numberingSystem: 'latn',
    signDisplay: signed ? 'exceptZero' : 'negative',
    ...(unit === 'currency' ? { style: 'currency', currency: currency ?? 'XXX' } : {}),
  }).format(Math.sign(number) * Number(rounded(number, decimals)));
  const suffix = unit === 'fraction' ? ' %' : unit === 'percentage_points' ? ' pp' : '';
  // A real minus sign is as wide as the plus sign, and is read aloud.
  return text.replace('-', '−') + suffix;
}
