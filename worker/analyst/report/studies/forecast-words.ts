import type { ForecastFact } from '../../findings/fact.ts';
import type { DateRange } from '../../plan.ts';
import { plainText } from '../../proof/plain-text.ts';
import type { Words } from '../say.ts';
import { fill } from '../words/fill.ts';
import type { StudyContext } from './study-context.ts';

/** "Total revenue will come to about €12,000 next month, most likely between €10,500 and €13,400." */
export function forecastWords(fact: ForecastFact, range: DateRange, { names, filtered }: StudyContext): Words[] {
  const { metric, per, expected, low, high, known, missed, missedByRepeating, isRepeating, isRepeatingFar, held } =
    fact;
  const { forecast, ahead } = names.words;
  const text = plainText(range.label);
  const days = { label: text };
  const off = { missed: { ref: missed }, repeated: { ref: missedByRepeating } };
  return [
    fill(per === 'all' ? forecast.sum : forecast.mean, {
      ...names.metricSlots(metric),
      limits: filtered,
      expected: { ref: expected },
      low: { ref: low },
      high: { ref: high },
      ahead: fill(ahead(text), { days }),
      days,
    }),
    known ? fill(forecast.known, { known: { ref: known } }) : [],
    fill(isRepeating ? forecast.repeating : forecast.missed, off),
    held ? fill(forecast.held, { held: { ref: held } }) : [],
    isRepeatingFar ? [forecast.repeatingFar] : [],
  ];
}
