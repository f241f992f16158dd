import type { AnomalyFact } from '../../findings/fact.ts';
import type { DateRange } from '../../plan.ts';
import { rangeSlots } from '../range-words.ts';
import { listed, type Words } from '../say.ts';
import { fill } from '../words/fill.ts';
import type { StudyContext } from './study-context.ts';

/** "Sessions were far below usual on Tue 3 Nov 2026: 120 instead of about 412." */
export function anomalyWords(
  fact: AnomalyFact,
  metrics: string[],
  range: DateRange,
  { names, filtered }: StudyContext,
): Words[] {
  const { found, gaps } = fact;
  const { words } = names;
  const { anomaly } = words;
  const faults = gaps.map(({ after, before }) =>
    fill(anomaly.fault, { after: { ref: after }, before: before && { ref: before } }),
  );
  if (found.length === 0) {
    const figures = listed(
      metrics.map((metric): Words => [names.metric(metric)]),
      words,
    );
    const calm = fill(anomaly.calm, { ...rangeSlots(range, words), metrics: figures, limits: filtered });
    return faults.length ? [...faults, [anomaly.elseCalm]] : [calm];
  }
  const days = found.map(({ metric, at, value, expected, difference, direction, occasion }, index): Words => [
    fill(anomaly[direction], {
      ...names.metricSlots(metric),
      limits: index ? undefined : filtered,
      at: { ref: at },
      now: { ref: value },
      expected: { ref: expected },
      difference: { ref: difference },
    }),
    // Said once of a day, however many figures stood out on it.
    occasion && found.findIndex((each) => each.at === at) === index
      ? [words.gap, fill(anomaly.occasion, { occasion: words.occasion(occasion) })]
      : undefined,
  ]);
  return [...faults, ...days];
}
