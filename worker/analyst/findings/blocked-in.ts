import { isBlocked } from '../compile/granted-metrics.ts';
import type { RunReportReply } from '../ga4-types.ts';
import type { PropertyProfile } from '../property.ts';

/** Which of the metrics the reader may not see, by the property's metadata or by what the replies say. */
export function blockedIn(metrics: string[], replies: RunReportReply[], property: PropertyProfile): string[] {
  const restricted = new Set(
    replies.flatMap(({ metadata }) =>
      (metadata.schemaRestrictionResponse?.activeMetricRestrictions ?? []).map(({ metricName }) => metricName),
    ),
  );
  return metrics.filter((name) => restricted.has(name) || isBlocked(name, property));
}
