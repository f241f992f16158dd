import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LanguageWords, ReadToken } from '../match/language-words.ts';
import type { Mention } from '../meaning/meaning.ts';
import type { MetricConcept } from '../meaning/metric-concepts.ts';
import type { Signal } from '../meaning/signals.ts';
import { comesBefore, deedBefore, deedOf } from './deed-of.ts';
import { dimensionOf } from './dimension-of.ts';
import { readAsides } from './read-asides.ts';
import { readAges } from './read-ages.ts';
import { readConditions } from './read-conditions.ts';
import { readDates } from './read-dates.ts';
import { readHours } from './read-hours.ts';
import { readFilters } from './read-filters.ts';
import { readMetricsAndDimensions } from './read-metrics.ts';
import { readNeverDone } from './read-never-done.ts';
import { readOtherSites } from './read-other-sites.ts';
import { readOrder } from './read-order.ts';
import { readRatio } from './read-ratio.ts';
import { readUnknown } from './read-unknown.ts';
import { unboundIn } from './read-unbound.ts';
import { isMoney } from './is-money.ts';
import { metricOf, namesMetric } from './metric-of.ts';
import { contentBefore, isFiller, meaningOf, signalOf } from './reading.ts';
import { eventsOfDeeds, isPopulation } from './whose-figure.ts';
import { smallWordsFirst } from './small-words-first.ts';
import type { FilterMention, Item, Reading, ReadingState } from './reading.ts';

/** Turns mentions into what the question says. Every pass takes the items it understands; what is left is unknown. */
export function readQuestion(
  question: string,
  tokens: ReadToken[],
  mentions: Mention[],
  { lexicon, words }: { lexicon: Lexicon; words: LanguageWords },
): Reading {
  const reading: Reading = {
    dates: [],
    metrics: [],
    dimensions: [],
    filters: [],
    conditions: [],
    signals: new Set(),
    said: {},
    topics: [],
    unknown: [],
    notes: [],
    pathWords: [],
  };
  const ordered = lexicon.postpositions ? smallWordsFirst(mentions, tokens) : mentions;
  const items = ordered.map((mention): Item => ({
    ...mention,
    used: false,
    text: question.slice(tokens[mention.start]!.start, tokens[mention.end - 1]!.end),
  }));
  const state: ReadingState = { question, tokens, items, lexicon, words, reading };

  readAsides(state);
  readNeverDone(state);
  readHours(state);
  readAges(state);
  readConditions(state);
  readDates(state);
  readFilters(state);
  readGranularity(state);
  readOpenFrom(state);
  readOrder(state);
  readMetricsAndDimensions(state);
  readRatio(state);
  readNotSeen(state);
  readAdds(state);
  const unbound = unboundIn(state);
  readSignals(state);
  readAim(state);
  readSteps(state);
  readShareOfDoers(state);
  readMinutes(state);
  readNow(state);
  readRest(state);
  readOtherSites(state);
  readUnknown(state);
  const { topics, unknown } = reading;
  if (topics.length === 0) for (const { text } of unbound) unknown.push({ text, role: 'unbound' });
  return reading;
}

/** "What share of visitors add to the cart": how many of them did it, in hundredths. */
function readShareOfDoers({ reading }: ReadingState): void {
  const [doers, deed, ...more] = reading.metrics;
  const isShare = reading.signals.has('share') && more.length + reading.dimensions.length + reading.topics.length === 0;
  const event = deed?.kind === 'concept' ? eventsOfDeeds[deed.metric] : undefined;
  if (!isShare || !doers || !isPopulation(doers) || event === undefined) return;
  reading.metrics = [{ kind: 'event', event, rate: true, people: true }];
}

/** "Are we going to make 30,000 euros this month": the sum says which figure is to come. */
function readAim(state: ReadingState): void {
  const { items, reading } = state;
  if (!reading.topics.includes('forecast') || reading.metrics.length > 0) return;
  if (items.some((item) => isMoney(state, item)))
    reading.metrics.push({ kind: 'concept', metric: 'revenue', weak: false });
}

