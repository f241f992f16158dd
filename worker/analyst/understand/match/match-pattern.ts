import type { Slots } from '../dates/date-forms.ts';
import type { LanguageWords, ReadToken } from './language-words.ts';
import type { Pattern } from './pattern.ts';
import { readSlot } from './read-slot.ts';

export interface PatternMatch {
  /** Index after the last token used. */
  end: number;
  slots: Slots;
}

/** Every way the pattern can be read from the token at `at`; patterns are short, so this is bounded. */
export function matchPattern(pattern: Pattern, tokens: ReadToken[], at: number, words: LanguageWords): PatternMatch[] {
  let matches: PatternMatch[] = [{ end: at, slots: {} }];
  for (const element of pattern) {
    const next = new Map<number, PatternMatch>();
    for (const match of matches) {
      for (const longer of matchElement(element, tokens, match, words)) {
        if (!next.has(longer.end)) next.set(longer.end, longer);
      }
    }
    if (next.size === 0) return [];
    matches = [...next.values()];
  }
  return matches;
}

function matchElement(
  element: Pattern[number],
  tokens: ReadToken[],
  match: PatternMatch,
  words: LanguageWords,
): PatternMatch[] {
  if ('word' in element) {
    const token = tokens[match.end];
    const same = token !== undefined && token.kind !== 'quoted' && token.stem === element.word;
    return same ? [{ end: match.end + 1, slots: match.slots }] : [];
  }
  if ('slot' in element) {
    const slot = readSlot(element.slot, tokens, match.end, words);
    return slot ? [{ end: match.end + slot.length, slots: { ...match.slots, ...slot.slots } }] : [];
  }
  return element.choices.flatMap((choice) =>
    matchPattern(choice, tokens, match.end, words).map(({ end, slots }) => ({
      end,
      slots: { ...match.slots, ...slots },
    })),
  );
}
