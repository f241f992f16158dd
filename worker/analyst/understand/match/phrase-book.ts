import { dateForms } from '../dates/date-forms.ts';
import type { Slots } from '../dates/date-forms.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Meaning } from '../meaning/meaning.ts';
import { collectWords } from './language-words.ts';
import type { LanguageWords } from './language-words.ts';
import { parsePattern, startsOf } from './pattern.ts';
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
}

/** Reads a lexicon once; a few thousand phrases, some milliseconds. */
export function openPhraseBook(lexicon: Lexicon): PhraseBook {
  const book = emptyPhraseBook(lexicon);
  const add = (sources: string[] | undefined, toMeaning: Phrase['toMeaning']) =>
    addPhrases(book, sources ?? [], toMeaning);

  for (const [form, sources] of entriesOf(lexicon.dates)) {
    add(sources, (slots) => ({ kind: 'date', phrase: dateForms[form](slots) }));
  }
  for (const [metric, sources] of entriesOf(lexicon.metrics))
    add(sources, () => ({ kind: 'metric', metric, weak: false }));
  for (const [metric, sources] of entriesOf(lexicon.weakMetrics))
    add(sources, () => ({ kind: 'metric', metric, weak: true }));
  for (const [event, sources] of entriesOf(lexicon.events)) {
    // A name of one word, such as "share", is an everyday word: the lexicon says when it is meant.
    const names = event.includes('_') ? [event, ...sources] : sources;
    add(names, () => ({ kind: 'event', event }));
  }
  for (const [dimension, sources] of entriesOf(lexicon.dimensions))
    add(sources, () => ({ kind: 'dimension', dimension }));
  for (const [value, sources] of entriesOf(lexicon.values)) add(sources, () => ({ kind: 'value', value }));
  for (const [places, dimension] of [
    [lexicon.places.countries, 'country'],
    [lexicon.places.regions, 'region'],
    [lexicon.places.cities, 'city'],
  ] as const) {
    for (const [name, sources] of entriesOf(places)) {
      add([name.replace(/[()[\]{}|]/g, ' '), ...sources], () => ({ kind: 'place', dimension, name }));
    }
  }
  for (const [signal, sources] of entriesOf(lexicon.signals))
    add(sources, (slots) => ({ kind: 'signal', signal, slots }));
  for (const [topic, sources] of entriesOf(lexicon.topics)) add(sources, (slots) => ({ kind: 'topic', topic, slots }));
  for (const [topic, sources] of entriesOf(lexicon.studies?.topics ?? {}))
    add(sources, (slots) => ({ kind: 'topic', topic, slots }));
  add(lexicon.filler, () => ({ kind: 'filler' }));
  return book;
}

export function emptyPhraseBook(lexicon: Lexicon): PhraseBook {
  const words = collectWords(lexicon);
  const closed = [words.months, words.weekdays, words.units, words.numbers, words.ordinals];
  const vocabulary = new Set(closed.flatMap((list) => [...list.keys()]));
  return { words, stem: lexicon.stem, byStart: new Map(), vocabulary };
}

export function addPhrases(book: PhraseBook, sources: string[], toMeaning: Phrase['toMeaning']): void {
  for (const source of sources) {
    const pattern = parsePattern(source, book.stem);
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