/** "Conversion from view_item to purchase" is a way of two steps. */
function readSteps(state: ReadingState): void {
  const { items, reading } = state;
  // "Viewed, added and bought, in any order"
  if (reading.said.open_funnel !== undefined && reading.metrics.length > 1) reading.topics.push('funnel');
  const at = items.findIndex((item, index) => {
    const converts =
      signalOf(item, 'proceeds') ??
      signalOf(item, 'rate') ??
      (namesMetric(item, 'conversions') || namesMetric(item, 'conversion_rate'));
    return Boolean(converts) && signalOf(items[index + 1], 'from', 'since') !== undefined;
  });
  const [first, joint, second] =
    at < 0 ? [] : items.slice(at + 2).filter((item) => !isFiller(item) || signalOf(item, 'to'));
  // "Conversion rate from session to sign up" is of all visits, which are no step.
  const visits = first && metricOf(first);
  const deed = second && metricOf(second);
  if (visits && countsVisits(visits) && signalOf(joint, 'to') && deed?.kind === 'event') {
    reading.metrics = [{ ...deed, rate: true }];
    return;
  }
  const isStep = (item: Item | undefined) => item !== undefined && metricOf(item) !== undefined;
  if (isStep(first) && signalOf(joint, 'to') && isStep(second)) reading.topics.push('funnel');
  else if (proceedsToDeed(items) || stopsBeforeDeed(state) || didBoth(state)) reading.topics.push('funnel');
}

/** "What share of people who add to cart end up buying": from one deed to another, with only small words between. */
function proceedsToDeed(items: Item[]): boolean {
  return items.some((item, index) => {
    if (!signalOf(item, 'proceeds') || deedOf(item)) return false;
    const before = deedOf(items.slice(0, index).findLast((one) => !isFiller(one) && !signalOf(one, 'quantity', 'and')));
    const after = items.slice(index + 1).find((one) => !isFiller(one) && !signalOf(one, 'to', 'in', 'proceeds'));
    const deed = deedOf(after);
    return before !== undefined && deed !== undefined && before !== deed;
  });
}

/** "How many people who viewed a product bought it": who did the one, and then the other. */
function didBoth({ items, tokens }: ReadingState): boolean {
  const isWho = (at: number) => ['who', 'that'].includes(tokens[at]!.text);
  const who = items.findIndex(({ start, end }) => {
    for (let at = start; at < end; at++) if (isWho(at)) return true;
    return false;
  });
  if (who < 0 || !(deedOf(items[who]) ?? items.slice(0, who).some((item) => namesPeople(item)))) return false;
  const said = items
    .slice(who)
    .filter((item) => !isFiller(item) && !meaningOf(item, 'date') && !(signalOf(item, 'and') && !deedOf(item)));
  const first = deedOf(said[0]);
  const second = deedOf(said[1]);
  return first !== undefined && second !== undefined && first !== second && comesBefore(first, second);
}

function namesPeople(item: Item): boolean {
  const metric = metricOf(item);
  return metric?.kind === 'concept' && present.has(metric.metric);
}

/** "Added to cart but did not buy": of the people at one step those who never came to the next. */
function stopsBeforeDeed({ items, reading }: ReadingState): boolean {
  return items.some((item, index) => {
    if (!signalOf(item, 'not') || reading.conditions.length > 0) return false;
    const before = deedBefore(items, index);
    const after = deedOf(items.slice(index + 1).find((one) => !isFiller(one)));
    return before !== undefined && after !== undefined && before !== after && comesBefore(before, after);
  });
}

/** "Saw the checkout page but not the thank-you page": who saw one may have seen the other at another time. */
function readNotSeen({ items, reading }: ReadingState): void {
  const isPage = ({ dimension, op, values }: FilterMention) =>
    dimension.kind === 'concept' &&
    dimension.dimension === 'page' &&
    (op === 'exact' || values.every((value) => reading.pathWords.includes(value)));
  const ofPeople = reading.metrics.some((metric) => metric.kind === 'concept' && present.has(metric.metric));
  const seen = reading.filters.find((filter) => isPage(filter) && !filter.negate);
  if (!ofPeople || !seen) return;
  const negated = reading.filters.find((filter) => isPage(filter) && filter.negate);
  const not = items.findIndex((item) => signalOf(item, 'not') && item.start > seen.at);
  const page = items.findIndex((item, index) => index > not && meaningOf(item, 'dimension')?.dimension === 'page');
  if (negated) reading.unknown.push({ text: negated.values.join(', '), role: 'filter' });
  else if (not >= 0 && page > not + 1)
    reading.unknown.push({
      text: items
        .slice(not + 1, page)
        .map(({ text }) => text)
        .join(' '),
      role: 'filter',
    });
}

