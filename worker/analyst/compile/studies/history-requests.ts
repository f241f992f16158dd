import type { ReportRequest, RunReportBody } from '../../ga4-types.ts';
import type { StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { daysOf } from '../date-ranges-of.ts';
import { dimensionFilterOf } from '../filters-of.ts';
import { grantedMetrics } from '../granted-metrics.ts';
import { purposeOf } from '../purpose-of.ts';

/** A year before the last day, with the weeks around that tell a day off from a plain one. */
const daysOfYear = 400;

/** A figure for each day: those to learn from, and those that are looked at. A day of zeros is sent, a day without any event is not. */
export function historyRequests(
  plan: StudyPlan & { kind: 'forecast' | 'anomaly' | 'similar' },
  property: PropertyProfile,
): ReportRequest[] {
  const body: RunReportBody = {
    dateRanges: [learntFrom(plan)],
    dimensions: [{ name: 'date' }],
    metrics: grantedMetrics(plan.metrics, property).map((name) => ({ name })),
    ...dimensionFilterOf(plan, property),
    keepEmptyRows: true,
    orderBys: [{ dimension: { dimensionName: 'date' } }],
    limit: '1000',
  };
  return [{ id: 't1', method: 'runReport', body, purpose: purposeOf(body, property) }];
}

/** A forecast also wants to see what each occasion did a year ago. */
function learntFrom({ kind, history }: StudyPlan & { kind: 'forecast' | 'anomaly' | 'similar' }) {
  const yearBack = new Date(Date.parse(history.end) - daysOfYear * 86_400_000).toISOString().slice(0, 10);
  const start = kind === 'forecast' && yearBack < history.start ? yearBack : history.start;
  return daysOf({ ...history, start });
}
