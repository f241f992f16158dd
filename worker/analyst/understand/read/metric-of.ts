import { meaningOf } from './reading.ts';
import type { Item, MetricMention } from './reading.ts';

/** The figure an item names; the owner's own first, then the lexicon's, an event before a hint. */
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

/** "sign_up events" counts the one event, not all of them. */
export function namesMetric(item: Item, name: string): boolean {
  return item.meanings.some((meaning) => meaning.kind === 'metric' && meaning.metric === name);
}
