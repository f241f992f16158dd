import { aheadOf, withinSeries } from './series/evaluate-series.ts';
import { likenessOf } from './series/likeness.ts';
import { dayNumber, type Series } from './series/series-of.ts';

/**
 * The number of a formula over cells:
 *
 *     sum      = product (("+" | "-") product)*
 *     product  = factor (("*" | "/") factor)*
 *     factor   = "0" | "100" | cell | ("sum" | "max" | "min") "(" sum ("," sum)* ")" | "(" sum ")"
 *              | ahead "[" day (".." day)? "]" "(" slice ")" | within "(" slice ("," date)? ")"
 *              | "alike" "(" slice "," slice ")"     what the two have of their course in common
 *     cell     = table ".r" row "." name          t1.r0.sessions, t2.r11.keyEvents:purchase
 *     slice    = table ".r" row "..r" row "." name     t1.r0..r89.sessions: a figure by day
 *     ahead    = "forecast" | "low" | "high" | "daily" | "daily_low" | "daily_high"
 *     within   = "missed" | "missed_by_repeating" | "held" | "expected" | "score"     the last two of the day in a date's cell
 *
 * No other number can be written: zero stands for a row that is not there, a hundred makes percentage points.
 * Not finite when it divides by zero or a cell is missing.
 * @throws SyntaxError when the text is not a formula.
 */
export function evaluate(
  formula: string,
  cellOf: (id: string) => number,
  seriesOf: (id: string) => Series = () => ({ points: [] }),
): number {
  const tokens = formula.match(token) ?? [];
  let position = 0;
  const value = sum();
  // What the tokens do not cover was no formula.
  if (position < tokens.length || tokens.join('') !== formula.replaceAll(' ', '')) throw new SyntaxError(formula);
  return value;

  function sum(): number {
    let total = product();
    for (;;) {
      if (take('+')) total += product();
      else if (take('-')) total -= product();
      else return total;
    }
  }

  function product(): number {
    let total = factor();
    for (;;) {
      if (take('*')) total *= factor();
      else if (take('/')) total /= factor();
      else return total;
    }
  }

  function factor(): number {
    const word = tokens[position++] ?? '';
    if (/^[a-z]\w*\.r\d+\.(?!\.)/.test(word)) return cellOf(word);
    if (word === '0' || word === '100') return Number(word);
    const ahead = /^([a-z_]+)\[(\d+)(?:\.\.(\d+))?\]$/.exec(word);
    if (ahead) {
      const [, name = '', from, to = from] = ahead;
      expect(take('('));
      const series = slice();
      expect(take(')'));
      return aheadOf(name, Number(from), Number(to), series);
    }
    if (within.test(word)) {
      expect(take('('));
      const series = slice();
      const day = take(',') ? dayNumber(`${cellOf(cell())}`) : NaN;
      expect(take(')'));
      return withinSeries(word, series, day);
    }
    if (word === 'alike') {
      expect(take('('));
      const one = slice();
      expect(take(','));
      const other = slice();
      expect(take(')'));
      return likenessOf(one, other);
    }
    if (word !== '(') expect(/^[a-z]/.test(word) && take('('));
    const operands = [sum()];
    while (take(',')) operands.push(sum());
    expect(take(')') && (word !== '(' || operands.length === 1));
    if (word === 'max') return Math.max(...operands);
    if (word === 'min') return Math.min(...operands);
    return operands.reduce((total, operand) => total + operand, 0);
  }

  function slice(): Series {
    const word = tokens[position++] ?? '';
    expect(word.includes('..r'));
    return seriesOf(word);
  }

  function cell(): string {
    const word = tokens[position++] ?? '';
    expect(/^[a-z]\w*\.r\d+\.date$/.test(word));
    return word;
  }

  function take(word: string): boolean {
    if (tokens[position] !== word) return false;
    position += 1;
    return true;
  }

  function expect(isSo: boolean): void {
    if (!isSo) throw new SyntaxError(formula);
  }
}

const within = /^(missed|missed_by_repeating|held|expected|score)$/;
const token =
  /[a-z]\w*\.r\d+(?:\.\.r\d+)?\.[A-Za-z0-9_:]+|(?:forecast|(?:daily_)?low|(?:daily_)?high|daily)\[\d+(?:\.\.\d+)?\]|missed_by_repeating|missed|held|expected|score|alike|100|0|sum|max|min|[-+*/(),]/g;
