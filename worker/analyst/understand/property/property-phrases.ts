import { describeDimension } from '../../catalogue/describe-dimension.ts';
import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { Field, PropertyProfile } from '../../property.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { addPhrases, emptyPhraseBook } from '../match/phrase-book.ts';
import type { PhraseBook } from '../match/phrase-book.ts';
import type { Meaning } from '../meaning/meaning.ts';

const books = new WeakMap<PropertyProfile, PhraseBook>();

/**
 * What this property's own fields are called: API names, the names people gave them, and key events by their event.
 * A standard field's one-word name ("Day", "Method") is left to the lexicon.
 */
export function propertyPhrases(property: PropertyProfile, lexicon: Lexicon): PhraseBook {
  const known = books.get(property);
  if (known) return known;
  const book = emptyPhraseBook(lexicon);
  for (const field of property.metrics) {
    const event = keyEventOf(field.api_name);
    if (event !== undefined) {
      addPhrases(book, wordsOfName(event), () => ({ kind: 'event', event }));
      addPhrases(book, [field.api_name], () => ({ kind: 'metric_field', field: field.api_name }));
      continue;
    }
    const names = namesOf(field, describeMetric(field.api_name, property).label);
    addPhrases(book, names, () => ({ kind: 'metric_field', field: field.api_name }));
  }
  for (const field of property.dimensions) {
    for (const name of namesOf(field, describeDimension(field.api_name, property).label)) {
      const everyday = !name.includes(' ') && name !== field.api_name;
      const meaning: Meaning = { kind: 'dimension_field', field: field.api_name, everyday };
      addPhrases(book, [name], () => meaning);
    }
  }
  books.set(property, book);
  return book;
}

/** `keyEvents:sign_up` -> "sign_up", of GA4's fields for single key events. */
export function keyEventOf(apiName: string): string | undefined {
  const event = /^keyEvents:(.+)$/.exec(apiName)?.[1];
  return event;
}

function namesOf(field: Field, label: string): string[] {
  const custom = field.custom === true || field.api_name.includes(':');
  const [, parameter = ''] = field.api_name.split(':');
  const spoken = custom
    ? [field.ui_name, ...wordsOfName(parameter)]
    : [field.ui_name, label].filter((name) => name.trim().includes(' '));
  return [...new Set([field.api_name, ...spoken])]
    .map((name) => name.replace(/[()[\]{}|]/g, ' '))
    .filter((name) => name.trim() !== '');
}

/** `sign_up` as it is, in words ("sign up") and in one ("signup"). */
function wordsOfName(name: string): string[] {
  if (name === '') return [];
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .trim();
  return [...new Set([name, words, words.replaceAll(' ', '')])];
}
