import type { CalendarUnit } from '../dates/calendar.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Token } from '../text/tokenise.ts';

/** A token with the form it is looked up by. */
export interface ReadToken extends Token {
  stem: string;
  /** The word it was read as, when it was misspelled. */
  corrected?: string;
}

/** Words, some of several tokens ("10月", "个月"): stems joined by spaces, by what they mean. */
export interface WordList<Value> {
  values: Map<string, Value>;
  /** What they can begin with. */
  first: Set<string>;
  /** Tokens of the longest. */
  longest: number;
}

/** The longest word of a list that begins at a token. */
export function findWord<Value>(
  { values, longest }: WordList<Value>,
  tokens: ReadToken[],
  at: number,
): { value: Value; length: number } | undefined {
  for (let length = longest; length > 0; length--) {
    const value = values.get(
      tokens
        .slice(at, at + length)
        .map(({ stem }) => stem)
        .join(' '),
    );
    if (value !== undefined && at + length <= tokens.length) return { value, length };
  }
  return undefined;
}

/** The small closed word lists of a language, ready for look-up. */
export interface LanguageWords {
  numbers: Map<string, number>;
  ordinals: Map<string, number>;
  ordinalSuffixes: Set<string>;
  months: WordList<number>;
  weekdays: WordList<number>;
  units: WordList<CalendarUnit>;
}

export function collectWords(lexicon: Lexicon): LanguageWords {
  const key = (word: string) => lexicon.stem(fold(word));
  const byWord = (record: Record<string, number>) =>
    new Map(Object.entries(record).map(([word, value]) => [key(word), value]));
  const stemsOf = (text: string) => tokenise(text).map((token) => lexicon.stem(token.text));
  const byPosition = (lists: string[][]) =>
    wordList(lists.flatMap((words, index) => words.map((word) => [stemsOf(word), index + 1] as const)));
  return {
    numbers: byWord(lexicon.numbers),
    ordinals: byWord(lexicon.ordinals),
    ordinalSuffixes: new Set(lexicon.ordinalSuffixes),
    months: byPosition(lexicon.months),
    weekdays: byPosition(lexicon.weekdays),
    units: wordList(
      Object.entries(lexicon.units).flatMap(([unit, words]) =>
        words.map((word) => [stemsOf(word), unit as CalendarUnit] as const),
      ),
    ),
  };
}

function wordList<Value>(entries: (readonly [stems: string[], value: Value])[]): WordList<Value> {
  return {
    values: new Map(entries.map(([stems, value]) => [stems.join(' '), value])),
    first: new Set(entries.map(([[first = '']]) => first)),
    longest: Math.max(...entries.map(([stems]) => stems.length)),
  };
}
