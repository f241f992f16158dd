import type { MetricConcept } from '../meaning/metric-concepts.ts';
import type { DimensionConcept } from '../meaning/dimension-concepts.ts';
import type { MetricMention, Reading } from '../read/reading.ts';
import { eventsOfDeeds, isPopulation } from '../read/whose-figure.ts';

/** Of words that only hint at a figure, what people do counts before that they came. */
const hints: MetricConcept[] = [
  'ecommercePurchases',
  'itemsPurchased',
  'conversion_rate',
  'conversions',
  'revenue',
  'advertiserAdCost',
  'bounceRate',
  'userEngagementDuration',
  'users',
  'screenPageViews',
  'people',
  'sessions',
];

const pages = new Set<DimensionConcept>(['page', 'page_title', 'page_with_query', 'screen', 'content_group']);
const arrivals = new Set<MetricConcept>(['users', 'people', 'sessions']);

const deedsOfPeople: [MetricConcept, MetricConcept][] = [
  ['conversion_rate', 'conversion_rate'],
  ['ecommercePurchases', 'customers'],
  ['conversions', 'conversions'],
  // Of those who bounced GA4 has only the rate.
  ['bounceRate', 'bounceRate'],
];

/** The figures a question names; "clicks" are those of what stands beside them. */
export function chooseMetrics(reading: Reading): MetricMention[] {
  const chosen = asShare(reading, namedOrHinted(reading));
  const family = clickFamily(reading, chosen);
  const ofPeople = isOfPeople(reading);
  return chosen.map((one) => {
    if (ofPeople && one.kind === 'concept' && one.metric === 'spend')
      return { kind: 'concept', metric: 'revenue', weak: false };
    const metric = one.kind === 'concept' ? family[one.metric] : undefined;
    return metric ? { kind: 'concept', metric, weak: false } : one;
  });
}

/** "Which age group spends the most": people spend in the shop, campaigns on ads. */
function isOfPeople({ dimensions, filters }: Reading): boolean {
  const mentions = [...dimensions, ...filters.map(({ dimension }) => dimension)];
  return mentions.length > 0 && mentions.every((one) => one.kind === 'concept' && peopleGroups.has(one.dimension));
}

const peopleGroups = new Set<DimensionConcept>([
  'age',
  'gender',
  'country',
  'city',
  'region',
  'language',
  'device',
  'new_or_returning',
]);

/** "What percentage of sessions ended in a sign up" is a rate, not two counts. */
function asShare({ signals, metrics, topics }: Reading, chosen: MetricMention[]): MetricMention[] {
  const said = (hint: MetricConcept) => metrics.some((one) => one.kind === 'concept' && one.metric === hint);
  const [, rate] = (signals.has('share') && partsWithRates.find(([hint]) => said(hint))) || [];
  const ofAll = chosen.every((one) => one.kind === 'concept' && (wholes.has(one.metric) || one.metric === rate));
  if (rate && ofAll && chosen.length > 0) return [{ kind: 'concept', metric: rate, weak: false }];
  const [whole, part] = chosen;
  // "What percent of visitors sign up": of people, not of sessions.
  if (signals.has('share') && whole?.kind === 'event' && whole.people && !topics.includes('funnel'))
    return [{ ...whole, rate: true }];
  // "What share of visitors add to the cart"
  const event = part?.kind === 'concept' && chosen.length === 2 ? eventsOfDeeds[part.metric] : undefined;
  const isOfDoers = signals.has('share') && whole !== undefined && isPopulation(whole) && !topics.includes('funnel');
  if (isOfDoers && event !== undefined) return [{ kind: 'event', event, rate: true, people: true }];
  const counts = whole?.kind === 'concept' && (whole.metric === 'sessions' || whole.metric === 'traffic');
  if (!signals.has('share') || chosen.length !== 2 || !counts) return chosen;
  if (part?.kind === 'event') return [{ ...part, rate: true }];
  const buys = part?.kind === 'concept' && part.metric === 'ecommercePurchases';
  if (buys) return [{ kind: 'concept', metric: 'purchase_rate', weak: false }];
  const converts = part?.kind === 'concept' && part.metric === 'conversions';
  return converts ? [{ kind: 'concept', metric: 'conversion_rate', weak: false }] : chosen;
}

const wholes = new Set<MetricConcept>(['users', 'people', 'activeUsers', 'sessions', 'traffic']);
/** "What fraction of sessions are engaged": the part, and the rate that GA4 has of it. */
const partsWithRates: [part: MetricConcept, rate: MetricConcept][] = [
  ['bounceRate', 'bounceRate'],
  ['userEngagementDuration', 'engagementRate'],
  ['engagementRate', 'engagementRate'],
  ['engagedSessions', 'engagementRate'],
];

