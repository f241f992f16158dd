import { timeDimensionOf } from '../compile/series-body.ts';
import { timePointsOf } from '../findings/time-points.ts';
import type { DataPlan, IsoDate } from '../plan.ts';
import { timeSplit } from '../proof/time-split.ts';
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

/** "Google Analytics does not show weekly active users together with the rest of this question". */
export function leftOutWords(quality: Quality, names: Names): Words {
  const leftOut = quality.left_out_metrics ?? [];
  if (leftOut.length === 0) return [];
  const metrics = leftOut.map((name): Words => [names.metric(name)]);
  return ['Google Analytics does not show ', ...listed(metrics), ' together with the rest of this question.'];
}

/** What is so of any figure made of these data. */
export function dataCaveats(quality: Quality): Words[] {
  return [
    ...(quality.sampled ? [['Google Analytics read only a sample of the data, so the figures are estimates.']] : []),
    ...(quality.missing_data
      ? [['Google Analytics no longer has all data of these days, so the figures are too low.']]
      : []),
  ];
}

/**
 * What a reader must know to read the figures right, a sentence each. The rest stands in the report's quality: days
 * that may still change, rows that are not listed.
 */
export function caveatWords(quality: Quality, plan: DataPlan, today: IsoDate): Words[] {
  const grouped = 'dimensions' in plan && plan.dimensions !== undefined;
  const caveats = dataCaveats(quality);
  if (quality.thresholded && (grouped || plan.filters.length > 0)) {
    const effect = grouped ? 'the rows may not add up to the total' : 'the figures may be a little too low';
    caveats.push([`Google Analytics withheld small groups, so ${effect}.`]);
  }
  if (quality.other_row && (grouped || plan.filters.length > 0)) {
    const effect = grouped ? 'the list may not be complete' : 'not all that fits the condition may be counted';
    caveats.push([`Google Analytics put some rows together as "other", so ${effect}.`]);
  }
  const step = stepOf(plan);
  if (step) {
    const points = timePointsOf(step.time, plan.range);
    const cut = [!points[0]?.whole && 'first', !points.at(-1)?.whole && points.length > 1 && 'last'].filter(Boolean);
    const are = cut.length > 1 ? 'are' : 'is';
    if (cut.length) caveats.push([`The ${cut.join(' and the ')} ${step.name} ${are} only partly in the range.`]);
  }
  if (plan.range.end >= today) caveats.push(['Today is not over, so its figures will still grow.']);
  return caveats;
}

/** The time axis of the answer, when its steps are longer than a day. */
function stepOf(plan: DataPlan): { time: string; name: string } | undefined {
  if (plan.kind === 'trend') return { time: timeDimensionOf(plan), name: plan.granularity };
  const time = 'dimensions' in plan && plan.dimensions ? timeSplit(plan.dimensions)?.time : undefined;
  const name = { isoYearIsoWeek: 'week', yearWeek: 'week', yearMonth: 'month' }[time ?? ''];
  return time && name ? { time, name } : undefined;
}
