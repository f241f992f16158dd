import type { MetricConcept } from '../meaning/metric-concepts.ts';
import type { ValueConcept } from '../meaning/value-concepts.ts';
import { asksForGroups } from './asks-for-groups.ts';
import { deedBefore, deedOf } from './deed-of.ts';
import { dimensionOf, knownFilter, sameDimension } from './dimension-of.ts';
import { isOfUnknownDoers } from './is-of-unknown-doers.ts';
import { metricOf, namesMetric } from './metric-of.ts';
import { contentBefore, isFiller, meaningOf, signalOf } from './reading.ts';
import type { DateClause, DimensionMention, Item, MetricMention, ReadingState } from './reading.ts';
import { timeUnit } from './time-unit.ts';
import {
  asksForPersons,
  eventsOfDeeds,
  isPopulation,
  isTheirs,
  narrowToNew,
  saysWhose,
  setNewAgainst,
  setPeopleAgainst,
  takeDoers,
} from './whose-figure.ts';

/** Takes the figures asked for and the groups they are asked by. */
export function readMetricsAndDimensions(state: ReadingState): void {
  const { items, reading } = state;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    if (item.used) continue;
    const metric = metricOf(item);
    // "Ora per settimana" begins with now, not with the hour.
    const opens = at === 0 && signalOf(item, 'follow_up') !== undefined;
    const dimension = opens ? undefined : dimensionOf(item);
    const grouped = asksForGroups(items, at) || signalOf(item, 'highest', 'lowest', 'best', 'worst') !== undefined;
    const time = dimension ? undefined : timeUnit(state, at);
    if (time) {
      item.used = true;
      reading.dimensions.push({ kind: 'concept', dimension: time });
      continue;
    }
    const everyday = meaningOf(item, 'dimension_field')?.everyday === true && !areLimited(state, at);
    if (dimension && isAllBut(state, at, dimension)) {
      item.used = true;
      continue;
    }

    if (dimension && (belongsToValue(items, at) || isOnlyObject(state, at, dimension, grouped))) {
      item.used = true;
      continue;
    }
    // "By author, only authors with over 1000": named again with what they are to have.
    const named = dimension && reading.dimensions.some((one) => isSameGroup(state, at, one, dimension));
    if (dimension && !(metric && !grouped) && !(everyday && !grouped && !named)) {
      item.used = true;
      if (isRankedWithin(state, at)) readEach(state, at, dimension);
      if (!named) reading.dimensions.push(...(everyConcept(item) ?? [dimension]));
      narrowByName(state, item, dimension);
      // A bestseller is a product, and the one that sold most.
      if (namesMetric(item, 'itemsPurchased') && metric) reading.metrics.push(metric);
      continue;
    }
    if (!metric || asksForPersons(items, at)) continue;
    item.used = true;
    if (saysWhose(state, at, metric) || saysWhatBecame(items, at)) continue;
    if (isLeftOut(state, at) || isOfUnknownDoers(state, at, metric)) continue;
    if (isLost(state, at) || isTheirs(state, at, metric)) reading.metrics.pop();
    if (metric.kind === 'event' && isCountOf(state, at)) {
      reading.metrics.pop();
      reading.metrics.push({ ...metric, counted: true });
      continue;
    }
    if (countsNatives(items, at, metric)) {
      reading.metrics.push({ kind: 'concept', metric: 'users', weak: false });
      continue;
    }
    // "Users who started checkout": how many did it, and not how often it was done.
    const done = metric.kind === 'concept' ? eventsOfDeeds[metric.metric] : undefined;
    if (done !== undefined && (doersBefore(items, at) || countsDoers(items, at)) && takeDoers(state, at)) {
      reading.metrics.push({ kind: 'event', event: done, rate: false, people: true });
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
    // "Sign-ups (sign_up)": named twice, and one figure.
    if (!isRate && metric.kind === 'event' && namesSame(reading.metrics.at(-1), metric.event)) continue;
    const ofEvent = isConversion(state, at, metric);
    reading.metrics.push(ofEvent ?? (isRate ? { ...metric, rate: true } : people ? { ...metric, people } : metric));
  }
  landOnPages(state);
  linkDomains(state);
  nameWhat(state);
  nameOrigin(state);
  narrowToNew(state);
  setNewAgainst(state);
  setPeopleAgainst(state);
  setWeekendAgainst(state);
  readLength(state);
  sortBy(state);
  setBeside(state);
}

/** "Purchase conversion" is a rate; "purchase conversions" are counted. */
function isConversion({ items, lexicon }: ReadingState, at: number, metric: MetricMention): MetricMention | undefined {
  const event = metric.kind === 'field' ? /^keyEvents:(.+)$/.exec(metric.field)?.[1] : undefined;
  const isOne = lexicon.language === 'en' && /\bconversion$/i.test(items[at]!.text);
  return isOne && event !== undefined ? { kind: 'event', event, rate: true } : undefined;
}

