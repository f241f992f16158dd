import type { MetricConcept } from '../meaning/metric-concepts.ts';
import { asksForGroups } from './asks-for-groups.ts';
import { dimensionOf, knownFilter, sameDimension } from './dimension-of.ts';
import { metricOf, namesMetric } from './metric-of.ts';
import { contentBefore, meaningOf, signalOf } from './reading.ts';
import type { DimensionMention, Item, ReadingState } from './reading.ts';
import { timeUnit } from './time-unit.ts';
import { asksForPersons, narrowToNew, saysWhose, takeDoers } from './whose-figure.ts';

/** Takes the figures asked for and the groups they are asked by. */
export function readMetricsAndDimensions(state: ReadingState): void {
  const { items, reading } = state;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.used) continue;
    const metric = metricOf(item);
    const dimension = dimensionOf(item);
    const grouped = asksForGroups(items, at) || signalOf(item, 'highest', 'lowest', 'best', 'worst') !== undefined;
    const time = dimension ? undefined : timeUnit(state, at);
    if (time) {
      item.used = true;
      reading.dimensions.push({ kind: 'concept', dimension: time });
      continue;
    }
    const everyday = meaningOf(item, 'dimension_field')?.everyday === true;

    if (dimension && belongsToValue(items, at)) {
      item.used = true;
      continue;
    }
    if (dimension && !(metric && !grouped) && !(everyday && !grouped)) {
      item.used = true;
      reading.dimensions.push(...(everyConcept(item) ?? [dimension]));
      narrowByName(state, item, dimension);
      continue;
    }
    if (!metric || asksForPersons(items, at)) continue;
    item.used = true;
    if (saysWhose(state, at, metric)) continue;
    const people = metric.kind === 'event' && takeDoers(state, at);
    const rate = items[at + 1];
    const isRate = metric.kind === 'event' && rate !== undefined && signalOf(rate, 'rate') !== undefined;
    if (isRate) rate.used = true;
    const next = items[at + 1];
    if (metric.kind === 'event' && next && !next.used && namesMetric(next, 'eventCount')) next.used = true;
    const per = metric.kind === 'event' && next && !next.used ? perWhat(next) : undefined;
    if (per) {
      next!.used = true;
      reading.metrics.push(metric, { kind: 'concept', metric: per, weak: false });
      continue;
    }
    reading.metrics.push(isRate ? { ...metric, rate: true } : people ? { ...metric, people } : metric);
  }
  landOnPages(state);
  narrowToNew(state);
}

/** "blog posts" are groups, and only those of the blog. */
function narrowByName({ reading }: ReadingState, item: Item, dimension: DimensionMention): void {
  const filter = knownFilter(item);
  if (!filter || !sameDimension(filter.dimension, dimension)) return;
  const { note, ...known } = filter;
  reading.filters.push({ ...known, negate: false, at: item.start });
  if (note) reading.notes.push(note);
}

/** "What pages do people land on" asks for landing pages. */
function landOnPages({ items, reading }: ReadingState): void {
  if (!items.some((item) => signalOf(item, 'landed'))) return;
  reading.dimensions = reading.dimensions.map((mention) =>
    mention.kind === 'concept' && mention.dimension === 'page'
      ? { kind: 'concept', dimension: 'landing_page' }
      : mention,
  );
}

/** "revenue from email campaigns": which revenue, not a list of campaigns. */
function belongsToValue(items: Item[], at: number): boolean {
  const value = items[at - 1];
  const narrows = value?.used === true && (meaningOf(value, 'value') ?? meaningOf(value, 'place')) !== undefined;
  if (!narrows || !signalOf(contentBefore(items, at - 1), 'from')) return false;
  return items
    .slice(0, at - 1)
    .some((item) => item.meanings.some((meaning) => meaning.kind === 'metric' && !meaning.weak));
}

/** "add_to_cart events per session" are two figures. */
function perWhat(item: Item): MetricConcept | undefined {
  if (namesMetric(item, 'eventsPerSession')) return 'sessions';
  return namesMetric(item, 'eventCountPerUser') ? 'users' : undefined;
}

/** "demographics" is age and gender at once. */
function everyConcept(item: Item): DimensionMention[] | undefined {
  const concepts = item.meanings.flatMap((meaning) => (meaning.kind === 'dimension' ? [meaning.dimension] : []));
  const distinct = [...new Set(concepts)];
  return distinct.length > 1 ? distinct.map((dimension) => ({ kind: 'concept', dimension })) : undefined;
}
