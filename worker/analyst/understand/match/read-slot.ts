import type { Slots } from '../dates/date-forms.ts';
import type { SlotName } from './pattern.ts';
import type { CalendarUnit } from '../dates/calendar.ts';
import { findWord } from './language-words.ts';
import type { LanguageWords, ReadToken } from './language-words.ts';

export interface SlotMatch {
  /** Tokens used. */
  length: number;
  slots: Slots;
}

/** What a slot can take from the tokens at `at`, if anything. */
export function readSlot(slot: SlotName, tokens: ReadToken[], at: number, words: LanguageWords): SlotMatch | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  switch (slot) {
    case 'n':
      return readNumber(tokens, at, words);
    case 'n2': {
      const number = readNumber(tokens, at, words);
      return number && { length: number.length, slots: { n2: number.slots.n! } };
    }
    case 'unit':
      return found('unit', findWord(words.units, tokens, at));
    case 'month':
      return found('month', findWord(words.months, tokens, at));
    case 'month2':
      return found('month2', findWord(words.months, tokens, at));
    case 'weekday':
      return found('weekday', findWord(words.weekdays, tokens, at));
    case 'written':
      return token.kind === 'date' ? { length: 1, slots: { written: token.raw } } : undefined;
    case 'year':
      return readYear(token, tokens[at - 1]);
    case 'day':
    case 'day2': {
      const ordinal = readOrdinal(tokens, at, words);
      if (ordinal && ordinal.value <= 31) return { length: ordinal.length, slots: { [slot]: ordinal.value } };
      return whole(token, 1, 31) ? { length: 1, slots: { [slot]: token.value! } } : undefined;
    }
    case 'nth': {
      const ordinal = readOrdinal(tokens, at, words);
      if (!ordinal) return undefined;
      const { value, length } = ordinal;
      return { length, slots: { nth: value, day: value, quarter: value, half: value } };
    }
    case 'quarter':
      return whole(token, 1, 4) ? { length: 1, slots: { quarter: token.value! } } : undefined;
    case 'half':
      return whole(token, 1, 2) ? { length: 1, slots: { half: token.value! } } : undefined;
    case 'week':
      return whole(token, 1, 53) ? { length: 1, slots: { week: token.value! } } : undefined;
  }
}

function found(
  name: 'unit' | 'month' | 'month2' | 'weekday',
  word: { value: number | CalendarUnit; length: number } | undefined,
): SlotMatch | undefined {
  return word && { length: word.length, slots: { [name]: word.value } };
}

/** "12", "1,200", "twelve", "10k", "60%" (as 0.6 would be wrong here: the reader of a condition decides). */
function readNumber(tokens: ReadToken[], at: number, words: LanguageWords): SlotMatch | undefined {
  const token = tokens[at]!;
  const spoken = token.kind === 'word' ? words.numbers.get(token.stem) : undefined;
  if (spoken !== undefined) return { length: 1, slots: { n: spoken } };
  if (token.kind !== 'number' || token.value === undefined) return undefined;
  const next = tokens[at + 1];
  const scale = next?.start === token.end ? scales.get(next.text) : undefined;
  return scale ? { length: 2, slots: { n: token.value * scale } } : { length: 1, slots: { n: token.value } };
}

const scales = new Map([
  ['k', 1_000],
  ['m', 1_000_000],
  ['mio', 1_000_000],
]);

function readYear(token: ReadToken, before: ReadToken | undefined): SlotMatch | undefined {
  if (whole(token, 2005, 2100) && token.raw.length === 4) return { length: 1, slots: { year: token.value! } };
  const short = before?.raw === "'" && whole(token, 10, 99);
  return short ? { length: 1, slots: { year: 2000 + token.value! } } : undefined;
}

function readOrdinal(
  tokens: ReadToken[],
  at: number,
  words: LanguageWords,
): { value: number; length: number } | undefined {
  const token = tokens[at]!;
  const spoken = token.kind === 'word' ? words.ordinals.get(token.stem) : undefined;
  if (spoken !== undefined) return { value: spoken, length: 1 };
  const next = tokens[at + 1];
  const suffixed = whole(token, 1, 53) && next?.start === token.end && words.ordinalSuffixes.has(next.text);
  return suffixed ? { value: token.value!, length: 2 } : undefined;
}

function whole(token: ReadToken, least: number, most: number): boolean {
  const { kind, value = -1, percent } = token;
  return kind === 'number' && !percent && Number.isInteger(value) && value >= least && value <= most;
}
