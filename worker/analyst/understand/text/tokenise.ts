import { fold } from './fold.ts';

export interface Token {
  kind: 'word' | 'number' | 'date' | 'path' | 'site' | 'field' | 'screen_size' | 'quoted' | 'symbol';
  /** Folded for matching: lower case, no accents. For `quoted` the text inside the marks. */
  text: string;
  /** As it was typed. */
  raw: string;
  /** Offsets in the cleaned question. */
  start: number;
  end: number;
  /** Of a number; `percent` when a % sign follows. */
  value?: number;
  percent?: true;
}

/**
 * Splits a cleaned question into tokens in one pass. Hyphens split words ("sign-up"), underscores do not
 * ("sign_up"); scripts that write without spaces, and Korean with its endings, become one token a character,
 * so phrases match by sequence.
 */
export function tokenise(question: string, { decimalComma }: { decimalComma?: boolean } = {}): Token[] {
  const rules = decimalComma ? rulesWith(commaNumber) : standardRules;
  const tokens: Token[] = [];
  let at = 0;
  while (at < question.length) {
    const token = readToken(question, at, rules);
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return tokens;
}

type Rule = [RegExp, (match: RegExpExecArray, start: number) => Token | undefined];

// Every pattern is sticky and free of nested repetition: reading stays linear in the question's length.
const pointNumber = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])(\s?%)?|\d{1,12}(?:\.\d{1,6})?(\s?%)?/y;
const commaNumber = /\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d.])(\s?%)?|\d{1,12}(?:,\d{1,6})?(\s?%)?/y;

const rulesWith = (numbers: RegExp): Rule[] => [
  [/"([^"]{1,200})"|“([^”]{1,200})”|«([^»]{1,200})»|„([^“”]{1,200})[“”]|「([^」]{1,200})」|`([^`]{1,200})`/y, quoted],
  [/(?<=^|[\s(:=])'([^']{1,200})'(?=$|[\s,.;?!)])/y, quoted],
  [/\d{4}([/.])\d{1,2}\1\d{1,2}(?!\d)/y, (match, start) => plain('date', match, start)],
  [/\d{4}-\d{1,2}(-\d{1,2})?(?![\d])/y, (match, start) => plain('date', match, start)],
  [/\d{1,2}([/.-])\d{1,2}\1(\d{4}|\d{2})(?!\d)/y, (match, start) => plain('date', match, start)],
  [/\d{1,2}\.\d{1,2}\.(?!\d)/y, (match, start) => plain('date', match, start)],
  [/\d{1,2}\/\d{1,2}(?![\d/])/y, (match, start) => plain('date', match, start)],
  [/\d{1,2}\/\d{4}(?!\d)/y, (match, start) => plain('date', match, start)],
  [
    /(?<=^|[\s("'=:,;、，。：；（「『]|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー])\^?\/(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー])[\p{L}\p{N}\-._~%/*?=&#+])+/uy,
    path,
  ],
  [/(?<=^|[\s(:=])\.[a-z][a-z0-9]{1,4}(?![\p{L}\p{N}_.])/iuy, (match, start) => plain('path', match, start)],
  [/https?:\/\/[^\s"'<>]{1,300}/y, site],
  [
    /[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.[a-zA-Z]{2,12}(?![\p{L}\p{N}_])(?:\/[^\s"'<>,;?!]{0,300})?/uy,
    site,
  ],
  [/(?:custom|key|session|user|calc|average|count)\w{0,60}:\w{1,80}/iy, (match, start) => plain('field', match, start)],
  [/\d{3,5}[x×]\d{3,5}(?![\p{L}\p{N}])/iuy, (match, start) => plain('screen_size', match, start)],
  [numbers, (match, start) => number(match, start, numbers === commaNumber)],
  [/[<>!]=|[≤≥≠]|[<>=,;:?!.\-–—/&+%→]/y, (match, start) => plain('symbol', match, start)],
  [/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}ー々]/uy, (match, start) => plain('word', match, start)],
  [
    /(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー])[\p{L}_])(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}ー])[\p{L}\p{M}\p{N}_]){0,99}(?:['’][\p{L}]{1,3}(?![\p{L}]))?/uy,
    word,
  ],
];
const standardRules = rulesWith(pointNumber);

function readToken(question: string, at: number, rules: Rule[]): Token | undefined {
  for (const [pattern, read] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(question);
    const token = match ? read(match, at) : undefined;
    if (token) return token;
  }
  return undefined;
}

function plain(kind: Token['kind'], match: RegExpExecArray, start: number): Token {
  const raw = match[0];
  return { kind, text: fold(raw), raw, start, end: start + raw.length };
}

function quoted(match: RegExpExecArray, start: number): Token | undefined {
  const inside = match
    .slice(1)
    .find((group) => group !== undefined)
    ?.trim();
  if (!inside) return undefined;
  return { ...plain('quoted', match, start), text: inside };
}

function path(match: RegExpExecArray, start: number): Token {
  const raw = match[0].replace(/[.?,]+$/, '');
  return { kind: 'path', text: raw, raw, start, end: start + raw.length };
}

/** `example.com/shop`; abbreviations such as "e.g" and file-less words are left to the word rule. */
function site(match: RegExpExecArray, start: number): Token | undefined {
  const raw = match[0].replace(/[.?,]+$/, '');
  if (!raw.includes('.') || /^\d+\.\d+$/.test(raw)) return undefined;
  return { kind: 'site', text: raw.toLowerCase(), raw, start, end: start + raw.length };
}

function number(match: RegExpExecArray, start: number, decimalComma: boolean): Token {
  const percent = (match[1] ?? match[2]) !== undefined;
  const typed = match[0].replace(/[\s%]/g, '');
  const value = Number(decimalComma ? typed.replaceAll('.', '').replace(',', '.') : typed.replaceAll(',', ''));
  return { ...plain('number', match, start), value, ...(percent ? { percent: true } : {}) };
}

/** Drops possessives ("last week's", "what's") and reads "q3", "h1", "w42" as a letter and a number. */
function word(match: RegExpExecArray, start: number): Token {
  const lettersBeforeDigits = /^[a-zA-Z]{1,2}(?=(?:\d{1,2}|20\d\d)$)/.exec(match[0]);
  const raw = lettersBeforeDigits ? lettersBeforeDigits[0] : match[0];
  const text = fold(raw)
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');
  return { kind: 'word', text, raw, start, end: start + raw.length };
}
