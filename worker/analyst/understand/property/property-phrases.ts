import { describeDimension } from '../../catalogue/describe-dimension.ts';
import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { Field, PropertyProfile } from '../../property.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { addPhrases, emptyPhraseBook } from '../match/phrase-book.ts';
import type { PhraseBook } from '../match/phrase-book.ts';

const books = new WeakMap<PropertyProfile, WeakMap<Lexicon, PhraseBook>>();

/**
 * What this property's own fields are called: API names, the names people gave them, and key events by their event.
 * A standard field's one-word name ("Day", "Method") is left to the lexicon.
 */
export function propertyPhrases(property: PropertyProfile, lexicon: Lexicon): PhraseBook {
  const known = books.get(property) ?? new WeakMap<Lexicon, PhraseBook>();
  books.set(property, known);
  const opened = known.get(lexicon);
  if (opened) return opened;
  const book = emptyPhraseBook(lexicon);
  for (const { api_name: field, ...names } of property.metrics) {
    const [base = '', event = ''] = field.split(':');
    if (perEvent.has(base)) addKeyEvent(book, lexicon, base, event);
    const custom = isCustom(field);
    const label = describeMetric(field, property).label;
    addPhrases(book, namesOf({ api_name: field, ...names }, label), () => ({ kind: 'metric_field', field, custom }));
  }
  const sells = property.metrics.some(({ api_name }) => api_name === 'keyEvents:purchase');
  for (const dimension of property.dimensions) {
    const { api_name: field } = dimension;
    const custom = isCustom(field);
    const alone = custom && !sells ? lastWordOf(dimension, property) : [];
    for (const name of [...namesOf(dimension, describeDimension(field, property).label), ...alone]) {
      const everyday = !name.includes(' ') && name !== field;
      addPhrases(book, [name], () => ({ kind: 'dimension_field', field, everyday, custom }));
    }
  }
  known.set(lexicon, book);
  return book;
}

/** Families of GA4 fields with one member for each key event: `keyEvents:sign_up`. */
const perEvent = new Set(['keyEvents', 'sessionKeyEventRate', 'userKeyEventRate']);

function addKeyEvent(book: PhraseBook, lexicon: Lexicon, base: string, event: string): void {
  const spoken = wordsOfName(event);
  const phrases = (templates: string[]) =>
    templates.flatMap((template) => spoken.map((name) => template.replace('{event}', name)));
  if (base === 'keyEvents') {
    addPhrases(book, [...spoken, ...deedsOf(event, lexicon)], () => ({ kind: 'event', event }));
    const field = `keyEvents:${event}`;
    addPhrases(book, phrases(lexicon.keyEvents.count), () => ({ kind: 'metric_field', field, custom: true }));
  }
  if (base === 'sessionKeyEventRate') {
    const field = `sessionKeyEventRate:${event}`;
    addPhrases(book, phrases(lexicon.keyEvents.rate), () => ({ kind: 'metric_field', field, custom: true }));
  }
}

function deedsOf(event: string, { keyEvents }: Lexicon): string[] {
  const [noun, verb, ...more] = event.split('_');
  if (!noun || !verb || more.length > 0) return [];
  const others = Object.hasOwn(keyEvents.verbs ?? {}, verb) ? (keyEvents.verbs?.[verb] ?? []) : [];
  const called = Object.hasOwn(keyEvents.nouns ?? {}, verb) ? (keyEvents.nouns?.[verb] ?? []) : [];
  const phrases = [...keyEvents.deed, ...keyEvents.doer, ...(keyEvents.done ?? [])].map((template) =>
    template.replaceAll('{verb}', verb).replace('{noun}', noun),
  );
  const done = others.map((name) => `${name} [to|for|in] [a|an|the|our|their] ${noun}`);
  return [...phrases, ...done, ...called.flatMap((name) => [`${noun} ${name}`, `${name} to [the|our] ${noun}`])];
}

/** Made by the property's owner; the per-event fields are GA4's. */
function isCustom(apiName: string): boolean {
  const [base = '', name] = apiName.split(':');
  return name !== undefined && !perEvent.has(base);
}

function namesOf(field: Field, label: string): string[] {
  const [, parameter = ''] = field.api_name.split(':');
  const names = isCustom(field.api_name)
    ? [field.ui_name, ...wordsOfName(parameter)]
    : [field.ui_name, label].filter((name) => name.trim().includes(' '));
  const plain = [field.api_name, ...names].map((name) => name.replace(/[()[\]{}|]/g, ' ').trim());
  // A standard field called "month" or "method" is an everyday word; the lexicon knows when it is meant.
  return [...new Set(plain)].filter((name) => name !== '' && (isCustom(field.api_name) || !/^[a-z]+$/.test(name)));
}

/** "Category" of the one field called "Article category", where no products have categories. */
function lastWordOf({ ui_name }: Field, { dimensions }: PropertyProfile): string[] {
  const last = ui_name.split(' ').at(-1)!;
  const alike = dimensions.filter(
    (one) => isCustom(one.api_name) && one.ui_name.toLowerCase().endsWith(last.toLowerCase()),
  );
  return last.toLowerCase() === 'category' && last !== ui_name && alike.length === 1 ? [last] : [];
}

/** `sign_up` as it is, in words ("sign up") and in one ("signup"). */
function wordsOfName(name: string): string[] {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .trim();
  return [...new Set([name, words, words.replaceAll(' ', '')])].filter((form) => form !== '');
}
