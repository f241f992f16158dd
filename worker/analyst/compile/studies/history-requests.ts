import type { ReportRequest, RunReportBody } from '../../ga4-types.ts';
import type { StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { daysOf } from '../date-ranges-of.ts';
import { dimensionFilterOf } from '../filters-of.ts';
import { grantedMetrics } from '../granted-metrics.ts';
import { purposeOf } from '../purpose-of.ts';

/** A figure for each day: those to learn from, and those that are looked at. A day of zeros is sent, a day without any event is not. */
export function historyRequests(
  plan: StudyPlan & { kind: 'forecast' | 'anomaly' },
  property: PropertyProfile,
): ReportRequest[] {
  const body: RunReportBody = {
    dateRanges: [daysOf(plan.history)],
    dimensions: [{ name: 'date' }],
    metrics: grantedMetrics(plan.metrics, property).map((name) => ({ name })),
    ...dimensionFilterOf(plan, property),
    keepEmptyRows: true,
    orderBys: [{ dimension: { dimensionName: 'date' } }],
    limit: '1000',
  };
  return [{ id: 't1', method: 'runReport', body, purpose: purposeOf(body, property) }];
}
