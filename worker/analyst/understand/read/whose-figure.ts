import type { MetricConcept } from '../meaning/metric-concepts.ts';
import { sameDimension } from './dimension-of.ts';
import { metricOf } from './metric-of.ts';
import { contentBefore, isFiller, meaningOf, signalOf } from './reading.ts';
import type { FilterMention, Item, MetricMention, ReadingState } from './reading.ts';

/** "bounce rate of mobile users", "how many orders did visitors make": whose figure it is, not another figure. */
export function saysWhose(state: ReadingState, at: number, metric: MetricMention): boolean {
  const { items, reading } = state;
  if (!isPopulation(metric) || isListed(items, at)) return false;
  if (!reading.metrics.some(isStrong) && !wereRead(state, at)) return false;
  if (namesNewUsers(metric)) reading.filters.push({ ...newVisitors, at: items[at]!.start });
  return true;
}

/** "Do mobile visitors bounce more", "German users' revenue": those before the figure are whose it is. */
export function isTheirs({ items, reading, lexicon }: ReadingState, at: number, metric: MetricMention): boolean {
  const last = reading.metrics.at(-1);
  if (!last || !isPopulation(last) || metric.kind !== 'concept' || metric.weak || isPopulation(metric)) return false;
  let back = at - 1;
  // "Only returning users: pages per session"
  while (back > 0 && (isFiller(items[back]) || items[back]?.text === ':')) back--;
  const before = items[back];
  const value = items[back - 1];
  const narrowed = value?.used === true && (meaningOf(value, 'value') ?? meaningOf(value, 'place')) !== undefined;
  const isOfOne = unparted.has(lexicon.language) && ofOne.has(metric.metric) && back >= at - 2;
  const doers = before && metricOf(before);
  return (narrowed || isOfOne) && doers !== undefined && isPopulation(doers);
}

/** Whose the figure is stands right before it: "用户平均停留时长". */
const unparted = new Set(['ja', 'zh', 'ko']);
/** Of each of those who are named, and none to count them beside. */
const ofOne = new Set<MetricConcept>([
  'averageSessionDuration',
  'average_engagement_time',
  'userEngagementDuration',
  'bounceRate',
  'engagementRate',
  'conversion_rate',
  'purchase_rate',
]);

/** "users who signed up": the people are counted, and the event says which of them. */
export function takeDoers({ items, reading }: ReadingState, at: number): true | undefined {
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

/** "How did new users convert": what they did is the figure, and they are whose it is. */
export function narrowToNew({ reading }: ReadingState): void {
  const [doers, deed] = reading.metrics;
  if (reading.metrics.length !== 2 || !doers || !deed || !namesNewUsers(doers)) return;
  const deeds: MetricConcept[] = ['conversions', 'conversion_rate', 'ecommercePurchases', 'itemsPurchased'];
  if (deed.kind !== 'concept' || !deed.weak || !deeds.includes(deed.metric)) return;
  const metric = deed.metric === 'ecommercePurchases' ? 'customers' : deed.metric;
  reading.metrics = [{ kind: 'concept', metric, weak: false }];
  reading.filters.push({ ...newVisitors, at: 0 });
}

/** "Are returning users more engaged than new users": both are whose it is. */
export function setNewAgainst({ items, reading }: ReadingState): void {
  const isOld = ({ dimension, values, negate }: FilterMention) =>
    dimension.kind === 'concept' && dimension.dimension === 'new_or_returning' && values[0] === 'returning' && !negate;
  const compared = items.some((item) => signalOf(item, 'versus'));
  const others = reading.metrics.filter((metric) => !isPopulation(metric));
  if (!compared || others.length === 0 || !reading.filters.some(isOld) || !reading.metrics.some(namesNewUsers)) return;
  reading.metrics = others;
  reading.filters.push({ ...newVisitors, at: items.at(-1)!.start });
}

/** "How do tablet users differ from phone users in engagement": both are whose it is. */
export function setPeopleAgainst({ items, reading }: ReadingState): void {
  // "Buyers and new users, October vs September": days are set against each other.
  if (reading.dates.length > 1) return;
  const set = items.some((item) => signalOf(item, 'versus', 'compare'));
  const others = reading.metrics.filter((metric) => !isPopulation(metric));
  if (!set || others.length === 0 || others.length === reading.metrics.length) return;
  const people = items.flatMap((item, at) => {
    const metric = metricOf(item);
    return metric && isPopulation(metric) && !namesNewUsers(metric) ? [at] : [];
  });
  const isNarrowedBefore = (at: number) => {
    const value = items[at - 1];
    return value?.used === true && (meaningOf(value, 'value') ?? meaningOf(value, 'place')) !== undefined;
  };
  const [one, other] = reading.filters;
  const alike = one !== undefined && other !== undefined && sameDimension(one.dimension, other.dimension);
  if (alike && people.every(isNarrowedBefore)) reading.metrics = others;
}

/** "Who signed up?" wants names; "users who signed up" are counted. */
export function asksForPersons(items: Item[], at: number): boolean {
  const before = contentBefore(items, at);
  const doers = before && metricOf(before);
  const topic = meaningOf(items[at], 'topic')?.topic;
  return topic !== undefined && topic !== 'funnel' && topic !== 'forecast' && !(doers && isPopulation(doers));
}

const populations = new Set<MetricConcept>(['users', 'people', 'newUsers', 'traffic', 'sessions', 'customers']);
const newVisitors: Omit<FilterMention, 'at'> = {
  dimension: { kind: 'concept', dimension: 'new_or_returning' },
  op: 'exact',
  values: ['new'],
  negate: false,
};

export function isPopulation(metric: MetricMention): boolean {
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
  const after = items.slice(at + 2).find((item) => !isFiller(item));
  if (signalOf(items[at + 1], 'and') && after && metricOf(after)) return true;
  for (let back = at - 1; back >= 0; back--) {
    const item = items[back]!;
    if (isFiller(item)) continue;
    if (signalOf(item, 'by') && isNarrowed(items, at)) return false;
    // "More than desktop visitors" is theirs as well.
    if (signalOf(item, 'versus') && back < at - 1) return false;
    if (signalOf(item, 'and', 'versus', 'by', 'highest', 'lowest', 'best', 'worst')) return true;
    const narrows = meaningOf(item, 'value') ?? meaningOf(item, 'place');
    if (!narrows) return back === at - 1 && metricOf(item) !== undefined;
  }
  return true;
}

/** "Projects created by users on the team plan": whose they are. */
function isNarrowed(items: Item[], at: number): boolean {
  const next = items[at + 1];
  // "Orders per user in October": of both, in a month.
  const dated = meaningOf(next, 'date') ?? meaningOf(items[at + 2], 'date');
  return signalOf(next, 'from', 'in', 'only') !== undefined && dated === undefined;
}

/** What counts how often something was done, and the event that says who did. */
export const eventsOfDeeds: Partial<Record<MetricConcept, string>> = {
  checkouts: 'begin_checkout',
  addToCarts: 'add_to_cart',
};