function namesSame(one: MetricMention | undefined, event: string): boolean {
  return one?.kind === 'event' && one.event === event && !one.rate;
}

/** "Why did signups crash": right after a figure it says what became of it, and counts no crashes. */
function saysWhatBecame(items: Item[], at: number): boolean {
  const before = items[at - 1];
  const figure = before && metricOf(before);
  const isNamed = figure !== undefined && (figure.kind !== 'concept' || !figure.weak) && figure.kind !== 'field';
  return isNamed && signalOf(items[at], 'change') !== undefined && items[at]!.end - items[at]!.start === 1;
}

/** "Top 3 pages per country": the second of two groups is the one that each has a ranking of its own. */
function isRankedWithin({ items, reading }: ReadingState, at: number): boolean {
  const { order, dimensions } = reading;
  return order !== undefined && dimensions.length === 1 && signalOf(contentBefore(items, at), 'each') !== undefined;
}

/** "The top product in each category" is one of each, in English, whose stems tell one from many. */
function readEach({ items, tokens, reading, lexicon }: ReadingState, at: number, dimension: DimensionMention): void {
  const ranked = items.findLast((item, index) => index < at && dimensionOf(item) !== undefined);
  const { text, stem } = tokens[(ranked?.end ?? 1) - 1]!;
  reading.each = dimension;
  const isOne = lexicon.language === 'en' && /^[a-z]+$/.test(text) && text === stem;
  if (reading.limit === undefined && isOne) reading.limit = 1;
}

/** "Per landing page, only pages with at least 100 sessions": the pages are those. */
function isSameGroup(state: ReadingState, at: number, group: DimensionMention, named: DimensionMention): boolean {
  const isPage = named.kind === 'concept' && named.dimension === 'page';
  const isLanding = group.kind === 'concept' && group.dimension === 'landing_page';
  return sameDimension(group, named) || (isPage && isLanding && areLimited(state, at));
}

/** "Authors with more than 100 reads", "plans that had": several of the owner's groups, of which a limit says which. */
function areLimited({ items, tokens, reading }: ReadingState, at: number): boolean {
  const { text, stem } = tokens[items[at]!.end - 1]!;
  return text !== stem && reading.conditions.length > 0 && signalOf(items[at + 1], 'in') !== undefined;
}

/** "blog posts" are groups, and only those of the blog. */
function narrowByName({ reading }: ReadingState, item: Item, dimension: DimensionMention): void {
  const filter = knownFilter(item);
  if (!filter || !sameDimension(filter.dimension, dimension)) return;
  const { note, ...known } = filter;
  reading.filters.push({ ...known, negate: false, at: item.start });
  if (note) reading.notes.push(note);
}

/** "How does weekend traffic compare with weekday traffic": all days of the week, of which either is only a part. */
function setWeekendAgainst({ items, reading }: ReadingState): void {
  const weekday: DimensionMention = { kind: 'concept', dimension: 'weekday' };
  const isWeekend = (clause: DateClause) =>
    clause.kind === 'one' && clause.phrases.some(({ kind }) => kind === 'weekend');
  const ends =
    items.some((item) => namesValue(item, 'weekends')) ||
    reading.dates.some(isWeekend) ||
    reading.filters.some(
      ({ dimension, values }) => sameDimension(dimension, weekday) && values.join() === 'Saturday,Sunday',
    );
  const days = items.some(
    (item) => namesValue(item, 'working_days') || meaningOf(item, 'dimension')?.dimension === 'weekday',
  );
  const set = items.some((item) => signalOf(item, 'versus', 'compare', 'comparative', 'or'));
  if (!ends || !days || !set) return;
  // "Higher at the weekend" is higher than on the other days, not than before.
  for (const item of items) if (signalOf(item, 'comparative')) item.used = true;
  reading.dates = reading.dates.filter((clause) => !isWeekend(clause));
  reading.filters = reading.filters.filter(({ dimension }) => !sameDimension(dimension, weekday));
  if (!reading.dimensions.some((dimension) => sameDimension(dimension, weekday))) reading.dimensions.push(weekday);
}

function namesValue(item: Item, value: ValueConcept): boolean {
  return item.meanings.some((meaning) => meaning.kind === 'value' && meaning.value === value);
}

