import { isTalk, type DateRange, type Filter, type IsoDate, type Plan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { countDays } from '../understand/dates/calendar.ts';
import { checkRealtime } from './check-realtime.ts';
import { PlanRejected } from './plan-rejected.ts';

/** 14 months: the longest retention of a standard property, and more than any comparison year over year needs in one range. */
const longestRangeDays = 427;
/** GA4 knows no day before this one. */
const firstDay = '2015-08-14';

/**
 * The plan, when the property can answer it.
 * @param context.today in the property's time zone
 * @throws {PlanRejected} naming every field that does not exist, filter that cannot work and range that makes no sense
 */
export function checkPlan(plan: Plan, context: { property: PropertyProfile; today: IsoDate }): Plan {
  if (isTalk(plan) && plan.kind !== 'explain') return plan;
  const metrics = new Set(context.property.metrics.map((field) => field.api_name));
  const dimensions = new Set(context.property.dimensions.map((field) => field.api_name));
  if (plan.kind === 'explain') {
    const unknown = plan.fields.filter((name) => !metrics.has(name) && !dimensions.has(name));
    if (unknown.length > 0) throw new PlanRejected(unknown.map((name) => `Field ${name} does not exist.`));
    return plan;
  }
  if (plan.kind === 'realtime') return checkRealtime(plan);
  if (plan.kind === 'cohort') {
    const faults = [
      ...plan.cohorts.flatMap((cohort) => rangeFaults(cohort, context.today)),
      ...plan.filters.flatMap((filter) => filterFaults(filter, new Set(), dimensions)),
    ];
    if (faults.length > 0) throw new PlanRejected(faults);
    return plan;
  }
  if (plan.kind === 'funnel') {
    const unknown = plan.dimension !== undefined && !dimensions.has(plan.dimension) ? [plan.dimension] : [];
    const faults = [
      ...unknown.map((name) => `Dimension ${name} does not exist.`),
      ...plan.filters.flatMap((filter) => filterFaults(filter, new Set(), dimensions)),
      ...rangeFaults(plan.range, context.today),
    ];
    if (faults.length > 0) throw new PlanRejected(faults);
    return plan;
  }
  if (plan.kind === 'forecast' || plan.kind === 'anomaly' || plan.kind === 'similar') {
    const isAhead = plan.kind === 'forecast';
    const faults = [
      ...plan.metrics.filter((name) => !metrics.has(name)).map((name) => `Metric ${name} does not exist.`),
      ...plan.filters.flatMap((filter) => filterFaults(filter, new Set(), dimensions)),
      ...(isAhead ? [] : rangeFaults(plan.range, context.today)),
      ...(isAhead && plan.range.end < context.today ? ['A forecast is about days to come.'] : []),
      ...(plan.kind === 'similar' ? similarFaults(plan, context.today) : []),
      ...(isAhead && countDays(context.today, plan.range.end) > 120 ? ['A forecast reaches 120 days ahead.'] : []),
    ];
    if (faults.length > 0) throw new PlanRejected(faults);
    return plan;
  }
  const reasons = [
    ...plan.metrics.filter((name) => !metrics.has(name)).map((name) => `Metric ${name} does not exist.`),
    ...dimensionsOf(plan)
      .filter((name) => !dimensions.has(name))
      .map((name) => `Dimension ${name} does not exist.`),
    ...plan.filters.flatMap((filter) => filterFaults(filter, metrics, dimensions)),
    ...rangeFaults(plan.range, context.today),
    ...(plan.compare ? compareFaults(plan.compare, plan.range, context.today) : []),
  ];
  if (reasons.length > 0) throw new PlanRejected(reasons);
  return plan;
}

/** Of fewer days hardly any course can be told. */
const fewestOfCourse = 5;

function similarFaults({ range, history }: Plan & { kind: 'similar' }, today: IsoDate): string[] {
  return [
    ...rangeFaults(history, today),
    ...(countDays(range.start, range.end) < fewestOfCourse
      ? [`Similar days are looked for of ${fewestOfCourse} at least.`]
      : []),
    ...(history.start < range.start && history.end >= range.end
      ? []
      : ['The history begins before the range and holds it.']),
  ];
}

function dimensionsOf(plan: Plan): string[] {
  return 'dimensions' in plan ? (plan.dimensions ?? []) : [];
}

/** Words compare with a dimension, numbers with a metric. */
function filterFaults(filter: Filter, metrics: Set<string>, dimensions: Set<string>): string[] {
  const numeric = 'value' in filter && typeof filter.value === 'number';
  if (!(numeric ? metrics : dimensions).has(filter.field)) {
    return [`There is no ${numeric ? 'metric' : 'dimension'} ${filter.field} to filter by.`];
  }
  if (filter.op === 'regexp' && !isRe2(filter.value)) return [`The pattern for ${filter.field} is not valid.`];
  return [];
}

/** GA4 matches with RE2: no lookaround, no back-references. */
function isRe2(pattern: string): boolean {
  if (/\(\?<?[=!]|\\[1-9]|\\k</.test(pattern)) return false;
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

function rangeFaults({ start, end }: DateRange, today: IsoDate): string[] {
  if (start > end) return [`The range ${start} to ${end} ends before it starts.`];
  const faults: string[] = [];
  if (end > today) faults.push(`The range ${start} to ${end} ends in the future.`);
  if (start < firstDay) faults.push(`The range ${start} to ${end} starts before Google Analytics has data.`);
  if (countDays(start, end) > longestRangeDays) faults.push(`The range ${start} to ${end} is longer than 14 months.`);
  return faults;
}

/** Two ranges may share days, as two that people name do; of which one is part of the other, most would be the same. */
function compareFaults(compare: DateRange, range: DateRange, today: IsoDate): string[] {
  const isPart = compare.start <= range.start && range.end <= compare.end;
  const isWhole = range.start <= compare.start && compare.end <= range.end;
  return [
    ...rangeFaults(compare, today),
    ...(isPart || isWhole
      ? [`Of the compared range ${compare.start} to ${compare.end} and the range itself one is part of the other.`]
      : []),
  ];
}
