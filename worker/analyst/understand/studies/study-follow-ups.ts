import { isMetric } from '../../compile/is-metric.ts';
import { languageOf } from '../../language.ts';
import { personaProfile } from '../../personas/persona-profile.ts';
import type { Persona, Plan, StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { sayDimension, sayFigures } from '../answer/say-question.ts';
import { phrasingOf } from '../lexicon/phrasing/phrasing-of.ts';
import { propertyFields } from '../plan/property-fields.ts';
import { granularityFor } from '../plan/trend-period.ts';

/** After the live view the day so far, after a term its figure, after the rest its figure by groups and over time. */
export function studyFollowUps(
  plan: StudyPlan | Extract<Plan, { kind: 'explain' }>,
  persona: Persona,
  property: PropertyProfile,
): string[] {
  const phrasing = phrasingOf(languageOf(property));
  const { followUpDimensions } = personaProfile(persona, property);
  const fields = plan.kind === 'explain' ? plan.fields : 'metrics' in plan ? plan.metrics : [];
  const metric = fields.find((name) => isMetric(name, property)) ?? figureAfter(plan, property);
  const asked = fields.filter((name) => !isMetric(name, property));
  const when = daysOf(plan) ?? (plan.kind === 'realtime' ? phrasing.thisUnit('day') : phrasing.lastUnit('month'));
  const figures = sayFigures([metric], property, phrasing);
  // Who is new does not return.
  const dimensions = followUpDimensions.filter((name) => metric !== 'newUsers' || name !== 'newVsReturning');
  const groups = [...asked, ...dimensions].slice(0, 2).map((name) => [sayDimension(name, property, phrasing)]);
  const byGroups = groups.map((by) => phrasing.question({ ...figures, by, when }));
  if (asked.length > 0) return byGroups;
  if (plan.kind === 'explain' || plan.kind === 'realtime')
    return [phrasing.question({ ...figures, when }), ...byGroups];
  const isShort = 'range' in plan && plan.range.start === plan.range.end;
  const trend = 'range' in plan && plan.kind !== 'forecast' ? granularityFor(plan.range) : 'day';
  return [...byGroups, ...(isShort ? [] : [phrasing.question({ ...figures, trend, when })])];
}

/** What a study without a figure of its own leads to. */
function figureAfter({ kind }: Parameters<typeof studyFollowUps>[0], property: PropertyProfile): string {
  const wished = kind === 'funnel' ? ['sessionKeyEventRate', 'keyEvents'] : kind === 'cohort' ? ['newUsers'] : [];
  return propertyFields(property).firstMetric(wished) ?? 'sessions';
}

/** The days of the answer; days to come have no figures yet. */
function daysOf(plan: Parameters<typeof studyFollowUps>[0]): string | undefined {
  return 'range' in plan && plan.kind !== 'forecast' ? plan.range.label : undefined;
}
