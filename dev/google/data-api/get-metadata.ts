import type { Catalogue } from './catalogue/catalogue.ts';
import type { DimensionField, MetricField } from './catalogue/field.ts';
import { toBlockedReasons, type RestrictedMetricType } from './quality/sensitive-fields.ts';

/** `properties.getMetadata` */
export function getMetadata(
  propertyId: string,
  catalogue: Catalogue,
  restricted: readonly RestrictedMetricType[],
): Record<string, unknown> {
  return {
    name: `properties/${propertyId}/metadata`,
    dimensions: catalogue.dimensions.map(toDimensionMetadata),
    metrics: catalogue.metrics.map((field) => toMetricMetadata(field, restricted)),
  };
}

export function toDimensionMetadata(field: DimensionField): Record<string, unknown> {
  return toMetadata(field);
}

/** @param restricted what the reader's role does not show */
export function toMetricMetadata(
  field: MetricField,
  restricted: readonly RestrictedMetricType[],
): Record<string, unknown> {
  const { apiName, uiName, description, ...rest } = toMetadata(field);
  const blockedReasons = toBlockedReasons(field, restricted);
  return {
    apiName,
    uiName,
    description,
    type: field.type,
    ...(blockedReasons.length > 0 && { blockedReasons }),
    ...rest,
  };
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
