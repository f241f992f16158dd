import type { Value } from '../report.ts';
import { minorDigits } from './decimals-of.ts';
import { dateWords } from './date-words.ts';
import { durationWords } from './duration-words.ts';
import { numberWords } from './number-words.ts';

/**
 * Whether `formatted` says exactly the value in this language: every digit, the decimals, the sign and the unit.
 * A number is written `[+|−]1,204.50[ %| pp]`, money with a symbol before or after it; a plus sign is decoration, a
 * minus sign is not.
 */
export function printsAs({ formatted, value, unit, currency, cells }: Value, language: string): boolean {
  if (unit === 'date') return formatted === dateWords(value, cells[0]?.split('.')[2] ?? '', language);
  if (unit === 'seconds') return formatted.replace('+', '') === durationWords(value, language);

  // Reports of before have the cents of large sums too.
  const inCents = unit === 'currency' && numberWords(value, unit, currency, language, minorDigits(currency));
  const { size, text, sign } =
    inCents && formatted.includes(inCents.size) ? inCents : numberWords(value, unit, currency, language);
  const [, written, rest = ''] = /^([+−]?)(.*)$/.exec(formatted) ?? [];
  if ((written === '−') !== (sign === -1)) return false;
  if (unit !== 'currency') return rest === text;
  const symbol = rest.startsWith(size) ? rest.slice(size.length) : rest.slice(0, -size.length);
  return rest === size + symbol || rest === symbol + size ? /^[^\p{N}+−]+$/u.test(symbol) : false;
}
