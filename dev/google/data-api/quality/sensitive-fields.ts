import type { DimensionField, MetricField } from '../catalogue/field.ts';

/** https://developers.google.com/analytics/devguides/reporting/data/v1/quotas#potentially_thresholded_requests */
const POTENTIALLY_THRESHOLDED = ['userAgeBracket', 'userGender', 'brandingInterest', 'audienceId', 'audienceName'];

/** Fields from which somebody could be told who a person is. */
export function isPotentiallyThresholded(fields: DimensionField[]): boolean {
  return fields.some(({ apiName }) => POTENTIALLY_THRESHOLDED.includes(apiName));
}

export type RestrictedMetricType = 'COST_DATA' | 'REVENUE_DATA';

/** Which data of a role's restrictions a metric shows. Costs of advertising are not in this catalogue. */
export function toRestrictedType(field: MetricField): RestrictedMetricType | undefined {
  return field.type === 'TYPE_CURRENCY' ? 'REVENUE_DATA' : undefined;
}

/** What the metadata of a property says of a metric that the reader's role does not show. */
export function toBlockedReasons(field: MetricField, restricted: readonly RestrictedMetricType[]): string[] {
  const type = toRestrictedType(field);
  if (!type || !restricted.includes(type)) return [];
  return [type === 'COST_DATA' ? 'NO_COST_METRICS' : 'NO_REVENUE_METRICS'];
}
