import type { DimensionField, DimensionScope, MetricField, MetricScope } from './field.ts';

/**
 * Which scopes do not go together, after Google's rules of December 2022: item dimensions and event metrics, event-scoped
 * traffic sources and event metrics. https://developers.google.com/analytics/devguides/reporting/data/v1/announcements/20221201-compatibility-changes
 */
const CLASHES: Record<DimensionScope, readonly MetricScope[]> = {
  day: [],
  user: [],
  session: [],
  event: [],
  item: ['event', 'attributable', 'window'],
  attribution: ['event'],
  intraday: ['window'],
};

/** Dimensions of single events say nothing about an item of an event. */
const NOT_OF_ITEMS = /^(eventName|isKeyEvent|customEvent:.*|pagePathPlusQueryString|fullPageUrl)$/;

export function isCompatible(dimension: DimensionField, metric: MetricField): boolean {
  if (CLASHES[dimension.scope].includes(metric.scope)) return false;
  return !(metric.scope === 'item' && NOT_OF_ITEMS.test(dimension.apiName));
}

export function isCompatiblePair(a: DimensionField, b: DimensionField): boolean {
  return !isItemClash(a, b) && !isItemClash(b, a);
}

function isItemClash(item: DimensionField, other: DimensionField): boolean {
  return item.scope === 'item' && NOT_OF_ITEMS.test(other.apiName);
}

/** What Google would have the caller remove, or undefined when all fields go together. */
export function findIncompatible(dimensions: DimensionField[], metrics: MetricField[]): string[] | undefined {
  const badMetrics = metrics.filter((metric) => !dimensions.every((dimension) => isCompatible(dimension, metric)));
  if (badMetrics.length > 0) {
    // Taking the fewest fields away: the dimension, when it clashes with every metric there is.
    const badDimensions = dimensions.filter((dimension) => !metrics.every((metric) => isCompatible(dimension, metric)));
    return (badDimensions.length < badMetrics.length ? badDimensions : badMetrics).map((field) => field.apiName);
  }
  const clash = dimensions.find((a) => dimensions.some((b) => isItemClash(a, b)));
  return clash && dimensions.filter((other) => isItemClash(clash, other)).map((field) => field.apiName);
}