/** "How long do users from Japan stay": the length of their visits. Of anything else it is not known how long. */
function readLength({ items, reading }: ReadingState): void {
  const item = items.find((one) => !one.used && signalOf(one, 'length'));
  if (!item || items.some((one) => meaningOf(one, 'topic'))) return;
  const isLength = (metric: MetricMention) => metric.kind !== 'concept' || lengths.has(metric.metric);
  if (reading.metrics.some(isLength)) return;
  // "How many stay" counts them, and nobody knows who stayed.
  const counts = items.some((one) => one !== item && signalOf(one, 'quantity'));
  const { metrics } = reading;
  const ofVisits = !counts && metrics.length > 0 && metrics.every((metric) => isArrival(metric) || isVisit(metric));
  if (ofVisits) reading.metrics = [{ kind: 'concept', metric: 'averageSessionDuration', weak: false }];
  else reading.unknown.push({ text: item.text, role: 'figure' });
}

function isVisit(metric: MetricMention): boolean {
  return metric.kind === 'concept' && (metric.metric === 'sessions' || metric.metric === 'traffic');
}

const lengths = new Set<MetricConcept>([
  'averageSessionDuration',
  'userEngagementDuration',
  'average_engagement_time',
  'engagement_time_per_session',
]);

/** "Top 10 cities and their bounce rate": the first ten by their usual figure, with another. */
function setBeside({ items, reading }: ReadingState): void {
  const at = items.findIndex((item) => signalOf(item, 'beside'));
  const before = items.slice(0, at).some((item) => metricOf(item) !== undefined);
  const opens = items.slice(0, at).every((item) => isFiller(item));
  if (at >= 0 && !before && (opens || reading.order !== undefined)) reading.signals.add('beside');
}

