import type { IsoDate, Persona } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { personaProfile } from '../personas/persona-profile.ts';
import { describeDimension } from '../catalogue/describe-dimension.ts';
import { sayMetric } from './answer/say-question.ts';

/** Four to six whole questions that this persona would ask of this property and that have an answer. */
export function suggestQuestions(persona: Persona, property: PropertyProfile, _today: IsoDate): string[] {
  const { kpis, followUpDimensions } = personaProfile(persona, property);
  const [first = 'sessions', second = first] = kpis.map((name) => sayMetric(name, property));
  const [group] = followUpDimensions.map((name) => describeDimension(name, property).label.toLowerCase());
  return [
    'How are we doing this month compared with last month?',
    `How many ${first} did we have last week?`,
    ...(group ? [`Show ${second} by ${group} in the last 28 days`] : []),
    `How did ${first} develop over the last 12 months?`,
  ];
}
