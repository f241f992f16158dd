import { dimensionConcepts } from '../meaning/dimension-concepts.ts';
import type { DimensionConceptEntry } from '../meaning/dimension-concepts.ts';
import { dimensionOf } from './dimension-of.ts';
import type { Item } from './reading.ts';

/** A dimension of products, which have figures of their own. */
export function isOfItems(item: Item): boolean {
  const dimension = dimensionOf(item);
  if (dimension?.kind !== 'concept') return dimension?.field.startsWith('customItem:') === true;
  const entry: DimensionConceptEntry = dimensionConcepts[dimension.dimension];
  return entry.item === true;
}
