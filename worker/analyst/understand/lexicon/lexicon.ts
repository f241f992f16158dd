import type { CalendarUnit } from '../dates/calendar.ts';
import type { DateForm } from '../dates/date-forms.ts';
import type { MetricConcept } from '../meaning/metric-concepts.ts';
import type { DimensionConcept } from '../meaning/dimension-concepts.ts';
import type { ValueConcept } from '../meaning/value-concepts.ts';
import type { Signal } from '../meaning/signals.ts';
import type { Topic } from '../meaning/topics.ts';
import type { Phrasing } from './phrasing.ts';
import type { StudyWords } from './study-words.ts';

/**
 * All that understanding needs to know of a language. Phrases are patterns:
 * `a|b` one of, `[a]` may be missing, `{n}` a slot (see `match/read-slot.ts`). Case, accents and what `stem`
 * removes do not matter. A language is one file beside `en/`.
 */
export interface Lexicon {
  language: string;
  /** Small words stand after what they are about: "Germany from", "October since". */
  postpositions?: true;
  /** "1.234,5" rather than "1,234.5". */
  decimalComma?: true;
  /** What comes first in "3/4"; unsaid where people differ. */
  slashes?: 'day' | 'month';
  /** Words are written together, as in "Nutzerzahlen", and may be read apart. */
  compounds?: true;
  /** Words have many endings: one that is not known is rather inflected than misspelled. */
  agglutinates?: true;
  /** Small words that are written together with the next. */
  prefixes?: string[];
  /** Removes what does not change the meaning of a word, such as an English plural. */
  stem: (word: string) => string;
  /** Words that are numbers. */
  numbers: Record<string, number>;
  /** Words for a length of time, in seconds. */
  durations: Record<string, number>;
  /** What may follow a number to make it an ordinal: "th". */
  ordinalSuffixes: string[];
  /** Words that are ordinals. */
  ordinals: Record<string, number>;
  /** January .. December, each with its spellings. */
  months: string[][];
  /** Monday .. Sunday. */
  weekdays: string[][];
  units: Record<CalendarUnit, string[]>;
  /** Date words that are also ordinary words: read as dates only after one of `dateCues`, or when capitalised. */
  doubtfulDates: string[];
  dateCues: string[];
  /** Before or within a period, and after it: all of it. */
  entire?: { before: string[]; after: string[] };
  /** Between some days and the longer ones that they are the last of: "the last 10 days of last month". */
  partOf?: string[];
  /** Words that mean something else in capitals: "US" is not "us". */
  capitals: Record<string, string>;
  /** Place names that are also small words: read as places only after a cue or before what is counted. */
  doubtfulPlaces: string[];
  /** After these they are no places: "with us". */
  noPlaceAfter?: string[];
  /** How a word ends that says what was done to things: "discounted products" are no name of any. */
  deedEnding?: string;
  dates: Partial<Record<DateForm, string[]>>;
  metrics: Partial<Record<MetricConcept, string[]>>;
  /** Verbs and vague nouns that stand for a metric only when the question names no other: "viewed". */
  weakMetrics: Partial<Record<MetricConcept, string[]>>;
  /** GA4 events by their recommended or automatic names. */
  events: Record<string, string[]>;
  /** How a single key event is asked for; `{event}` stands for its name. */
  keyEvents: {
    count: string[];
    rate: string[];
    /** How an event called noun and verb is said to be done: `trial_start` in "started a trial". */
    deed: string[];
    /** The same said of what it is done to: "trials were started". */
    done?: string[];
    /** Other ways to do it: a trial is started by signing up for it. */
    verbs?: Record<string, string[]>;
    /** What a verb is called as a noun, where it is not the same word: "subscription". */
    nouns?: Record<string, string[]>;
    /** Who did it: `newsletter_subscribe` in "newsletter subscribers". */
    doer: string[];
  };
  dimensions: Partial<Record<DimensionConcept, string[]>>;
  values: Partial<Record<ValueConcept, string[]>>;
  places: {
    /** By the name GA4 uses. */
    countries: Record<string, string[]>;
    regions: Record<string, string[]>;
    cities: Record<string, string[]>;
  };
  signals: Partial<Record<Signal, string[]>>;
  topics: Partial<Record<Topic, string[]>>;
  /** Absent while a language has no words for them: its questions of these kinds are read by their topics alone. */
  studies?: StudyWords;
  /** Politeness and function words: read, and without a meaning for the request. A word that is not known says something. */
  filler: string[];
  /** Everyday words without a meaning here that are one slip away from one that has: they are no misspellings of it. */
  ordinary?: string[];
  /** How answers to the reader are worded. */
  phrasing: Phrasing;
}