/** Said first or last of a question that names no days: what is asked for goes with what was asked before. */
function readAdds({ items, reading }: ReadingState): void {
  const said = items.filter((item) => !isFiller(item) && !/^[.?!,]$/.test(item.text));
  const first = said.find((item) => !signalOf(item, 'follow_up') || signalOf(item, 'adds'));
  const isAdded = signalOf(first, 'adds') ?? signalOf(said.at(-1), 'adds');
  if (isAdded && reading.dates.length === 0) reading.signals.add('adds');
}

/** Minutes of no day in particular are those of the live view. */
function readMinutes({ reading }: ReadingState): void {
  const { signals, topics } = reading;
  if (signals.has('minutely') && topics.length === 0 && isUndated(reading)) topics.push('realtime');
}

/** "Currently" names no days. */
function isUndated({ dates }: Reading): boolean {
  return dates.every((clause) => clause.kind === 'one' && clause.phrases.every(({ kind }) => kind === 'recently'));
}

/** "How many users do we have now": those who are there. "Now by device" and "now per week" only go on. */
function readNow({ items, reading, lexicon }: ReadingState): void {
  const { metrics, dimensions, topics, granularity, order, signals } = reading;
  const at = items.findIndex((item) => signalOf(item, 'now'));
  const opens = !items.slice(0, at).some((item) => !isFiller(item) && !signalOf(item, 'follow_up', 'only'));
  const asksHowMany = dimensions.length === 0 && (signals.has('quantity') || lexicon.postpositions === true);
  const areOn = lexicon.language !== 'en' && arePagesLookedAt(reading);
  if (at < 0 || (opens && !asksHowMany && !areOn)) return;
  const ends = items.slice(at + 1).every((item) => isFiller(item));
  // "Top events at the moment": the live view ranks what it counts.
  const ranksEvents = ends && dimensions.every((one) => one.kind === 'concept' && one.dimension === 'event');
  const ranks = order !== undefined && !(dimensions.length > 0 && ranksEvents);
  const other = topics.length > 0 || !isUndated(reading) || granularity !== undefined || ranks;
  const sets = (['versus', 'compare', 'change', 'trend', 'why'] as const).some((signal) => signals.has(signal));
  const ofPeople =
    metrics.length > 0 && metrics.every((metric) => metric.kind === 'concept' && present.has(metric.metric));
  // "Sessions now": the live view is asked for, which does not know them.
  const ofVisits = ends && metrics.length === 1 && metrics.every((metric) => countsVisits(metric));
  const ofEvents = order !== undefined && ranksEvents && dimensions.length > 0;
  if (!other && !sets && (ofPeople || ofVisits || areOn || ofEvents)) topics.push('realtime');
}

/** "Sessions for the rest of the year": days to come are forecast. */
function readRest({ reading }: ReadingState): void {
  const ahead = reading.dates.some(
    (clause) => clause.kind === 'one' && clause.phrases.some((phrase) => 'rest' in phrase && phrase.rest === true),
  );
  if (ahead && reading.topics.length === 0) reading.topics.push('forecast');
}

function countsVisits(metric: Reading['metrics'][number]): boolean {
  return metric.kind === 'concept' && metric.metric === 'sessions' && !metric.weak;
}

