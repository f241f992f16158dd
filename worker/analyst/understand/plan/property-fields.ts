import type { MetricField, PropertyProfile } from '../../property.ts';

/** Look-ups in what a property has. */
export interface PropertyFields {
  findMetric: (apiName: string) => MetricField | undefined;
  hasDimension: (apiName: string) => boolean;
  /** The first of the names that the property has; metrics that Google blocks come last. */
  firstMetric: (apiNames: string[]) => string | undefined;
  firstDimension: (apiNames: string[]) => string | undefined;
}

export function propertyFields(property: PropertyProfile): PropertyFields {
  const metrics = new Map(property.metrics.map((metric) => [metric.api_name, metric]));
  const dimensions = new Set(property.dimensions.map(({ api_name }) => api_name));
  const hasDimension = (name: string) => dimensions.has(name);
  return {
    findMetric: (name) => metrics.get(name),
    hasDimension,
    firstMetric: (names) =>
      names.find((name) => metrics.has(name) && !isBlocked(metrics.get(name))) ??
      names.find((name) => metrics.has(name)),
    firstDimension: (names) => names.find(hasDimension),
  };
}

export function isBlocked(metric: MetricField | undefined): boolean {
  return (metric?.blocked_reasons?.length ?? 0) > 0;
}
