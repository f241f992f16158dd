import { meaningOf, signalOf } from './reading.ts';
import type { ConditionMention, Item, MetricMention, ReadingState } from './reading.ts';
import { metricOf } from './read-metrics.ts';

const operators = {
  more_than: 'greater_than',
  at_least: 'greater_than_or_equal',
  less_than: 'less_than',
  at_most: 'less_than_or_equal',
  exactly: 'equal',
} as const;

/** Takes "more than 100 sessions", "bounce rate above 60%", "views > 50". */
export function readConditions(state: ReadingState): void {
  const { items, tokens, reading } = state;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const signal = item.used ? undefined : signalOf(item, 'more_than', 'at_least', 'less_than', 'at_most', 'exactly');
    const value = signal?.slots.n;
    if (!signal || value === undefined) continue;
    item.used = true;
    const numberToken = tokens.slice(item.start, item.end).find(({ kind }) => kind === 'number');
    const metric = metricBeside(items, at);
    const condition: ConditionMention = {
      op: operators[signal.signal as keyof typeof operators],
      value,
      percent: numberToken?.percent ?? false,
    };
    reading.conditions.push(metric ? { ...condition, metric } : condition);
  }
}

/** The figure a limit is about: right after the number, else the nearest one before it. */
function metricBeside(items: Item[], at: number): MetricMention | undefined {
  const after = items[at + 1];
  const afterMetric = after && metricOf(after);
  if (afterMetric && !(afterMetric.kind === 'concept' && afterMetric.weak)) return afterMetric;
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const item = items[back]!;
    const metric = metricOf(item);
    if (metric) return metric;
    if (meaningOf(item, 'dimension') || meaningOf(item, 'dimension_field')) return undefined;
  }
  return undefined;
}
