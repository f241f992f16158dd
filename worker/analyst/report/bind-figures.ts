import { decimalsOf, minorDigits } from '../proof/decimals-of.ts';
import { rounded } from '../proof/rounded.ts';
import type { Value } from '../report.ts';

type Figure = Pick<Value, 'value' | 'unit' | 'formatted' | 'currency'>;

/**
 * A model's sentence in which each figure that it typed, "1,204", "12.3 %", "€950", is the slot of the value that reads
 * so at the precision it was typed with, when there is exactly one. Whatever is left stays a digit of the model's own,
 * and takes its sentence with it. Counts below a hundred are left: "two of 7 days" is no value, though one may be 7.
 */
export function bindFigures(sentence: string, values: Record<string, Figure>): string {
  return sentence.replace(typed, (text, sign: string, symbol: string, whole: string, part: string, suffix: string) => {
    const isBare = !symbol && !suffix && !part;
    if (isBare && whole.length < 3) return text;
    const figure = { sign, symbol, digits: whole.replaceAll(',', '') + part, decimals: part.length - 1, suffix };
    const [ref, another] = Object.keys(values).filter((key) => readsAs(values[key]!, figure));
    return ref !== undefined && another === undefined ? `{{${ref}}}` : text;
  });
}

function readsAs(
  { value, unit, formatted, currency }: Figure,
  {
    sign,
    symbol,
    digits,
    decimals,
    suffix,
  }: Record<'sign' | 'symbol' | 'digits' | 'suffix', string> & { decimals: number },
): boolean {
  if (unit === 'date' || unit === 'seconds') return false;
  const number = unit === 'fraction' ? value * 100 : value;
  const own = /^([+−]?)([^\d]*)/.exec(formatted);
  const ownSuffix = unit === 'fraction' ? '%' : unit === 'percentage_points' ? 'pp' : '';
  return (
    sign.replace('-', '−') === own?.[1] &&
    symbol === own[2] &&
    suffix.trim() === ownSuffix &&
    decimals <= (unit === 'currency' ? minorDigits(currency) : decimalsOf(number, unit, currency)) &&
    rounded(number, Math.max(0, decimals)) === digits
  );
}

/** In ASCII digits, and not a piece of a longer word or number, such as the one in `{{v1}}`. */
const typed =
  /(?<![\p{L}\p{N}_]|\p{N}[.,])([+−-]?)([€$£¥]?)(\d{1,3}(?:,\d{3})+|\d+)((?:\.\d+)?)((?: ?%| pp\b)?)(?![\p{L}\p{N}_%]|[.,]\p{N})/gu;
