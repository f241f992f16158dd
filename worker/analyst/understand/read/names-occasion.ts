import type { DimensionConcept } from '../meaning/dimension-concepts.ts';
import { dimensionOf } from './dimension-of.ts';
import { meaningOf } from './reading.ts';
import type { Item } from './reading.ts';

/** What is often called by an occasion. */
const named = new Set<DimensionConcept>(['campaign', 'promotion', 'coupon', 'landing_page', 'ad_group']);

/** "The black friday campaign" is about a campaign; "campaigns on black friday" about a day. */
export function isOccasionOf(item: Item | undefined, next: Item | undefined): boolean {
  const dimension = dimensionOf(next);
  const mailing = meaningOf(next, 'value')?.value === 'newsletter';
  return namesOccasion(item) && (mailing || (dimension?.kind === 'concept' && named.has(dimension.dimension)));
}

export function namesOccasion(item: Item | undefined): boolean {
  return meaningOf(item, 'date')?.phrase.kind === 'holiday';
}
