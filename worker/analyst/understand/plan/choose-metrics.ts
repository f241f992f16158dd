import type { MetricConcept } from '../meaning/metric-concepts.ts';
import type { MetricMention, Reading } from '../read/reading.ts';

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

const arrivals = new Set<MetricConcept>(['users', 'people', 'sessions']);

const deedsOfPeople: [MetricConcept, MetricConcept][] = [
  ['ecommercePurchases', 'customers'],
  ['conversions', 'conversions'],
];

/** The figures a question names; "clicks" beside an ad figure are clicks on ads. */
export function chooseMetrics(reading: Reading): MetricMention[] {
  const chosen = namedOrHinted(reading);
  const beside = (prefix: string) => chosen.some((one) => one.kind === 'concept' && one.metric.startsWith(prefix));
  const family = beside('advertiser') ? adFigures : beside('organicGoogleSearch') ? searchFigures : {};
  return chosen.map((one) => {
    const metric = one.kind === 'concept' ? family[one.metric] : undefined;
    return metric ? { kind: 'concept', metric, weak: false } : one;
  });
}

const adFigures: Partial<Record<MetricConcept, MetricConcept>> = {
  clicks: 'advertiserAdClicks',
  impressions: 'advertiserAdImpressions',
};
const searchFigures: Partial<Record<MetricConcept, MetricConcept>> = {
  clicks: 'organicGoogleSearchClicks',
  impressions: 'organicGoogleSearchImpressions',
};

/** A verb such as "viewed" counts only when the question names no figure. */
function namedOrHinted({ metrics, dimensions }: Reading): MetricMention[] {
  const named = metrics.filter((metric) => !isHint(metric));
  const onlyPeople = named.every((metric) => metric.kind === 'concept' && arrivals.has(metric.metric));
  if (named.length > 0 && !onlyPeople) return named;
  const hinted = hints.filter((concept) =>
    metrics.some((metric) => metric.kind === 'concept' && metric.metric === concept),
  );
  // "how many visitors from Google bought something": who did it is counted, not who came.
  const done = deedsOfPeople.find(([deed]) => hinted.includes(deed));
  if (named.length > 0) return done ? [{ kind: 'concept', metric: done[1], weak: false }] : named;
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
