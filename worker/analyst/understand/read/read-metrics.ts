import { contentBefore, isFiller, meaningOf, signalOf } from './reading.ts';
import type { CalendarUnit } from '../dates/calendar.ts';
import type { DimensionConcept } from '../meaning/dimension-concepts.ts';
import type { MetricConcept } from '../meaning/metric-concepts.ts';
import type { DimensionMention, FilterMention, Item, MetricMention, ReadingState } from './reading.ts';
import { dimensionOf, knownFilter, sameDimension } from './dimension-of.ts';

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
    if (isPopulation(metric) && (reading.metrics.some(isStrong) || wereRead(state, at)) && !isListed(items, at)) {
      if (namesNewUsers(metric)) reading.filters.push({ ...newVisitors, at: item.start });
      continue;
    }
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

/** "How did new users convert": what they did is the figure, and they are whose it is. */
function narrowToNew({ reading }: ReadingState): void {
  const [doers, deed] = reading.metrics;
  if (reading.metrics.length !== 2 || !doers || !deed || !namesNewUsers(doers)) return;
  const deeds: MetricConcept[] = ['conversions', 'conversion_rate', 'ecommercePurchases', 'itemsPurchased'];
  if (deed.kind !== 'concept' || !deed.weak || !deeds.includes(deed.metric)) return;
  const metric = deed.metric === 'ecommercePurchases' ? 'customers' : deed.metric;
  reading.metrics = [{ kind: 'concept', metric, weak: false }];
  reading.filters.push({ ...newVisitors, at: 0 });
}

/** "blog posts" are groups, and only those of the blog. */
function narrowByName({ reading }: ReadingState, item: Item, dimension: DimensionMention): void {
  const filter = knownFilter(item);
  if (!filter || !sameDimension(filter.dimension, dimension)) return;
  const { note, ...known } = filter;
  reading.filters.push({ ...known, negate: false, at: item.start });
  if (note) reading.notes.push(note);
}

const timeUnits: [CalendarUnit, DimensionConcept][] = [
  ['day', 'date'],
  ['week', 'week'],
  ['month', 'month'],
];

/** "top 3 days", "lowest traffic day", "how many days had over 50 orders": days are the groups. */
function timeUnit({ items, tokens, lexicon, reading }: ReadingState, at: number): DimensionConcept | undefined {
  const item = items[at]!;
  const text = tokens[item.start]!.text;
  const unit = timeUnits.find(([name]) => lexicon.units[name].includes(text) && text.length > 2);
  if (!unit || item.end - item.start > 1) return undefined;
  const ranks = reading.order !== undefined && (namesFigure(items[at - 1]) || reading.limit !== undefined);
  const limits = reading.conditions.length > 0 && !isDated(items, at);
  return asksForGroups(items, at) || ranks || limits ? unit[1] : undefined;
}

function namesFigure(item: Item | undefined): boolean {
  return item !== undefined && metricOf(item) !== undefined;
}

/** "sessions per day above 100" */
function isDated(items: Item[], at: number): boolean {
  return items[at - 1] !== undefined && metricOf(items[at - 1]!) !== undefined;
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

/** "Who signed up?" wants names; "users who signed up" are counted. */
function asksForPersons(items: Item[], at: number): boolean {
  const before = contentBefore(items, at);
  const doers = before && metricOf(before);
  return meaningOf(items[at], 'topic') !== undefined && !(doers && isPopulation(doers));
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

const populations = new Set<MetricConcept>(['users', 'people', 'newUsers', 'traffic', 'sessions', 'customers']);
const newVisitors: Omit<FilterMention, 'at'> = {
  dimension: { kind: 'concept', dimension: 'new_or_returning' },
  op: 'exact',
  values: ['new'],
  negate: false,
};

/** "bounce rate of mobile users", "how many orders did visitors make": whose figure it is, not another figure. */
function isPopulation(metric: MetricMention): boolean {
  return metric.kind === 'concept' && populations.has(metric.metric);
}

function namesNewUsers(metric: MetricMention): boolean {
  return metric.kind === 'concept' && metric.metric === 'newUsers';
}

/** "most read articles from newsletter traffic": what was read is the figure. */
function wereRead({ items, reading }: ReadingState, at: number): boolean {
  const read = reading.metrics.some((metric) => metric.kind === 'concept' && metric.metric === 'screenPageViews');
  const value = items[at - 1];
  const narrowed = value?.used === true && (meaningOf(value, 'value') ?? meaningOf(value, 'place')) !== undefined;
  return read && narrowed && signalOf(contentBefore(items, at - 1), 'from') !== undefined;
}

function isStrong(metric: MetricMention): boolean {
  return metric.kind !== 'concept' || !metric.weak;
}

/** "sessions, users and revenue", "sessions by users", "sessions users": asked for beside another figure. */
function isListed(items: Item[], at: number): boolean {
  const after = items[at + 2];
  if (signalOf(items[at + 1], 'and') && after && metricOf(after)) return true;
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    if (signalOf(item, 'and', 'versus', 'by', 'highest', 'lowest', 'best', 'worst')) return true;
    const narrows = meaningOf(item, 'value') ?? meaningOf(item, 'place');
    if (!narrows) return back === at - 1 && metricOf(item) !== undefined;
  }
  return true;
}

/** "users who signed up": the people are counted, and the event says which of them. */
function takeDoers({ items, reading }: ReadingState, at: number): true | undefined {
  const doers = reading.metrics.at(-1);
  if (!doers || !isPopulation(doers)) return undefined;
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    if (metricOf(item)) {
      reading.metrics.pop();
      return items.some((one) => signalOf(one, 'times')) ? undefined : true;
    }
    if (!isFiller(item)) return undefined;
  }
  return undefined;
}

/** "add_to_cart events per session" are two figures. */
function perWhat(item: Item): MetricConcept | undefined {
  if (namesMetric(item, 'eventsPerSession')) return 'sessions';
  return namesMetric(item, 'eventCountPerUser') ? 'users' : undefined;
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
    // "which 10 plans"
    if (item.used && item.meanings.length === 0) continue;
    if (!isFiller(item) && !signalOf(item, 'and', 'is')) break;
    if (signalOf(item, 'and') && dimensionOf(items[back - 1] ?? item)) return true;
  }
  return signalOf(items[at + 1], 'by') !== undefined;
}
