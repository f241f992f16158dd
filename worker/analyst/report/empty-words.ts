import { describeMetric } from '../catalogue/describe-metric.ts';
import type { Findings } from '../findings/compute-findings.ts';
import { isWithoutData } from '../findings/without-data.ts';
import type { DataPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { filterWords } from './filter-words.ts';
import type { Names } from './names.ts';
import { beforeSlots, rangeSlots } from './range-words.ts';
import type { Words } from './say.ts';
import { fill } from './words/fill.ts';

/** What to say when Google sent nothing: for the range, and for the one beside it. */
export function emptyWords({ quality }: Findings, plan: DataPlan, property: PropertyProfile, names: Names): Words[] {
  const { words } = names;
  const name = plan.metrics.find((metric) => !quality.blocked_metrics?.includes(metric));
  if (!name) return [];
  const slots = { ...names.metricSlots(name), ...rangeSlots(plan.range, words) };
  if (quality.thresholded) return [fill(words.empty.thresholded, slots)];
  if (quality.empty_reason) return [fill(words.empty.reason, slots)];
  if (isWithoutData(quality, plan)) return [fill(words.empty.noData, slots), [words.empty.tag]];
  const isCount = describeMetric(name, property).unit === 'count';
  return [
    fill(isCount ? words.level.none : words.empty.noFigure, {
      ...slots,
      ...beforeSlots(plan.compare, words),
      limits: filterWords(plan, property, names),
    }),
    plan.filters.length ? [words.empty.conditions] : [],
  ];
}
