import { standardMetrics } from '../catalogue/metrics.ts';
import type { PropertyProfile } from '../property.ts';

/** Whether a field name is a metric of the property (or of every property); otherwise it is a dimension. */
export function isMetric(name: string, property: PropertyProfile): boolean {
  if (property.dimensions.some((dimension) => dimension.api_name === name)) return false;
  return (
    Object.hasOwn(standardMetrics, name.split(':')[0] ?? name) ||
    property.metrics.some((metric) => metric.api_name === name)
  );
}
