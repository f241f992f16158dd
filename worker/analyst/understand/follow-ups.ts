import { personaProfile } from '../personas/persona-profile.ts';
import type { DataPlan, Persona, Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { sayQuestion } from './answer/say-question.ts';
import { english } from './lexicon/en/lexicon.ts';

const most = 3;

/**
 * What this reader may want to know next, as whole questions that are understood on their own: the main figure by
 * what the persona looks at and the answer has not shown, and over time.
 */
export function followUps(plan: Plan, persona: Persona, property: PropertyProfile): string[] {
  if (plan.kind === 'clarify' || plan.kind === 'refuse') return [];
  const { range, filters } = plan;
  const metrics = plan.metrics.slice(0, 1);
  const shown = 'dimensions' in plan ? (plan.dimensions ?? []) : [];
  const filtered = filters.map((filter) => filter.field);
  const common = { metrics, range, assumptions: [], filters: filters.filter(({ field }) => !metrics.includes(field)) };
  const groups = personaProfile(persona, property)
    .followUpDimensions.filter((dimension) => !shown.includes(dimension) && !filtered.includes(dimension))
    .map((dimension): DataPlan => ({ kind: 'breakdown', ...common, dimensions: [dimension] }));
  const overTime: DataPlan = { kind: 'trend', ...common, granularity: 'day' };
  const isShort = range.start === range.end;
  const next = [
    ...groups.slice(0, most - 1),
    ...(plan.kind === 'trend' || isShort ? [] : [overTime]),
    ...groups.slice(most - 1),
  ];
  return next.slice(0, most).map((following) => sayQuestion(following, property, english.phrasing));
}
