import type { Language } from '../../language.ts';
import type { CalendarUnit } from '../dates/calendar.ts';
import { common } from './common.ts';
import { fold } from '../text/fold.ts';
import { english } from './en/lexicon.ts';
import { studies } from './en/studies.ts';
import type { Lexicon } from './lexicon.ts';
import { phrasingOf } from './phrasing/phrasing-of.ts';
import { namesOfCountries } from './names-of-countries.ts';
import { stemBy } from './stem-by.ts';
import type { StudyWords } from './study-words.ts';

type Phrases<Record_> = { [Key in keyof Record_]?: string };

/** A language as it is written down: patterns of one meaning in one text, parted by `|`. */
export interface Words {
  language: Language;
  postpositions?: true;
  decimalComma?: true;
  slashes?: 'day' | 'month';
  compounds?: true;
  /** Small words that are written together with the next: "و". */
  prefixes?: string[];
  /** What inflection adds to a word, with what stands there instead; the first that fits is taken off, or all in turn. */
  endings: [ending: string, instead: string][];
  beginnings?: string[];
  agglutinates?: true;
  /** Words that only look inflected. */
  wholeWords?: string;
  /** Letters that people write in several ways. */
  spellings?: [written: string, read: string][];
  numbers: Record<string, number>;
  ordinals?: Record<string, number>;
  ordinalSuffixes?: string[];
  durations?: Record<string, number>;
  /** January to December, each with its spellings. */
  months: string[];
  /** Monday to Sunday. */
  weekdays: string[];
  units: Record<CalendarUnit, string>;
  doubtfulDates?: string;
  dateCues?: string;
  entire?: { before: string; after: string };
  partOf?: string;
  dates: Phrases<Lexicon['dates']>;
  metrics: Phrases<Lexicon['metrics']>;
  weakMetrics: Phrases<Lexicon['weakMetrics']>;
  events?: Record<string, string>;
  keyEvents?: { count: string; rate: string };
  dimensions: Phrases<Lexicon['dimensions']>;
  values: Phrases<Lexicon['values']>;
  /** By the name GA4 uses: what people call them and those who live there. */
  countries?: Record<string, string>;
  cities?: Record<string, string>;
  signals: Phrases<Lexicon['signals']>;
  topics: Phrases<Lexicon['topics']>;
  /** How terms are asked about, what stands between steps, and words for what is unusual. */
  studies?: Required<
    Pick<StudyWords, 'definitions' | 'doubtfulDefinitions' | 'owners' | 'courtesies' | 'definitionTails' | 'stepJoints'>
  > & { anomaly: string };
  filler: string;
  /** Everyday words that are no misspellings of others, parted by spaces. */
  ordinary?: string;
}

/** A lexicon with what is the same in every language: symbols, ISO dates, abbreviations, names of countries. */
export function fromWords(words: Words): Lexicon {
  const { language, numbers, months, weekdays, units } = words;
  return {
    language,
    ...(words.postpositions ? { postpositions: true as const } : {}),
    ...(words.decimalComma ? { decimalComma: true as const } : {}),
    ...(words.slashes ? { slashes: words.slashes } : {}),
    ...(words.compounds ? { compounds: true as const } : {}),
    ...(words.agglutinates ? { agglutinates: words.agglutinates } : {}),
    ...(words.prefixes ? { prefixes: words.prefixes } : {}),
    stem: stemBy(words),
    numbers,
    durations: words.durations ?? {},
    ordinalSuffixes: words.ordinalSuffixes ?? [],
    ordinals: words.ordinals ?? {},
    months: months.map(listOf),
    weekdays: weekdays.map(listOf),
    units: mapValues(units, listOf) as Lexicon['units'],
    doubtfulDates: listOf(words.doubtfulDates ?? ''),
    dateCues: listOf(words.dateCues ?? ''),
    ...(words.entire ? { entire: entireOf(words.entire) } : {}),
    ...(words.partOf ? { partOf: listOf(words.partOf).map(fold) } : {}),
    capitals: {},
    doubtfulPlaces: [],
    dates: merged(common.dates, words.dates),
    metrics: mapValues(words.metrics, one),
    weakMetrics: mapValues(words.weakMetrics, one),
    events: mapValues(words.events ?? {}, one),
    keyEvents: words.keyEvents
      ? { ...english.keyEvents, count: one(words.keyEvents.count), rate: one(words.keyEvents.rate) }
      : english.keyEvents,
    dimensions: mapValues(words.dimensions, one),
    values: mapValues(words.values, one),
    // Some hundred names, of which only a phrase book has need.
    get places() {
      return placesOf(words);
    },
    signals: merged(common.signals, words.signals),
    topics: mapValues(words.topics, one),
    ...(words.studies ? { studies: studiesOf(words.studies) } : {}),
    filler: [common.filler, words.filler],
    ...(words.ordinary ? { ordinary: words.ordinary.split(' ') } : {}),
    get phrasing() {
      return phrasingOf(language);
    },
  };
}

/** The sentences of studies are those of the reports, which are worded elsewhere. */
function studiesOf({ anomaly, ...asked }: NonNullable<Words['studies']>): StudyWords {
  return { ...studies, ...asked, topics: { anomaly: [anomaly] } };
}

function placesOf({ language, countries = {}, cities = {} }: Words): Lexicon['places'] {
  const names = namesOfCountries(language);
  const called = Object.keys(english.places.countries).map((name) => [
    name,
    [names.get(name), countries[name]].filter((text) => text !== undefined),
  ]);
  return { countries: Object.fromEntries(called), regions: {}, cities: mapValues(cities, one) };
}

function one(text: string): string[] {
  return [text];
}

function listOf(text: string): string[] {
  return text.split('|').filter((word) => word !== '');
}

/** As the words of a question are compared. */
function entireOf({ before, after }: NonNullable<Words['entire']>): NonNullable<Lexicon['entire']> {
  return { before: listOf(before).map(fold), after: listOf(after).map(fold) };
}

function mapValues<Key extends string, From, To>(
  record: { [key in Key]?: From },
  change: (value: From) => To,
): { [key in Key]?: To } & Record<string, To> {
  return Object.fromEntries(
    Object.entries<From>(record as Record<string, From>).map(([key, value]) => [key, change(value)]),
  ) as { [key in Key]?: To } & Record<string, To>;
}

function merged<Key extends string>(
  shared: { [key in Key]?: string },
  own: { [key in Key]?: string },
): { [key in Key]?: string[] } {
  const keys = new Set([...Object.keys(shared), ...Object.keys(own)] as Key[]);
  return Object.fromEntries(
    [...keys].map((key) => [key, [shared[key], own[key]].filter((text) => text !== undefined)]),
  ) as { [key in Key]?: string[] };
}
