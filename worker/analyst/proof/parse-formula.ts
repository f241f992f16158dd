/**
 * The formula language of a value:
 *
 *     sum      = product (("+" | "-") product)*
 *     product  = factor (("*" | "/") factor)*
 *     factor   = number | cell | ("sum" | "max" | "min") "(" sum ("," sum)* ")" | "(" sum ")"
 *     cell     = table ".r" row "." name          t1.r0.sessions, t2.r11.keyEvents:purchase
 */
export type Formula =
  | { kind: 'number'; value: number }
  | { kind: 'cell'; id: string }
  | { kind: 'operation'; operator: string; left: Formula; right: Formula }
  | { kind: 'call'; name: string; operands: Formula[] };

/** @throws SyntaxError when the text is not a formula. */
export function parseFormula(text: string): Formula {
  const tokens = text.match(token) ?? [];
  let position = 0;
  const tree = parseChain(0, 0);
  // Whatever the tokens do not cover was no formula.
  if (position < tokens.length || tokens.join('') !== text.replaceAll(' ', '')) throw new SyntaxError(text);
  return tree;

  function parseChain(level: number, depth: number): Formula {
    let left = level < 2 ? parseChain(level + 1, depth) : parseFactor(depth);
    while (level < 2 && operators[level]!.includes(tokens[position] ?? ' ')) {
      const operator = tokens[position++]!;
      left = { kind: 'operation', operator, left, right: parseChain(level + 1, depth) };
    }
    return left;
  }

  function parseFactor(depth: number): Formula {
    const word = tokens[position++];
    // A stored report is not trusted: parentheses must not exhaust the stack.
    if (word === undefined || depth > 40) throw new SyntaxError(text);
    if (/^\d/.test(word)) return { kind: 'number', value: Number(word) };
    if (word.includes('.')) return { kind: 'cell', id: word };
    if (word === '(') {
      const inner = parseChain(0, depth + 1);
      expect(')');
      return inner;
    }
    if (!/^[a-z]/.test(word)) throw new SyntaxError(text);
    expect('(');
    const operands = [parseChain(0, depth + 1)];
    while (tokens[position] === ',') {
      position++;
      operands.push(parseChain(0, depth + 1));
    }
    expect(')');
    return { kind: 'call', name: word, operands };
  }

  function expect(word: string): void {
    if (tokens[position++] !== word) throw new SyntaxError(text);
  }
}

const token = /[a-z]\w*\.r\d+\.[A-Za-z0-9_:]+|\d+(?:\.\d+)?|sum|max|min|[-+*/(),]/g;
const operators = ['+-', '*/'];
