import { getDefinitions, listCustomDimensions } from './custom-definitions.ts';
import { dimensions } from './dimensions.ts';
import type { DimensionField, MetricField } from './field.ts';
import { listCustomMetrics, listKeyEventMetrics, metrics } from './metrics.ts';

/** The fields of a property, in the order of their names. */
export interface Catalogue {
  dimensions: DimensionField[];
  metrics: MetricField[];
  /** By name or deprecated name. */
  findDimension(name: string): DimensionField | undefined;
  findMetric(name: string): MetricField | undefined;
}

/** @param propertyId `0` for the fields all properties have */
export function getCatalogue(propertyId: string): Catalogue {
  let catalogue = cache.get(propertyId);
  if (!catalogue) cache.set(propertyId, (catalogue = createCatalogue(propertyId)));
  return catalogue;
}

const cache = new Map<string, Catalogue>();

function createCatalogue(propertyId: string): Catalogue {
  const custom = propertyId === '0' ? undefined : getDefinitions(propertyId);
  const allDimensions = [...dimensions, ...(custom ? listCustomDimensions(custom) : [])];
  const allMetrics = [
    ...metrics,
    ...(custom?.keyEvents.flatMap(listKeyEventMetrics) ?? []),
    ...(custom?.eventMetrics.flatMap(([parameter, uiName]) => listCustomMetrics(parameter, uiName)) ?? []),
  ];
  const dimensionByName = byName(allDimensions);
  const metricByName = byName(allMetrics);
  return {
    dimensions: allDimensions.toSorted(byApiName),
    metrics: allMetrics.toSorted(byApiName),
    findDimension: (name) => dimensionByName.get(name),
    findMetric: (name) => metricByName.get(name),
  };
}

interface Named {
  apiName: string;
  deprecatedApiNames?: string[];
}

function byName<T extends Named>(fields: T[]): Map<string, T> {
  return new Map(fields.flatMap((field) => [field.apiName, ...oldNames(field)].map((name) => [name, field])));
}

/** `keyEvents:purchase` may still be asked for as `conversions:purchase`. */
function oldNames(field: Named): string[] {
  const event = /^(keyEvents|sessionKeyEventRate|userKeyEventRate):(.+)$/.exec(field.apiName);
  if (!event) return field.deprecatedApiNames ?? [];
  return [`${OLD_PREFIX[event[1] ?? '']}:${event[2]}`];
}

const OLD_PREFIX: Record<string, string> = {
  keyEvents: 'conversions',
  sessionKeyEventRate: 'sessionConversionRate',
  userKeyEventRate: 'userConversionRate',
};

function byApiName(a: Named, b: Named): number {
  return a.apiName < b.apiName ? -1 : 1;
}
