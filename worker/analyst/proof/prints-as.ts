import type { Value } from '../report.ts';
import { dateWords } from './date-words.ts';
import { decimalsOf } from './decimals-of.ts';
import { durationWords } from './duration-words.ts';

/**
 * Whether `formatted` says exactly the value: every digit, the decimals, the sign and the unit, in English.
 * A number is written `[+|−][symbol]1,204.50[ %| pp]`; a plus sign is decoration, a minus sign is not.
 */
export function printsAs({ formatted, value, unit, currency, cells }: Value): boolean {
  if (unit === 'date') return formatted === dateWords(value, cells[0]?.split('.')[2] ?? '');
  if (unit === 'seconds') return formatted.replace('+', '') === durationWords(value);

  const number = unit === 'fraction' ? value * 100 : value;
  const digits = Math.abs(number).toFixed(decimalsOf(number, unit, currency));
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals ? `.${decimals}` : '');
  const minus = number < 0 && /[1-9]/.test(digits);

  const [, sign, symbol, printed, suffix] = /^([+−]?)([^\d+−]*)([\d,.]+)(.*)$/.exec(formatted) ?? [];
  return (
    printed === grouped &&
    (sign === '−') === minus &&
    suffix === (unit === 'fraction' ? ' %' : unit === 'percentage_points' ? ' pp' : '') &&
    (unit === 'currency' ? !!symbol && !/\p{N}/u.test(symbol) : !symbol)
  );
}
