import type { PropertyProfile } from '../property.ts';

/**
 * The metrics the reader may see. Google answers a blocked one with zeros, so it is not asked for; when all are
 * blocked they are, because a request needs one, and its columns are taken out of the reply.
 */
export function grantedMetrics(metrics: string[], property: PropertyProfile): string[] {
  const granted = metrics.filter((name) => !isBlocked(name, property));
  return granted.length ? granted : metrics;
}

export function isBlocked(name: string, property: PropertyProfile): boolean {
  const field = property.metrics.find((metric) => metric.api_name === name);
  return !!field?.blocked_reasons?.length;
}
