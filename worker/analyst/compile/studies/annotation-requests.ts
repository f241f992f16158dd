import { describeMetric } from '../../catalogue/describe-metric.ts';
import type { ReportRequest, RunReportBody } from '../../ga4-types.ts';
import type { IsoDate, Plan, StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import type { ReportAnnotation } from '../../report.ts';
import { baseOf, columnsOf } from '../columns-of.ts';
import { dimensionFilterOf } from '../filters-of.ts';
import { grantedMetrics } from '../granted-metrics.ts';
import { purposeOf } from '../purpose-of.ts';

type WhyPlan = StudyPlan & { kind: 'why' };

const dayMs = 86_400_000;
/** Of a change that is compared with days far back, only the weeks before it can have brought it about. */
const nearbyDays = 28;
/** Days before the change, among which a date where nothing was noted is a placebo. */
const placeboDays = 112;
/** A week from the noted day on is looked at, where it is over. */
const daysAfter = 6;
const mostTested = 3;

/** The days whose annotations an answer is about: those that it shows, compares or explains. */
export function annotatedRanges(plan: Plan): { start: IsoDate; end: IsoDate }[] {
  return [
    'range' in plan ? plan.range : undefined,
    'compare' in plan ? plan.compare : undefined,
    // Of more than a year of days that are looked through, too many are noted to say anything.
    'history' in plan && plan.kind !== 'similar' ? plan.history : undefined,
    plan.kind === 'why' ? changeDays(plan) : undefined,
  ].flatMap((range) => (range ? [{ start: range.start, end: range.end }] : []));
}

/** Those that may have brought the change about: the nearest to its beginning. */
export function candidatesOf(plan: WhyPlan, annotations: ReportAnnotation[]): ReportAnnotation[] {
  const { start, end } = changeDays(plan);
  const distance = ({ day }: ReportAnnotation) => Math.abs(Date.parse(day) - Date.parse(plan.range.start));
  return annotations
    .filter(({ day }) => day >= start && day <= end)
    .toSorted((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))
    .slice(0, mostTested);
}

/**
 * The figure by day, around what was noted and far enough back to tell whether a step on that day is more than a step
 * on any other. Nothing without a candidate, nor for a figure that does not add up over days.
 */
export function annotationRequests(
  plan: Plan,
  { property, annotations, today }: { property: PropertyProfile; annotations: ReportAnnotation[]; today: IsoDate },
): ReportRequest[] {
  if (plan.kind !== 'why') return [];
  const days = candidatesOf(plan, annotations)
    .map(({ day }) => day)
    .sort();
  const [metric] = grantedMetrics(plan.metrics, property);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || metric === undefined) return [];
  // Users of several days are no sum of each day's.
  const isSummed =
    describeMetric(metric, property).algebra.kind === 'additive' || baseOf(metric, property) !== undefined;
  if (!isSummed) return [];
  const after = Math.max(Date.parse(plan.range.end), Date.parse(last) + daysAfter * dayMs);
  const body: RunReportBody = {
    dateRanges: [
      {
        startDate: toIso(Math.min(Date.parse(first), Date.parse(plan.compare.start)) - placeboDays * dayMs),
        // Today is not over.
        endDate: toIso(Math.min(after, Date.parse(today) - dayMs)),
      },
    ],
    dimensions: [{ name: 'date' }],
    metrics: columnsOf([metric], [], property),
    ...dimensionFilterOf(plan, property),
    keepEmptyRows: true,
    orderBys: [{ dimension: { dimensionName: 'date' } }],
    limit: '1000',
  };
  return [{ id: annotationTable, method: 'runReport', body, purpose: purposeOf(body, property) }];
}

/** The id of that request. */
export const annotationTable = 'noted';

function changeDays({ range, compare }: WhyPlan): { start: IsoDate; end: IsoDate } {
  const near = toIso(Date.parse(range.start) - nearbyDays * dayMs);
  const isBefore = compare.start < range.start;
  return { start: isBefore && compare.start > near ? compare.start : near, end: range.end };
}

function toIso(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
