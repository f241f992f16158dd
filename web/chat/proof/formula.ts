/** What a formula over cells is made of. `cell` is a cell id: `t1.r0.sessions`. */
export type FormulaToken =
  | { kind: 'cell'; id: string; table: string; row: number; metric: string }
  | { kind: 'number'; text: string }
  | { kind: 'name'; text: string }
  | { kind: 'sign'; text: string };

const TOKEN =
  /\s*(?:(?<cell>(?<table>[A-Za-z]\w*)\.r(?<row>\d+)(?:\.\.r\d+)?\.(?<metric>[A-Za-z0-9_]+(?::[A-Za-z0-9_]+)?))|(?<number>\d+(?:\.\d+(?!\.))?(?:e[+-]?\d+)?)|(?<name>[A-Za-z_]\w*)|(?<sign>\.\.|[-+*/(),[\]]))/gy;

/** The tokens of a formula, in reading order; undefined when it holds something that is not one. */
export function toFormulaTokens(formula: string): FormulaToken[] | undefined {
  const tokens: FormulaToken[] = [];
  const text = formula.trim();
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const { cell, table = '', row = '', metric = '', number, name, sign } = match.groups ?? {};
    if (cell) tokens.push({ kind: 'cell', id: cell, table, row: Number(row), metric });
    else if (number) tokens.push({ kind: 'number', text: number });
    else if (name) tokens.push({ kind: 'name', text: name });
    else if (sign) tokens.push({ kind: 'sign', text: SIGNS[sign] ?? sign });
  }
  return end === text.length ? tokens : undefined;
}

const SIGNS: Record<string, string> = { '*': '×', '/': '÷', '-': '−' };

/** The same formula as people write it: `sum(a, b)` is `(a + b)`, and what encloses everything is left away. */
export function toReadable(tokens: FormulaToken[]): FormulaToken[] {
  const calls: string[] = [];
  const readable: FormulaToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    if (token.kind === 'name' && token.text === 'sum') continue;
    if (token.kind === 'sign' && token.text === '(') calls.push(previous?.kind === 'name' ? previous.text : '');
    const isInSum = calls.at(-1) === 'sum';
    if (token.kind === 'sign' && token.text === ')') calls.pop();
    readable.push(token.kind === 'sign' && token.text === ',' && isInSum ? { kind: 'sign', text: '+' } : token);
  }
  return withoutOuterParentheses(readable);
}

function withoutOuterParentheses(tokens: FormulaToken[]): FormulaToken[] {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'sign' && token.text === '(') depth++;
    if (token.kind === 'sign' && token.text === ')') depth--;
    if (depth === 0) return index > 0 && index === tokens.length - 1 ? tokens.slice(1, -1) : tokens;
  }
  return tokens;
}

/** Whether the reader expects a space before `token`: `(412 − 448) ÷ 448`, `sum(1, 2)`. */
export function isSpacedFrom(previous: FormulaToken | undefined, token: FormulaToken): boolean {
  if (!previous) return false;
  if (previous.kind === 'sign' && ['(', '[', '..'].includes(previous.text)) return false;
  if (token.kind === 'sign' && ['[', ']', '..'].includes(token.text)) return false;
  if (previous.kind === 'sign' && previous.text === ']') return token.kind !== 'sign' || token.text !== '(';
  if (token.kind === 'sign' && (token.text === ')' || token.text === ',')) return false;
  return !(token.kind === 'sign' && token.text === '(' && previous.kind === 'name');
}
