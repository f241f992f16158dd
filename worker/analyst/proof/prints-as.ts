import type { Value } from '../report.ts';
import { dateWords } from './date-words.ts';
import { decimalsOf } from './decimals-of.ts';
import { durationWords } from './duration-words.ts';
import { grouped } from './grouped.ts';
import { digit } from './quotable-in.ts';
import { rounded } from './rounded.ts';

/**
 * Whether `formatted` says exactly the value: every digit, the decimals, the sign and the unit, in English.
 * A number is written `[+|−][symbol]1,204.50[ %| pp]`; a plus sign is decoration, a minus sign is not.
 */
export function printsAs({ formatted, value, unit, currency, cells }: Value): boolean {
  if (unit === 'date') return formatted === dateWords(value, cells[0]?.split('.')[2] ?? '');
  if (unit === 'seconds') return formatted.replace('+', '') === durationWords(value);

  const number = unit === 'fraction' ? value * 100 : value;
  const digits = rounded(number, decimalsOf(number, unit, currency));
  const expected = digits.replace(/^\d+/, grouped);
  const isMinus = number < 0 && /[1-9]/.test(digits);
  const suffix = unit === 'fraction' ? ' %' : unit === 'percentage_points' ? ' pp' : '';

  const [, sign, symbol = '', rest] = /^([+−]?)([^\d+−]*)(.*)$/.exec(formatted) ?? [];
  return (
    rest === expected + suffix && (sign === '−') === isMinus && !symbol === (unit !== 'currency') && !digit.test(symbol)
  );
}
