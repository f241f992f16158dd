import { describeMetric } from '../catalogue/describe-metric.ts';
import type { Findings } from '../findings/compute-findings.ts';
import type { DataPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import type { Quality } from '../report.ts';
import { filterWords } from './filter-words.ts';
import type { Names } from './names.ts';
import { rangeWords } from './range-words.ts';
import type { Words } from './say.ts';

/** What to say when Google sent nothing: for the range, and for the one beside it. */
export function emptyWords({ quality }: Findings, plan: DataPlan, property: PropertyProfile, names: Names): Words[] {
  const name = plan.metrics.find((metric) => !quality.blocked_metrics?.includes(metric));
  if (!name) return [];
  const metric = names.metric(name);
  if (quality.thresholded) {
    return [['Google Analytics shows no ', metric, rangeWords(plan.range), ', because too few users are behind it.']];
  }
  if (quality.empty_reason) {
    return [['Google Analytics sent no ', metric, rangeWords(plan.range), ', for a reason that it names itself.']];
  }
  if (isWithoutData(quality, plan)) {
    return [
      ['This property has no data yet, neither', rangeWords(plan.range), ' nor in the time before.'],
      ['Figures appear about a day after the Google tag has been put on the site or into the app.'],
    ];
  }
  const subject: Words = [metric, ...filterWords(plan, property, names)];
  const before = plan.compare && rangeWords(plan.compare);
  const isCount = describeMetric(name, property).unit === 'count';
  return [
    isCount
      ? ['No ', subject, ' were recorded', rangeWords(plan.range), before && [', and none', before], '.']
      : [
          'There is no figure for ',
          subject,
          rangeWords(plan.range),
          before && [', nor', before],
          ': nothing was recorded.',
        ],
    plan.filters.length ? ['It may be that nothing matches these conditions.'] : [],
  ];
}

/** No event before, and now nobody came: there is nothing that any question could be about. */
export function isWithoutData({ comparison_gap: gap }: Quality, { compare, filters, metrics }: DataPlan): boolean {
  const countsVisits = metrics.some((name) => /^(sessions|activeUsers|totalUsers|eventCount)$/.test(name));
  return gap !== undefined && gap.until === compare?.end && filters.length === 0 && countsVisits;
}