/** "Which pages are being viewed", and no figure but those who do. */
function arePagesLookedAt({ metrics, dimensions, signals }: Reading): boolean {
  const [page, ...more] = dimensions;
  const isPage = page?.kind === 'concept' && page.dimension === 'page' && more.length === 0;
  const looks = metrics.every(
    (metric) =>
      metric.kind === 'concept' && (present.has(metric.metric) || (metric.metric === 'screenPageViews' && metric.weak)),
  );
  return isPage && looks && (signals.has('which') || metrics.length > 0);
}

const present = new Set<MetricConcept>(['users', 'people', 'activeUsers']);

const granularities = { daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'month' } as const;

function readGranularity({ items, reading }: ReadingState): void {
  for (const [at, item] of items.entries()) {
    const signal =
      item.used || onlyLists(items, at) ? undefined : signalOf(item, 'daily', 'weekly', 'monthly', 'quarterly');
    if (!signal || item.meanings.some(({ kind }) => kind === 'metric')) continue;
    item.used = true;
    if (signal.signal === 'quarterly') reading.notes.push('quarters_by_month');
    reading.granularity = granularities[signal.signal as keyof typeof granularities];
  }
}

/** "Views per week from 1 October": a line of one day would be none. */
function readOpenFrom({ items, reading }: ReadingState): void {
  const [clause, ...more] = reading.dates;
  if (reading.granularity === undefined || more.length > 0 || clause?.kind !== 'one' || clause.versus) return;
  const [day] = clause.phrases;
  const before = contentBefore(
    items,
    items.findIndex(({ start }) => start === clause.at),
  );
  if ((day?.kind !== 'day' && day?.kind !== 'written') || !signalOf(before, 'since')) return;
  reading.dates = [{ kind: 'range', from: day, text: clause.text, at: clause.at, versus: false }];
}

/** "by category and month" splits by month; in "users last week and month" nothing is split. */
function onlyLists(items: Item[], at: number): boolean {
  const listed = signalOf(items[at], 'and') !== undefined;
  return listed && !dimensionOf(items[at - 1]) && !signalOf(items[at - 1], 'daily', 'weekly', 'monthly');
}

/** Small words that change the kind of question, wherever they stand. */
const lasting = new Set<Signal>([
  'minutely',
  'pair',
  'which',
  'versus',
  'compare',
  'change',
  'comparative',
  'trend',
  'overview',
  'happened',
  'why',
  'share',
  'quantity',
  'or',
  'rest',
  'average',
  'total',
  'only',
  'instead',
  'yes',
  'hello',
  'help',
  'by',
  'refers',
]);

function readSignals({ items, reading }: ReadingState): void {
  for (const [index, item] of items.entries()) {
    const startsQuestion = index === 0 ? signalOf(item, 'follow_up') : undefined;
    if (startsQuestion) reading.signals.add('follow_up');
    for (const meaning of item.meanings) {
      // "Embudo de pago" is a funnel, and the checkout is what it leads through.
      // "How much will we sell" is money, and of days to come.
      const isStudied = meaning.kind === 'topic' && (meaning.topic === 'funnel' || meaning.topic === 'forecast');
      const isBoth = isStudied && meaningOf(item, 'metric') !== undefined;
      // "Users who are not from Germany" are counted.
      const counted = contentBefore(items, index);
      const doers = counted && metricOf(counted);
      if (meaning.kind === 'topic' && meaning.topic === 'single_visitors' && doers && isPopulation(doers)) continue;
      if (meaning.kind === 'topic' && (!item.used || isBoth)) {
        reading.topics.push(meaning.topic);
        if (meaning.slots.n !== undefined) reading.topicSlots = meaning.slots;
      }
      if (meaning.kind !== 'signal') continue;
      const stays = !item.used || meaning.signal === 'versus' || meaning.signal === 'overview';
      if (lasting.has(meaning.signal) && stays) reading.signals.add(meaning.signal);
      if (stays) reading.said[meaning.signal] = item.text;
    }
    if (item.meanings.some(({ kind }) => kind === 'topic' || kind === 'signal' || kind === 'filler')) item.used = true;
  }
  // "Revenue fell in September, what happened?" asks for what is behind the fall.
  const { signals, metrics } = reading;
  if (signals.has('happened')) signals.add(signals.has('change') && metrics.length > 0 ? 'why' : 'overview');
}
