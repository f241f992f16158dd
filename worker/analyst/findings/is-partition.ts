import type { MetricDescription } from '../catalogue/describe-metric.ts';

/**
 * Whether the groups of a metric add up to its whole. Users never do. A session has many pages and events, and so
 * counts in many of those groups; it has one channel, device and country.
 */
export function isPartition({ api_name, algebra }: MetricDescription, dimensions: string[]): boolean {
  if (algebra.kind !== 'additive') return false;
  const overlaps = dimensions.some((name) => ofEvents.test(name));
  return !overlaps || /^(eventCount|screenPageViews|keyEvents|item|eventValue)/.test(api_name);
}

/** Dimensions of which one session or one purchase can have several values. */
const ofEvents =
  /^(page|unified|fullPage|hostName|content|event|isKeyEvent|item|link|video|file|searchTerm|percentScrolled|method|outbound|visible|customEvent|customItem|date|day|hour|minute)/;
