import { languageOf } from '../language.ts';
import { personaProfile } from '../personas/persona-profile.ts';
import { isData, type DataPlan, type Persona, type Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { overviewDimension } from '../compile/overview-dimension.ts';
import { sayMetric, sayQuestion } from './answer/say-question.ts';
import { yearBefore } from './dates/compare-span.ts';
import { granularityFor } from './plan/trend-period.ts';
import { asWholeUnits } from './dates/whole-units.ts';
import { phrasingOf } from './lexicon/phrasing/phrasing-of.ts';
import type { Phrasing } from './lexicon/phrasing.ts';
import { studyFollowUps } from './studies/study-follow-ups.ts';

const most = 3;

/**
 * What this reader may want to know next, as whole questions that are understood on their own: the main figure by what
 * the persona looks at and the answer has not shown, against last year, and over time. None for an answer without data.
 */
export function followUps(plan: Plan, persona: Persona, property: PropertyProfile): string[] {
  if (plan.kind === 'clarify' || plan.kind === 'refuse') return [];
  if (!isData(plan)) return studyFollowUps(plan, persona, property);
  const { range } = plan;
  const phrasing = phrasingOf(languageOf(property));
  const metrics = plan.metrics.slice(0, 1);
  const isOverview = plan.kind === 'overview';
  const shown = isOverview ? [overviewDimension(plan.metrics[0], property)] : [];
  if ('dimensions' in plan) shown.push(...(plan.dimensions ?? []));
  const filtered = plan.filters.map((filter) => filter.field);
  // A limit on the rows of one list says nothing about another list.
  const isMetric = (name: string) => property.metrics.some(({ api_name }) => api_name === name);
  const filters = plan.filters.filter(({ field }) => !isMetric(field));
  const common = { metrics, range, assumptions: [], filters };

  // New users are shown by how they first arrived.
  const isShown = (name: string) =>
    [...shown, ...filtered].some((field) => field === name || field === name.replace(/^session/, 'firstUser'));
  const allNew = metrics.includes('newUsers') || filtered.includes('newVsReturning');
  const groups = personaProfile(persona, property)
    .followUpDimensions.filter((dimension) => !isShown(dimension) && !(allNew && dimension === 'newVsReturning'))
    .map((dimension): DataPlan => ({ kind: 'breakdown', ...common, dimensions: [dimension] }));
  const isShort = range.start === range.end;
  const overTime: DataPlan[] =
    plan.kind === 'trend' || isOverview || isShort
      ? []
      : [{ kind: 'trend', ...common, granularity: granularityFor(range) }];
  const next = [...groups.slice(0, 1), ...againstLastYear(plan, common, phrasing), ...overTime, ...groups.slice(1)];
  const questions = next.map((following) => sayQuestion(following, property, phrasing));
  const [first] = metrics;
  const why =
    isOverview && plan.compare && first !== undefined && plan.filters.length === 0
      ? [phrasing.whyQuestion(sayMetric(first, property, phrasing), range.label)]
      : [];
  return [...why, ...questions].slice(0, most);
}

/** The same days a year ago, unless that is what was compared. */
function againstLastYear(
  { kind, range }: DataPlan,
  common: Omit<DataPlan & { kind: 'kpi' }, 'kind' | 'compare'>,
  phrasing: Phrasing,
): DataPlan[] {
  const span = asWholeUnits({ ...range, shape: { kind: 'days' }, notes: [] }, 'monday');
  const year = yearBefore(span, phrasing).range;
  const overlaps = year.end >= range.start;
  if (kind === 'comparison' || overlaps || range.start < '2017-01-01') return [];
  return [{ kind: 'comparison', ...common, compare: year }];
}
