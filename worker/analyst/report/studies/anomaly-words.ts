import type { AnomalyFact } from '../../findings/fact.ts';
import type { DateRange } from '../../plan.ts';
import { rangeWords } from '../range-words.ts';
import { listed, type Words } from '../say.ts';
import type { StudyContext } from './study-context.ts';

/** "Sessions were far below usual on Tue 3 Nov 2026: 120 instead of about 412." */
export function anomalyWords(
  fact: AnomalyFact,
  metrics: string[],
  range: DateRange,
  { names, filtered }: StudyContext,
): Words[] {
  const { found, gaps } = fact;
  const figures = listed(metrics.map((metric): Words => [names.metric(metric)]));
  const faults = gaps.map(({ after, before }): Words => [
    'Nothing at all was recorded after ',
    { ref: after },
    before ? [' until ', { ref: before }] : undefined,
    ': that is a fault of the tracking rather than of the visitors.',
  ]);
  if (found.length === 0) {
    const calm: Words = ['No day was unusual', rangeWords(range), ' by ', ...figures, ...filtered, '.'];
    return faults.length ? [...faults, ['Apart from that, no day was unusual.']] : [calm];
  }
  const days = found.map(({ metric, at, value, expected, difference, direction, occasion }, index): Words => [
    names.metric(metric, 'start'),
    index ? undefined : filtered,
    direction === 'up' ? ' stood far above usual on ' : ' stood far below usual on ',
    { ref: at },
    ': ',
    { ref: value },
    ' instead of about ',
    { ref: expected },
    ', ',
    { ref: difference },
    direction === 'up' ? ' more.' : ' less.',
    occasion ? ` It was ${occasion}.` : undefined,
  ]);
  return [...faults, ...days];
}

export const anomalyCaveats: Words[] = [
  [
    'Usual is what the weeks around a day and its weekday suggest. Days are only named when chance would hardly explain that many.',
  ],
];
