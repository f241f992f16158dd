/** What a formula over cells is made of. `cell` is a cell id: `t1.r0.sessions`. */
export type FormulaToken =
  | { kind: 'cell'; id: string; table: string; row: number; metric: string }
  | { kind: 'number'; text: string }
  | { kind: 'name'; text: string }
  | { kind: 'sign'; text: string };

const TOKEN =
  /\s*(?:(?<cell>(?<table>[A-Za-z]\w*)\.r(?<row>\d+)\.(?<metric>[A-Za-z0-9_]+(?::[A-Za-z0-9_]+)?))|(?<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?)|(?<name>[A-Za-z_]\w*)|(?<sign>[-+*/(),]))/gy;

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

/** Whether the reader expects a space before `token`: `(412 − 448) ÷ 448`, `sum(1, 2)`. */
export function isSpacedFrom(previous: FormulaToken | undefined, token: FormulaToken): boolean {
  if (!previous) return false;
  if (previous.kind === 'sign' && previous.text === '(') return false;
  if (token.kind === 'sign' && (token.text === ')' || token.text === ',')) return false;
  return !(token.kind === 'sign' && token.text === '(' && previous.kind === 'name');
}