/** "Sorted by conversions": lists are in the order of their first figure. */
function sortBy({ items, reading }: ReadingState): void {
  const at = items.findIndex((item) => signalOf(item, 'sorted'));
  const after = items.slice(at + 1).find((item) => !isFiller(item));
  const metric = at < 0 || !after ? undefined : metricOf(after);
  if (!metric) return;
  const same = (one: MetricMention) => JSON.stringify(one) === JSON.stringify(metric);
  reading.metrics = [metric, ...reading.metrics.filter((one) => !same(one))];
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

/** "What do people from Berlin read": the pages; "what did mobile users buy": the products. */
function nameWhat({ items, reading }: ReadingState): void {
  const sold = reading.metrics.every((metric) => metric.kind === 'concept' && metric.metric === 'itemsPurchased');
  // "Best verkochte producten", where what sold is part of the figure.
  if (reading.order !== undefined && reading.metrics.length > 0 && sold && reading.dimensions.length === 0) {
    reading.dimensions.push({ kind: 'concept', dimension: 'product' });
    return;
  }
  const opening = items.find((item) => !isFiller(item));
  if (reading.dimensions.length > 0 || !signalOf(opening, 'which')) return;
  const concepts = reading.metrics.map((metric) =>
    metric.kind === 'concept' && (metric.weak || isArrival(metric)) ? metric.metric : undefined,
  );
  if (concepts.includes(undefined)) return;
  const dimension = concepts.includes('screenPageViews')
    ? 'page'
    : concepts.some((concept) => concept === 'ecommercePurchases' || concept === 'itemsPurchased')
      ? 'product'
      : undefined;
  if (!dimension) return;
  reading.dimensions.push({ kind: 'concept', dimension });
  reading.metrics = reading.metrics.filter((metric) => !isArrival(metric));
}

/** "Where does our revenue come from": through which channels; of people it could be the country as well. */
function nameOrigin({ items, reading }: ReadingState): void {
  const asks = items.some((item) => signalOf(item, 'where')) && items.some((item) => signalOf(item, 'originates'));
  const figure = reading.metrics.some((metric) => metric.kind !== 'concept' || !(metric.weak || isArrival(metric)));
  if (asks && figure && reading.dimensions.length === 0 && reading.filters.length === 0)
    reading.dimensions.push({ kind: 'concept', dimension: 'channel' });
}

function isArrival(metric: MetricMention): boolean {
  return (
    metric.kind === 'concept' && ['users', 'people', 'activeUsers', 'totalUsers', 'customers'].includes(metric.metric)
  );
}

/** "Views of articles by author", "how often was the PDF downloaded": what was viewed or downloaded, not groups. */
function isOnlyObject(
  { items, tokens }: ReadingState,
  at: number,
  mention: DimensionMention,
  grouped: boolean,
): boolean {
  if (mention.kind !== 'concept') return false;
  const item = items[at]!;
  const of = contentBefore(items, at);
  let counted = of && signalOf(of, 'in') ? contentBefore(items, items.indexOf(of)) : undefined;
  // "Page views per week of pages whose title contains": the views of them.
  while (counted && signalOf(counted, 'daily', 'weekly', 'monthly'))
    counted = contentBefore(items, items.indexOf(counted));
  const what = counted?.meanings.flatMap((one) => (one.kind === 'metric' && !one.weak ? [one.metric] : [])) ?? [];
  if (mention.dimension === 'page') return what.includes('screenPageViews');
  if (mention.dimension === 'product' && what.some((name) => deedsOfItems.has(name))) return true;
  if (grouped) return false;
  const { text, stem } = tokens[item.end - 1]!;
  const happens = items.some((one) => meaningOf(one, 'event') !== undefined);
  return (mention.dimension === 'file' || mention.dimension === 'video') && text === stem && happens;
}

/** "Revenue without refunds" cannot be told from a sum of both. */
function isLeftOut({ items, reading }: ReadingState, at: number): boolean {
  const not = contentBefore(items, at);
  // "Added to cart but did not buy" is a way that ends.
  if (not && deedBefore(items, items.indexOf(not)) && deedOf(items[at])) return false;
  if (!not || !signalOf(not, 'not') || not.used || reading.metrics.length === 0 || reading.conditions.length > 0)
    return false;
  const grouped = items.some((item) => meaningOf(item, 'dimension') ?? meaningOf(item, 'dimension_field'));
  if (grouped) return false;
  not.used = true;
  reading.unknown.push({ text: `${not.text} ${items[at]!.text}`, role: 'unbound' });
  return true;
}

/** "Conversions from all channels except direct": which of them, and no list of the others. */
function isAllBut({ items, reading }: ReadingState, at: number, dimension: DimensionMention): boolean {
  const all = items[at - 1];
  const from = items[at - 2];
  if (!signalOf(all, 'by') || !signalOf(from, 'from', 'in') || !signalOf(items[at + 1], 'not')) return false;
  return reading.filters.some((filter) => filter.negate && sameDimension(filter.dimension, dimension));
}

/** "Revenue lost to refunds" is the refunds; "revenue and refunds" are both. */
function isLost({ items, reading }: ReadingState, at: number): boolean {
  const last = reading.metrics.at(-1);
  if (!namesMetric(items[at]!, 'refundAmount') || last?.kind !== 'concept' || last.metric !== 'revenue') return false;
  const from = items.findLastIndex((item, index) => index < at && namesMetric(item, 'revenue'));
  return !items.slice(from, at).some((item) => signalOf(item, 'and', 'versus', 'by', 'after', 'before', 'not'));
}

/** "Who", and nothing else between them and what they did. */
function doersBefore(items: Item[], at: number): boolean {
  return /^(?:who|that)\b/i.test(items[at - 1]?.text ?? '') || /^(?:who|that)\b/i.test(items[at]!.text);
}

/** "How many people started checkout": a verb, right after those who are counted. */
function countsDoers(items: Item[], at: number): boolean {
  const doers = items[at - 1];
  const counts = /^how many\b/i.test(doers?.text ?? '') || signalOf(items[at - 2], 'quantity') !== undefined;
  const isVerb =
    /^(?:added|add|put|placed|start|started|began|begin|reach|reached|entered|got|went|proceeded|initiated)\b/i;
  const people = doers && metricOf(doers);
  return counts && people?.kind === 'concept' && !people.weak && isPopulation(people) && isVerb.test(items[at]!.text);
}

const deedsOfItems = new Set<MetricConcept>([
  'ecommercePurchases',
  'itemsPurchased',
  'addToCarts',
  'itemsViewed',
  'sales',
]);

/** "Event count for newsletter_signup": events are counted, of one name. */
function isCountOf({ items, reading }: ReadingState, at: number): boolean {
  const last = reading.metrics.at(-1);
  if (last?.kind !== 'concept' || last.metric !== 'eventCount') return false;
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    if (namesMetric(item, 'eventCount')) return true;
    if (!isFiller(item) && !signalOf(item, 'in', 'by', 'from', 'equals')) return false;
  }
  return false;
}

/** "How many Germans visited us" counts people, though only where they are from is said. */
function countsNatives(items: Item[], at: number, metric: MetricMention): boolean {
  if (metric.kind !== 'concept' || metric.metric !== 'sessions' || !metric.weak) return false;
  const place = contentBefore(items, at);
  const counted = place && meaningOf(place, 'place') ? contentBefore(items, items.indexOf(place)) : undefined;
  return signalOf(counted, 'quantity') !== undefined;
}

/** "Outbound clicks by domain": the domains that were clicked to. */
function linkDomains({ reading }: ReadingState): void {
  if (!reading.metrics.some((metric) => metric.kind === 'event' && metric.event === 'click')) return;
  reading.dimensions = reading.dimensions.map((mention) =>
    mention.kind === 'concept' && mention.dimension === 'host'
      ? { kind: 'concept', dimension: 'link_domain' }
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
