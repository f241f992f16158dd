import { languages, type Language } from '../language.ts';
import { lexiconOf } from './lexicon/languages.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { fold } from './text/fold.ts';

/** Signals that are part of a figure's or a group's name: "bounce rate", "landing pages". */
const naming = new Set<keyof Lexicon['signals']>([
  'rate',
  'share',
  'section',
  'total',
  'average',
  'unset',
  'none',
  'overview',
  'happened',
]);
/** Their function words are no words of their own: no spaces part them. */
const withoutSpaces = new Set<Language>(['ja', 'zh', 'ko']);

/**
 * The words of a text that say what is sought, as they were typed: without those that only ask, in the language that has
 * most of them. "How did purchases look on 20 November?" is about purchases, 20 and November.
 */
export function contentWords(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}/][\p{L}\p{N}\p{M}_.’'/-]*/gu) ?? [];
  const trimmed = words
    .map((word) => word.replace(/(['’]s|[.’'/-])+$/, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [most] = languages
    .filter((language) => !withoutSpaces.has(language))
    .map((language) => trimmed.filter((word) => !askingWords(language).has(fold(word))))
    .toSorted((one, other) => one.length - other.length);
  return most ?? trimmed;
}

const made = new Map<Language, Set<string>>();

function askingWords(language: Language): Set<string> {
  const known = made.get(language);
  if (known) return known;
  const { filler, signals } = lexiconOf(language);
  const names = Object.keys(signals) as (keyof Lexicon['signals'])[];
  const sources = [...filler, ...names.filter((name) => !naming.has(name)).flatMap((name) => signals[name] ?? [])];
  // Single words and their alternatives; a word of a phrase may mean something alone.
  const words = new Set(
    sources
      .filter((source) => /^[\p{L}\p{M}|]+$/u.test(source))
      .flatMap((source) => source.split('|'))
      .map(fold),
  );
  made.set(language, words);
  return words;
}
