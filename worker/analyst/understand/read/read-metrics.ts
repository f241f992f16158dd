import { isFiller, meaningOf, signalOf } from './reading.ts';
import type { MetricConcept } from '../meaning/metric-concepts.ts';
import type { DimensionMention, Item, MetricMention, ReadingState } from './reading.ts';
import { dimensionOf } from './dimension-of.ts';

/** Takes the figures asked for and the groups they are asked by. */
export function readMetricsAndDimensions(state: ReadingState): void {
  const { items, reading } = state;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.used) continue;
    const metric = metricOf(item);
    const dimension = dimensionOf(item);
    const grouped = asksForGroups(items, at);
    const everyday = meaningOf(item, 'dimension_field')?.everyday === true;

    if (dimension && !(metric && !grouped) && !(everyday && !grouped)) {
      item.used = true;
      reading.dimensions.push(...(everyConcept(item) ?? [dimension]));
      continue;
    }
    if (!metric) continue;
    item.used = true;
    if (isPopulation(metric) && reading.metrics.some(isStrong) && standsAfterPreposition(items, at)) continue;
    const rate = items[at + 1];
    const isRate = metric.kind === 'event' && rate !== undefined && signalOf(rate, 'rate') !== undefined;
    if (isRate) rate.used = true;
    const next = items[at + 1];
    if (metric.kind === 'event' && next && !next.used && namesMetric(next, 'eventCount')) next.used = true;
    reading.metrics.push(isRate ? { ...metric, rate: true } : metric);
  }
}

const populations = new Set<MetricConcept>(['users', 'people', 'traffic', 'sessions', 'customers']);

/** "bounce rate of mobile users", "revenue from paid traffic": whose figure it is, not another figure. */
function isPopulation(metric: MetricMention): boolean {
  return metric.kind === 'concept' && populations.has(metric.metric);
}

function isStrong(metric: MetricMention): boolean {
  return metric.kind !== 'concept' || !metric.weak;
}

function standsAfterPreposition(items: Item[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    if (signalOf(item, 'in', 'from')) return true;
    const narrows = meaningOf(item, 'value') ?? meaningOf(item, 'place');
    if (!isFiller(item) && !narrows && !signalOf(item, 'and', 'not')) return false;
  }
  return false;
}

/** "sign_up events" counts the one event, not all of them. */
function namesMetric(item: Item, name: string): boolean {
  return item.meanings.some((meaning) => meaning.kind === 'metric' && meaning.metric === name);
}

/** "demographics" is age and gender at once. */
function everyConcept(item: Item): DimensionMention[] | undefined {
  const concepts = item.meanings.flatMap((meaning) => (meaning.kind === 'dimension' ? [meaning.dimension] : []));
  const distinct = [...new Set(concepts)];
  return distinct.length > 1 ? distinct.map((dimension) => ({ kind: 'concept', dimension })) : undefined;
}

export function metricOf(item: Item): MetricMention | undefined {
  const field = meaningOf(item, 'metric_field');
  if (field?.custom) return { kind: 'field', field: field.field };
  const strong = item.meanings.find((meaning) => meaning.kind === 'metric' && !meaning.weak);
  const event = meaningOf(item, 'event');
  if (event && !strong) return { kind: 'event', event: event.event, rate: false };
  if (field && !strong) return { kind: 'field', field: field.field };
  const concept = strong ?? item.meanings.find((meaning) => meaning.kind === 'metric');
  return concept?.kind === 'metric' ? { kind: 'concept', metric: concept.metric, weak: concept.weak } : undefined;
}

/** After "by", "which", "top 5", or before "breakdown": the word names groups, not a figure. */
export function asksForGroups(items: Item[], at: number): boolean {
  const groups = ['by', 'which', 'highest', 'lowest', 'best', 'worst', 'first_n'] as const;
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    if (signalOf(item, ...groups)) return true;
    if (!isFiller(item) && !signalOf(item, 'and', 'is')) break;
    if (signalOf(item, 'and') && dimensionOf(items[back - 1] ?? item)) return true;
  }
  return signalOf(items[at + 1], 'by') !== undefined;
}
