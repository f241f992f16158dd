import { isMetric } from '../../compile/is-metric.ts';
import { languageOf } from '../../language.ts';
import { personaProfile } from '../../personas/persona-profile.ts';
import type { Persona, Plan, StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { sayDimension, sayFigures } from '../answer/say-question.ts';
import { phrasingOf } from '../lexicon/phrasing/phrasing-of.ts';

/** After the live view the day so far; after a term its figure. */
export function studyFollowUps(
  plan: StudyPlan | Extract<Plan, { kind: 'explain' }>,
  persona: Persona,
  property: PropertyProfile,
): string[] {
  const phrasing = phrasingOf(languageOf(property));
  const { followUpDimensions } = personaProfile(persona, property);
  const fields = plan.kind === 'explain' ? plan.fields : 'metrics' in plan ? plan.metrics : [];
  const metric = fields.find((name) => isMetric(name, property)) ?? 'sessions';
  const asked = fields.filter((name) => !isMetric(name, property));
  const when = daysOf(plan) ?? (plan.kind === 'realtime' ? phrasing.thisUnit('day') : phrasing.lastUnit('month'));
  const figures = sayFigures([metric], property, phrasing);
  const groups = [...asked, ...followUpDimensions].slice(0, 2).map((name) => [sayDimension(name, property, phrasing)]);
  const whole = asked.length > 0 ? [] : [phrasing.question({ ...figures, when })];
  return [...whole, ...groups.map((by) => phrasing.question({ ...figures, by, when }))];
}

/** The days of the answer; days to come have no figures yet. */
function daysOf(plan: Parameters<typeof studyFollowUps>[0]): string | undefined {
  return 'range' in plan && plan.kind !== 'forecast' ? plan.range.label : undefined;
}
