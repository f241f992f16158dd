import type { Catalogue } from './catalogue/catalogue.ts';
import type { DimensionField, MetricField } from './catalogue/field.ts';

/** `properties.getMetadata` */
export function getMetadata(propertyId: string, catalogue: Catalogue): Record<string, unknown> {
  return {
    name: `properties/${propertyId}/metadata`,
    dimensions: catalogue.dimensions.map(toDimensionMetadata),
    metrics: catalogue.metrics.map(toMetricMetadata),
  };
}

export function toDimensionMetadata(field: DimensionField): Record<string, unknown> {
  return toMetadata(field);
}

export function toMetricMetadata(field: MetricField): Record<string, unknown> {
  const { apiName, uiName, description, ...rest } = toMetadata(field);
  return { apiName, uiName, description, type: field.type, ...rest };
}

function toMetadata(field: DimensionField | MetricField): Record<string, unknown> {
  return {
    apiName: field.apiName,
    uiName: field.uiName,
    description: field.description,
    ...(field.deprecatedApiNames && { deprecatedApiNames: field.deprecatedApiNames }),
    ...(field.customDefinition && { customDefinition: true }),
    category: field.category,
  };
}
