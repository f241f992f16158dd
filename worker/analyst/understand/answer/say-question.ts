import { describeDimension } from '../../catalogue/describe-dimension.ts';
import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { DataPlan, Filter } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import type { Phrasing } from '../lexicon/phrasing.ts';

/** A data plan as a question that is understood as that plan; `filter` narrows it further. */
export function sayQuestion(plan: DataPlan, property: PropertyProfile, phrasing: Phrasing, filter?: string): string {
  const isMetric = ({ field }: Filter) => property.metrics.some(({ api_name }) => api_name === field);
  const counted = countedEvent(plan, phrasing);
  const filters = plan.filters
    .filter((one) => !isMetric(one) && one !== counted?.filter)
    .map((one) => phrasing.dimensionFilter(sayDimension(one.field, property, phrasing), one));
  const conditions = plan.filters.filter(isMetric).map((one) => sayCondition(one, property, phrasing));
  const dimensions = 'dimensions' in plan ? (plan.dimensions ?? []) : [];
  const asked = plan.kind === 'comparison' || plan.kind === 'trend' || plan.kind === 'top' || plan.kind === 'breakdown';
  return phrasing.question({
    ...(counted ? { metrics: [counted.name], counts: true } : sayFigures(plan.metrics, property, phrasing)),
    by: dimensions.map((name) => sayDimension(name, property, phrasing)),
    filters: filter === undefined ? filters : [...filters, filter],
    conditions,
    when: plan.range.label,
    ...(plan.kind === 'top' ? { order: { end: plan.order === 'desc' ? 'top' : 'bottom', count: plan.limit } } : {}),
    ...(plan.kind === 'top' && plan.each !== undefined ? { each: sayDimension(plan.each, property, phrasing) } : {}),
    ...(plan.kind === 'trend' ? { trend: plan.granularity } : {}),
    ...(asked && plan.compare ? { versus: plan.compare.label } : {}),
  });
}

/** Events of one name are called by it: "sign up events" rather than events that are called so. */
function countedEvent(
  { metrics, filters }: DataPlan,
  phrasing: Phrasing,
): { name: string; filter: Filter } | undefined {
  const filter = filters.find(({ field, op }) => field === 'eventName' && op === 'exact');
  if (metrics.length !== 1 || metrics[0] !== 'eventCount' || filter?.op !== 'exact' || filter.negate) return undefined;
  const name = phrasing.events(filter.value);
  return name === undefined ? undefined : { name, filter };
}

/** The figures in words, and whether one asks how many of them there were. */
export function sayFigures(
  names: string[],
  property: PropertyProfile,
  phrasing: Phrasing,
): { metrics: string[]; counts: boolean } {
  return {
    metrics: names.map((name) => sayMetric(name, property, phrasing)),
    counts: names.every((name) => describeMetric(name, property).unit === 'count'),
  };
}

/** In the middle of a sentence: "engaged sessions", "sign up key events", an owner's metric by the name they gave it. */
export function sayMetric(name: string, property: PropertyProfile, phrasing: Phrasing): string {
  const spoken = Object.hasOwn(phrasing.metricNames, name) ? phrasing.metricNames[name] : undefined;
  if (spoken !== undefined) return spoken;
  const [base = '', event] = name.split(':');
  if (event === undefined) return phrasing.inside(describeMetric(name, property).label);
  const own = property.metrics.find(({ api_name }) => api_name === name);
  if (base === 'keyEvents' || base === 'sessionKeyEventRate')
    return phrasing.keyEvent[base](event.replaceAll('_', ' '));
  return base === 'userKeyEventRate' ? name : (own?.ui_name ?? name).toLowerCase();
}

export function sayDimension(name: string, property: PropertyProfile, phrasing: Phrasing): string {
  const spoken = phrasing.dimensionNames;
  if (spoken && Object.hasOwn(spoken, name)) return spoken[name] ?? name;
  // Nobody asks for ISO weeks by that name.
  return phrasing.inside(describeDimension(name === 'isoYearIsoWeek' ? 'yearWeek' : name, property).label);
}

export function sayCondition(filter: Filter, property: PropertyProfile, phrasing: Phrasing): string {
  const isFraction = describeMetric(filter.field, property).unit === 'fraction';
  return phrasing.metricFilter(sayMetric(filter.field, property, phrasing), filter, isFraction);
}