type Family = Partial<Record<MetricConcept, MetricConcept>>;

const adFigures: Family = {
  clicks: 'advertiserAdClicks',
  click_rate: 'ad_click_rate',
  impressions: 'advertiserAdImpressions',
};
const searchFigures: Family = {
  clicks: 'organicGoogleSearchClicks',
  click_rate: 'organicGoogleSearchClickThroughRate',
  impressions: 'organicGoogleSearchImpressions',
};
const publisherFigures: Family = {
  clicks: 'publisherAdClicks',
  impressions: 'publisherAdImpressions',
  advertiserAdClicks: 'publisherAdClicks',
  advertiserAdImpressions: 'publisherAdImpressions',
};
const promotionFigures: Family = { clicks: 'promotionClicks', impressions: 'promotionViews' };
const listFigures: Family = {
  clicks: 'itemsClickedInList',
  click_rate: 'itemListClickThroughRate',
  impressions: 'itemsViewedInList',
};
const groupFamilies: Partial<Record<DimensionConcept, Family>> = {
  page: { visit_volume: 'screenPageViews' },
  page_title: { visit_volume: 'screenPageViews' },
  campaign: adFigures,
  ad_group: adFigures,
  keyword: adFigures,
  promotion: promotionFigures,
  ad_unit: publisherFigures,
  ad_format: publisherFigures,
  product_list: listFigures,
};
const adChannels = new Set(['google / cpc', 'bing / cpc', 'Paid Search', 'Paid']);

/** What "clicks" are of: told by another figure, by the groups, or by where visits came from. */
function clickFamily({ dimensions, filters }: Reading, chosen: MetricMention[]): Family {
  const published = dimensions.some(
    (one) => one.kind === 'concept' && groupFamilies[one.dimension] === publisherFigures,
  );
  if (published) return publisherFigures;
  const beside = (prefix: string) => chosen.some((one) => one.kind === 'concept' && one.metric.startsWith(prefix));
  if (beside('advertiser') || beside('returnOnAdSpend') || beside('spend')) return adFigures;
  if (beside('organicGoogleSearch')) return searchFigures;
  const grouped = dimensions.flatMap((one) => (one.kind === 'concept' ? (groupFamilies[one.dimension] ?? []) : []));
  const ads = filters.some(({ values, negate }) => !negate && values.some((value) => adChannels.has(value)));
  return grouped[0] ?? (ads ? adFigures : {});
}

/** A verb such as "viewed" counts only when the question names no figure. */
function namedOrHinted({ metrics, dimensions, signals, order }: Reading): MetricMention[] {
  const named = metrics.filter((metric) => !isHint(metric));
  const onlyPeople = named.every((metric) => metric.kind === 'concept' && arrivals.has(metric.metric));
  if (named.length > 0 && !onlyPeople) return named;
  const hinted = hints.filter((concept) =>
    metrics.some((metric) => metric.kind === 'concept' && metric.metric === concept),
  );
  // "how many visitors from Google bought something": who did it is counted, not who came.
  const done = deedsOfPeople.find(([deed]) => hinted.includes(deed));
  const counts = (names: string[]) =>
    metrics.some((metric) => metric.kind === 'concept' && names.includes(metric.metric));
  const counted = counts(['users']) || (signals.has('quantity') && counts(['people']));
  // "Which pages do visitors from Google read": the views of pages, though visitors are named.
  const read =
    hinted.includes('screenPageViews') && dimensions.some((one) => one.kind === 'concept' && pages.has(one.dimension));
  if (named.length > 0 && read && !done) return [{ kind: 'concept', metric: 'screenPageViews', weak: false }];
  // "At which hour do users buy the most": what ranks is what they do, and not how many did it.
  const ranked = order !== undefined && dimensions.length > 0 && !signals.has('quantity');
  if (done && ranked) return [{ kind: 'concept', metric: done[0], weak: false }];
  if (named.length > 0) return done ? [{ kind: 'concept', metric: done[1], weak: false }] : named;
  if (done && counted && dimensions.length === 0) return [{ kind: 'concept', metric: done[1], weak: false }];
  // "which pages do people read": the groups know their usual figure better than "people" or "visited" does.
  const vague = hinted.every((concept) => arrivals.has(concept));
  if (vague && dimensions.some((dimension) => dimension.kind === 'concept')) return [];
  // "viewed but rarely bought" is two figures; that people came is only said along the way.
  const deeds = hinted.filter((concept) => !arrivals.has(concept));
  const chosen = deeds.length > 1 ? deeds : hinted.slice(0, 1);
  return chosen.map((metric) => ({ kind: 'concept', metric, weak: true }));
}

function isHint(metric: MetricMention): boolean {
  return metric.kind === 'concept' && metric.weak;
}
