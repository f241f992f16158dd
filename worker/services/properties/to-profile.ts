import type { PropertyProfile } from '../../analyst/property.ts';
import type { StoredMetadata } from '../../../db/schema/ga4.ts';

/** A stored property as the analyst knows it. */
export function toProfile(row: {
  property: string;
  displayName: string;
  timeZone: string;
  currency: string;
  metadata: StoredMetadata;
  weekStart: 'monday' | 'sunday';
}): PropertyProfile {
  return {
    property: row.property,
    display_name: row.displayName,
    time_zone: row.timeZone,
    currency: row.currency,
    dimensions: row.metadata.dimensions,
    metrics: row.metadata.metrics,
    week_start: row.weekStart,
  };
}
