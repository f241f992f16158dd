import type { ReadToken } from '../match/language-words.ts';
import type { MetricConcept } from '../meaning/metric-concepts.ts';
import { deedOf } from './deed-of.ts';
import { countsMoney } from './is-money.ts';
import { metricOf } from './metric-of.ts';
import { contentBefore, isFiller, signalOf } from './reading.ts';
import type { Item, MetricMention, Reading, ReadingState } from './reading.ts';
import { isPopulation } from './whose-figure.ts';

/**
 * Whether a figure stands for people that GA4 tells no other figure apart by, unless as an audience: "revenue from
 * first-time buyers", "revenue from people who signed up". Then it is named among what is not known.
 */
export function isOfUnknownDoers(state: ReadingState, at: number, metric: MetricMention): boolean {
  return areBuyers(state, at, metric) || didSomething(state, at, metric);
}

function areBuyers({ items, tokens, reading }: ReadingState, at: number, metric: MetricMention): boolean {
  const item = items[at]!;
  const isFirst = metric.kind === 'concept' && metric.metric === 'firstTimePurchasers';
  const isSaid = metric.kind === 'concept' && metric.metric === 'totalPurchasers' && saysWho(item, tokens);
  const before = contentBefore(items, at);
  // "How much money did new customers spend"
  const spends = isFirst && reading.metrics.some(countsMoney) && !signalOf(before, 'and', 'versus', 'by');
  const counted = signalOf(before, 'from', 'in') ?? (spends || undefined);
  if (!(isFirst || isSaid) || !counted || reading.metrics.length === 0) return false;
  reading.unknown.push({ text: item.text.replace(/^.*\b(?=who\b|that\b)/i, ''), role: 'unbound' });
  return true;
}

function didSomething({ items, tokens, reading }: ReadingState, at: number, metric: MetricMention): boolean {
  const item = items[at]!;
  if (!(deedOf(item) ?? (metric.kind === 'concept' && readers.has(metric.metric)))) return false;
  let who = at;
  while (who > 0 && !saysWho(items[who]!, tokens) && (who === at || isFiller(items[who]))) who--;
  const doers = saysWho(items[who]!, tokens) ? contentBefore(items, who) : undefined;
  const people = doers && metricOf(doers);
  if (!people || !isPopulation(people) || !namesFigure(reading)) return false;
  reading.unknown.push({ text: who === at ? item.text : `${items[who]!.text} ${item.text}`, role: 'unbound' });
  return true;
}

function saysWho({ start, end }: Item, tokens: ReadToken[]): boolean {
  return tokens.slice(start, end).some(({ text }) => text === 'who' || text === 'that');
}

/** Another one than that there were people. */
function namesFigure({ metrics }: Reading): boolean {
  return metrics.some((one) => !isPopulation(one) && (one.kind !== 'concept' || !one.weak));
}

const readers = new Set<MetricConcept>(['screenPageViews', 'conversions']);
