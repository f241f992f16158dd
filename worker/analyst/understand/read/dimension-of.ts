import type { ValueConceptEntry } from '../meaning/value-concepts.ts';
import { valueConcepts } from '../meaning/value-concepts.ts';
import { meaningOf, signalOf } from './reading.ts';
import type { DimensionMention, FilterMention, Item } from './reading.ts';

/** The dimension an item names; the lexicon knows better than a field's display name, an owner's own field better still. */
export function dimensionOf(item: Item | undefined): DimensionMention | undefined {
  const field = meaningOf(item, 'dimension_field');
  const concept = meaningOf(item, 'dimension');
  if (concept && !field?.custom) return { kind: 'concept', dimension: concept.dimension };
  return field && { kind: 'field', field: field.field };
}

export function sameDimension(one: DimensionMention, other: DimensionMention): boolean {
  if (one.kind === 'field') return other.kind === 'field' && one.field === other.field;
  return other.kind === 'concept' && one.dimension === other.dimension;
}

export type KnownFilter = Omit<FilterMention, 'negate' | 'at'> & { note?: ValueConceptEntry['note'] };

/** The filter of a value that is the same in every property: "mobile", "Germany". */
export function knownFilter(item: Item): KnownFilter | undefined {
  const value = meaningOf(item, 'value');
  if (value) {
    const { dimension, op, values, note }: ValueConceptEntry = valueConcepts[value.value];
    return { dimension: { kind: 'concept', dimension }, op: op === 'in_list' ? 'exact' : op, values, note };
  }
  const place = meaningOf(item, 'place');
  if (!place) return undefined;
  return { dimension: { kind: 'concept', dimension: place.dimension }, op: 'exact', values: [place.name] };
}

/** "is", "contains", "begins with" between a dimension and its value. */
export function relationOf(item: Item | undefined): FilterMention['op'] | undefined {
  if (!item || item.used) return undefined;
  if (signalOf(item, 'matches')) return 'regexp';
  if (signalOf(item, 'begins_with')) return 'begins_with';
  if (signalOf(item, 'ends_with')) return 'ends_with';
  if (signalOf(item, 'contains')) return 'contains';
  return signalOf(item, 'is', 'equals') ? 'exact' : undefined;
}
