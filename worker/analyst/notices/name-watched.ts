import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import { languageOf } from '../language.ts';
import type { Filter } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { filterWords } from '../report/filter-words.ts';
import { namesOf } from '../report/names.ts';
import { say } from '../report/say.ts';
import { wordsOf } from '../report/words/words-of.ts';

/** A figure and which part of it, as this property's reader says it: "Sessions (country: Germany)". */
export function nameWatched(watched: { metric: string; filters: Filter[] }, property: PropertyProfile): string {
  const { metric, filters } = watched;
  const fields = filters.map(({ field }) => [field, describeDimension(field, property).label]);
  const names = namesOf(property, Object.fromEntries(fields) as Record<string, string>, wordsOf(languageOf(property)));
  const parts = say(describeMetric(metric, property).label, filterWords({ filters }, property, names));
  return parts.map((part) => ('text' in part ? part.text : 'label' in part ? part.label : '')).join('');
}
