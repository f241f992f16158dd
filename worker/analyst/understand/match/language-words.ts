import type { CalendarUnit } from '../dates/calendar.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fold } from '../text/fold.ts';
import type { Token } from '../text/tokenise.ts';

/** A token with the form it is looked up by. */
export interface ReadToken extends Token {
  stem: string;
  /** The word it was read as, when it was misspelled. */
  corrected?: string;
}

/** The small closed word lists of a language, ready for look-up. */
export interface LanguageWords {
  numbers: Map<string, number>;
  ordinals: Map<string, number>;
  ordinalSuffixes: Set<string>;
  months: Map<string, number>;
  weekdays: Map<string, number>;
  units: Map<string, CalendarUnit>;
}

export function collectWords(lexicon: Lexicon): LanguageWords {
  return {
    numbers: new Map(Object.entries(lexicon.numbers)),
    ordinals: new Map(Object.entries(lexicon.ordinals)),
    ordinalSuffixes: new Set(lexicon.ordinalSuffixes),
    months: byPosition(lexicon.months),
    weekdays: byPosition(lexicon.weekdays),
    units: new Map(
      Object.entries(lexicon.units).flatMap(([unit, words]) =>
        words.map((word) => [fold(word), unit as CalendarUnit] as const),
      ),
    ),
  };
}

function byPosition(lists: string[][]): Map<string, number> {
  return new Map(lists.flatMap((words, index) => words.map((word) => [fold(word), index + 1] as const)));
}
