import type { Onlooker } from '../../analyst/visible/keep-to-visible.ts';
import { narrowProperty } from '../../analyst/visible/visible-fields.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import { toProfile } from '../properties/to-profile.ts';
import type { Site } from './find-site.ts';
import { toLook } from './to-look.ts';

/** The property as visitors of the widget know it, and what they may not see where that is a part of it. */
export function siteView(site: Site): { property: PropertyProfile; onlooker?: Onlooker } {
  if (!site.metadata) throw new Error('the door gave no fields');
  const whole = toProfile({
    property: site.property,
    displayName: site.display_name,
    timeZone: site.time_zone,
    currency: site.currency,
    metadata: site.metadata,
    weekStart: site.week_start,
  });
  if (site.mode === 'identified') return { property: whole };
  const fields = { metrics: site.public_metrics, dimensions: site.public_dimensions, kinds: site.public_kinds };
  const suggested = toLook(site.settings).suggested_questions;
  return { property: narrowProperty(whole, fields), onlooker: { fields, whole, suggested } };
}
