import type { Field } from '../analyst/property.ts';
import { toInertText } from './inert-text.ts';
import { isCoreField } from './core-fields.ts';

/** What one kind of field may take of a prompt: about 1,500 tokens. */
const mostFields = 90;

/**
 * The fields a question is likely to need, as `[api_name, ui_name]` pairs in the property's order: those whose name the
 * question speaks of, then those most questions are about, then the property's own. A property has several hundred.
 */
export function toFieldList(fields: Field[], question: string): [string, string][] {
  const words = wordsIn(question);
  const ranked = fields
    .filter((field) => speakable.test(field.api_name))
    .map((field, index) => ({ field, index, rank: rankOf(field, words) }))
    .toSorted((a, b) => b.rank - a.rank || a.index - b.index)
    .slice(0, mostFields);
  return ranked.toSorted((a, b) => a.index - b.index).map(({ field }) => [field.api_name, toInertText(field.ui_name)]);
}

/** Names a plan can hold. A custom field may be called anything by whoever sends events; such a name stays out. */
const speakable = /^[A-Za-z0-9_]+(:[A-Za-z0-9_]+)?$/;

function rankOf(field: Field, words: Set<string>): number {
  const spoken = [...wordsIn(field.ui_name), ...wordsIn(field.api_name)].filter((word) => words.has(word)).length;
  return spoken * 4 + (isCoreField(field.api_name) ? 3 : 0) + (field.custom ? 1 : 0);
}

/** Folded, without plurals: "Session conversions", "sessionConversions" and "conversion" share a word. */
function wordsIn(text: string): Set<string> {
  const spaced = text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .normalize('NFKC')
    .toLowerCase();
  const words = spaced.match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.map((word) => word.replace(/(?<=\p{L}{3})s$/u, '')));
}
