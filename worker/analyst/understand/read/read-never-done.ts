import { comesBefore, deedOf } from './deed-of.ts';
import { isOfItems } from './is-of-items.ts';
import { metricOf } from './metric-of.ts';
import { isFiller, signalOf } from './reading.ts';
import type { Item, MetricMention, ReadingState } from './reading.ts';
import { isPopulation } from './whose-figure.ts';

/**
 * "Products added to cart but never bought": those of which the one was done and the other was not, as two limits. Of
 * people it would be a way that ends.
 */
export function readNeverDone(state: ReadingState): void {
  const { items, reading } = state;
  const not = items.findIndex((item) => signalOf(item, 'not'));
  const isSmall = (item: Item) => isFiller(item) || signalOf(item, 'and', 'follow_up', 'is', 'in') !== undefined;
  const done = items.findLast((item, index) => index < not && !isSmall(item));
  const undone = not < 0 ? undefined : items.slice(not + 1).find((item) => !isSmall(item));
  const [first, second] = [done && deedOfItems(done), undone && deedOfItems(undone)];
  if (!done || !undone || !first || !second || !comesBefore(first.deed, second.deed)) return;
  const listed = items.findIndex(isOfItems);
  // "Products viewed" is a figure that begins with what is listed.
  const named = listed < 0 && beginsWithProduct(state, done);
  const ofPeople = items.slice(0, Math.max(0, listed)).some(namesPeople);
  if ((listed < 0 && !named) || ofPeople) return;
  if (named) reading.dimensions.push({ kind: 'concept', dimension: 'product' });
  for (const item of [done, items[not]!, undone]) item.used = true;
  const limit = { percent: false, timed: false };
  reading.metrics.push(first.metric, second.metric);
  reading.conditions.push(
    { metric: first.metric, op: 'greater_than', value: 0, ...limit },
    { metric: second.metric, op: 'equal', value: 0, ...limit },
  );
}

/** What is seen of products are they themselves. */
function deedOfItems(item: Item): { deed: string; metric: MetricMention } | undefined {
  const metric = metricOf(item);
  if (metric?.kind === 'concept' && metric.metric === 'screenPageViews')
    return { deed: 'itemsViewed', metric: { kind: 'concept', metric: 'itemsViewed', weak: false } };
  const deed = deedOf(item);
  return metric && deed !== undefined
    ? { deed, metric: { ...metric, ...(isWeak(metric) ? { weak: false } : {}) } }
    : undefined;
}

function isWeak(metric: MetricMention): boolean {
  return metric.kind === 'concept' && metric.weak;
}

function namesPeople(item: Item): boolean {
  const metric = metricOf(item);
  return metric !== undefined && isPopulation(metric);
}

function beginsWithProduct({ tokens, lexicon }: ReadingState, { start }: Item): boolean {
  const names = lexicon.dimensions.product?.flatMap((name) => name.split(/[|()[\]]/)) ?? [];
  return names.some((name) => lexicon.stem(name) === tokens[start]!.stem);
}
