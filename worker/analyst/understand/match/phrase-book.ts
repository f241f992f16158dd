import { dateForms } from '../dates/date-forms.ts';
import type { Slots } from '../dates/date-forms.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { knownEvents } from '../meaning/known-events.ts';
import { collectWords } from './language-words.ts';
import type { LanguageWords } from './language-words.ts';
import { parsePatterns, startsOf } from './pattern.ts';
import type { Pattern } from './pattern.ts';

export interface Phrase {
  pattern: Pattern;
  toMeaning: (slots: Slots) => Meaning;
}

/** Phrases by what they can start with: a stem, or a slot as `{n}`. */
export interface PhraseBook {
  words: LanguageWords;
  stem: (word: string) => string;
  byStart: Map<string, Phrase[]>;
  /** Every stem a phrase contains, for recognising misspelled words. */
  vocabulary: Set<string>;
  /** Words that are no misspellings. */
  ordinary: Set<string>;
}

/**
 * Reads a lexicon once; a few thousand phrases, some milliseconds. What is measured has its names of `jargon` too, the
 * language everybody mixes in; a word that the language uses otherwise keeps its own meaning.
 */
export function openPhraseBook(lexicon: Lexicon, jargon?: Lexicon): PhraseBook {
  const book = emptyPhraseBook(lexicon);
  addWords(book, lexicon);
  addContents(book, lexicon);
  addPlaces(book, lexicon);
  if (!jargon) return book;
  const own = singleWords(book);
  addContents(book, { ...jargon, weakMetrics: {} }, own);
  addPlaces(book, jargon, own);
  return book;
}

/** Words that the language knows by themselves. */
function singleWords({ byStart }: PhraseBook): Set<string> {
  const isAlone = ({ pattern }: Phrase) => pattern.length === 1 && 'word' in pattern[0]!;
  return new Set([...byStart].filter(([, phrases]) => phrases.some(isAlone)).map(([start]) => start));
}

/** Dates and the small words of a language. */
function addWords(book: PhraseBook, lexicon: Lexicon): void {
  const add = (sources: string[] | undefined, toMeaning: Phrase['toMeaning']) =>
    addPhrases(book, sources ?? [], toMeaning);

  for (const [form, sources] of entriesOf(lexicon.dates)) {
    add(sources, (slots) => ({ kind: 'date', phrase: dateForms[form](slots) }));
  }
  for (const [signal, sources] of entriesOf(lexicon.signals))
    add(sources, (slots) => ({ kind: 'signal', signal, slots }));
  for (const [topic, sources] of entriesOf(lexicon.topics)) add(sources, (slots) => ({ kind: 'topic', topic, slots }));
  for (const [topic, sources] of entriesOf(lexicon.studies?.topics ?? {}))
    add(sources, (slots) => ({ kind: 'topic', topic, slots }));
  add(lexicon.filler, () => ({ kind: 'filler' }));
}

/** What can be measured, split and filtered by. */
function addContents(book: PhraseBook, lexicon: Lexicon, except?: Set<string>): void {
  const add = (sources: string[] | undefined, toMeaning: Phrase['toMeaning']) =>
    addPhrases(book, sources ?? [], toMeaning, except);
  for (const [metric, sources] of entriesOf(lexicon.metrics))
    add(sources, () => ({ kind: 'metric', metric, weak: false }));
  for (const [metric, sources] of entriesOf(lexicon.weakMetrics))
    add(sources, () => ({ kind: 'metric', metric, weak: true }));
  for (const [event, sources] of entriesOf(lexicon.events)) {
    // A name of one word, such as "share", is an everyday word: the lexicon says when it is meant.
    const names = event.includes('_') ? [event, ...sources] : sources;
    add(names, () => ({ kind: 'event', event }));
  }
  for (const event of knownEvents) add([event], () => ({ kind: 'event', event }));
  for (const [dimension, sources] of entriesOf(lexicon.dimensions))
    add(sources, () => ({ kind: 'dimension', dimension }));
  for (const [value, sources] of entriesOf(lexicon.values)) add(sources, () => ({ kind: 'value', value }));
}

function addPlaces(book: PhraseBook, lexicon: Lexicon, except?: Set<string>): void {
  for (const [places, dimension] of [
    [lexicon.places.countries, 'country'],
    [lexicon.places.regions, 'region'],
    [lexicon.places.cities, 'city'],
  ] as const) {
    for (const [name, sources] of entriesOf(places)) {
      const names = [name.replace(/[()[\]{}|]/g, ' '), ...sources];
      addPhrases(book, names, () => ({ kind: 'place', dimension, name }), except);
    }
  }
}

export function emptyPhraseBook(lexicon: Lexicon): PhraseBook {
  const words = collectWords(lexicon);
  const closed = [words.months.values, words.weekdays.values, words.units.values, words.numbers, words.ordinals];
  const vocabulary = new Set(closed.flatMap((list) => [...list.keys()]));
  return { words, stem: lexicon.stem, byStart: new Map(), vocabulary, ordinary: new Set(lexicon.ordinary) };
}

/** @param except single words that are left out */
export function addPhrases(
  book: PhraseBook,
  sources: string[],
  toMeaning: Phrase['toMeaning'],
  except?: Set<string>,
): void {
  for (const pattern of sources.flatMap((source) => parsePatterns(source, book.stem))) {
    const [first] = pattern;
    if (except && pattern.length === 1 && first && 'word' in first && except.has(first.word)) continue;
    const phrase = { pattern, toMeaning };
    for (const start of startsOf(pattern)) {
      const phrases = book.byStart.get(start);
      if (phrases) phrases.push(phrase);
      else book.byStart.set(start, [phrase]);
    }
    collectVocabulary(pattern, book.vocabulary);
  }
}

function collectVocabulary(pattern: Pattern, vocabulary: Set<string>): void {
  for (const element of pattern) {
    if ('word' in element) vocabulary.add(element.word);
    if ('choices' in element) for (const choice of element.choices) collectVocabulary(choice, vocabulary);
  }
}

function entriesOf<Key extends string, Value>(record: Partial<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
