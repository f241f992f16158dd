import type { DataPlan, IsoDate } from '../plan.ts';
import type { Quality } from '../report.ts';
import type { Names } from './names.ts';
import { listed, type Words } from './say.ts';

/** "There is no access to total revenue in this property": Google itself would say zero. */
export function blockedWords(quality: Quality, names: Names): Words {
  const blocked = quality.blocked_metrics ?? [];
  if (blocked.length === 0) return [];
  const metrics = blocked.map((name): Words => [names.metric(name)]);
  return ['There is no access to ', ...listed(metrics), ' in this property, so Google Analytics does not show it.'];
}

/** What limits the figures, a sentence each. */
export function caveatWords(quality: Quality, plan: DataPlan, today: IsoDate): Words[] {
  const grouped = plan.kind !== 'kpi' && plan.kind !== 'trend';
  const caveats: Words[] = [];
  if (quality.sampled) caveats.push(['Google Analytics read only a sample of the data, so the figures are estimates.']);
  if (quality.thresholded) {
    caveats.push(['Google Analytics withheld small groups, so rows may not add up to the total.']);
  }
  if (quality.other_row && grouped) {
    caveats.push(['Google Analytics put some rows together as "other", so the list may not be complete.']);
  }
  if (quality.truncated) caveats.push(['Only the first rows are listed.']);
  if (plan.range.end >= today) caveats.push(['Today is not over, so its figures will still grow.']);
  else if (quality.provisional_dates?.length) caveats.push(['The latest days may still change.']);
  return caveats;
}
