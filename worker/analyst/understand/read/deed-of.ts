import type { MetricConcept } from '../meaning/metric-concepts.ts';
import { metricOf } from './metric-of.ts';
import { isFiller, signalOf } from './reading.ts';
import type { Item } from './reading.ts';

/** What people do, of which each time is an event: "added to cart", "bought". */
export function deedOf(item: Item | undefined): string | undefined {
  const metric = item && metricOf(item);
  if (metric?.kind === 'event') return metric.event;
  return metric?.kind === 'concept' && deeds.has(metric.metric) ? metric.metric : undefined;
}

/** The deed that "but did not" is said of: only small words between. */
export function deedBefore(items: Item[], index: number): string | undefined {
  const isSmall = (item: Item) => isFiller(item) || signalOf(item, 'and', 'follow_up', 'not', 'in') !== undefined;
  const at = items.findLastIndex(
    (item, position) => position < index && (deedOf(item) !== undefined || !isSmall(item)),
  );
  return deedOf(items[at]);
}

/** In the order they are done in a shop. */
const order: MetricConcept[][] = [
  ['itemsViewed'],
  ['addToCarts', 'itemsAddedToCart'],
  ['checkouts'],
  ['ecommercePurchases', 'itemsPurchased', 'transactions', 'totalPurchasers'],
];
const deeds = new Set<MetricConcept>(order.flat());

/** "Purchases but not add to carts": of what comes later in a shop nobody stops before what comes earlier. */
export function comesBefore(one: string, other: string): boolean {
  const [first, second] = [one, other].map((deed) => order.findIndex((names) => names.some((name) => name === deed)));
  return first! < 0 || second! < 0 || first! < second!;
}
