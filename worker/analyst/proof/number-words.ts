import type { Unit } from '../report.ts';
import { decimalsOf } from './decimals-of.ts';
import { grouped } from './grouped.ts';
import { rounded } from './rounded.ts';
import { said, speechOf } from './speech.ts';

export interface NumberWords {
  /** The size alone, without its sign and unit: "1,204.50". */
  size: string;
  /** The size with its unit, a currency's apart: "8.1 %". */
  text: string;
  /** What is printed is below, above or at zero. */
  sign: -1 | 0 | 1;
}

/** A number as a language prints it, other than a date or a length of time; with as many decimals as fit it, unless said. */
export function numberWords(
  value: number,
  unit: Unit,
  currency: string | undefined,
  language: string,
  decimals?: number,
): NumberWords {
  const speech = speechOf(language);
  const number = unit === 'fraction' ? value * 100 : value;
  const digits = rounded(number, decimals ?? decimalsOf(number, unit, currency));
  const size = grouped(digits, speech);
  const template = unit === 'fraction' ? speech.percent : unit === 'percentage_points' ? speech.points : '{n}';
  const sign = !/[1-9]/.test(digits) ? 0 : number < 0 ? -1 : 1;
  return { size, text: said(template, { n: size }), sign };
}
