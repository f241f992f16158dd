/**
 * The number of a formula over cells:
 *
 *     sum      = product (("+" | "-") product)*
 *     product  = factor (("*" | "/") factor)*
 *     factor   = "0" | "100" | cell | ("sum" | "max" | "min") "(" sum ("," sum)* ")" | "(" sum ")"
 *     cell     = table ".r" row "." name          t1.r0.sessions, t2.r11.keyEvents:purchase
 *
 * No other number can be written: zero stands for a row that is not there, a hundred makes percentage points.
 * Not finite when it divides by zero or a cell is missing.
 * @throws SyntaxError when the text is not a formula.
 */
export function evaluate(formula: string, cellOf: (id: string) => number): number {
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
    if (word.includes('.')) return cellOf(word);
    if (/^\d/.test(word)) return Number(word);
    if (word !== '(') expect(/^[a-z]/.test(word) && take('('));
    const operands = [sum()];
    while (take(',')) operands.push(sum());
    expect(take(')') && (word !== '(' || operands.length === 1));
    if (word === 'max') return Math.max(...operands);
    if (word === 'min') return Math.min(...operands);
    return operands.reduce((total, operand) => total + operand, 0);
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

const token = /[a-z]\w*\.r\d+\.[A-Za-z0-9_:]+|100|0|sum|max|min|[-+*/(),]/g;
