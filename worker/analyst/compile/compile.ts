import type { ReportRequest, RunReportBody } from '../ga4-types.ts';
import type { DataPlan } from '../plan.ts';
import { timeSplit } from '../proof/time-split.ts';
import type { PropertyProfile } from '../property.ts';
import { firstDayBody } from './first-day-body.ts';
import { groupsBody, overviewGroups, rankingBodies } from './groups-body.ts';
import { grantedMetrics } from './granted-metrics.ts';
import { linesBody } from './lines-body.ts';
import { purposeOf } from './purpose-of.ts';
import { seriesBody } from './series-body.ts';
import { totalBody } from './total-body.ts';

/**
 * The GA4 requests that answer a plan, at most five, so that one batchRunReports carries them. The first answers the
 * question itself. A total beside rows is a request of its own without dimensions: users must not be added up over
 * rows, and rates must not be averaged.
 */
export function compile(plan: DataPlan, property: PropertyProfile): ReportRequest[] {
  const metrics = grantedMetrics(plan.metrics, property);
  return bodiesOf(plan, metrics, property).map((body, index) => ({
    id: `t${index + 1}`,
    method: 'runReport',
    body,
    purpose: purposeOf(body, property),
  }));
}

function bodiesOf(plan: DataPlan, metrics: string[], property: PropertyProfile): RunReportBody[] {
  const answering = answeringBodies(plan, metrics, property);
  // Who may not see events is not told by them where the data begins.
  const isShut = property.narrowed && !property.metrics.some(({ api_name }) => api_name === 'eventCount');
  return plan.compare && !isShut ? [...answering, firstDayBody(plan.compare)] : answering;
}

function answeringBodies(plan: DataPlan, metrics: string[], property: PropertyProfile): RunReportBody[] {
  const total = totalBody(plan, metrics, property);
  switch (plan.kind) {
    case 'kpi':
      return [total];
    case 'trend':
      return [seriesBody(plan, metrics, property), total];
    case 'comparison':
    case 'breakdown':
    case 'top':
      return plan.dimensions ? [...groupingBodies(plan, plan.dimensions, metrics, property), total] : [total];
    case 'overview': {
      const main = metrics.slice(0, 1);
      // A single day is no line.
      const series = plan.range.start < plan.range.end ? [seriesBody(plan, main, property)] : [];
      return [total, ...series, ...overviewGroups(plan, main, property)];
    }
  }
}

/** By time and something else: the lines; and apart from them the groups over the whole range, which lead. */
function groupingBodies(
  plan: DataPlan,
  dimensions: string[],
  metrics: string[],
  property: PropertyProfile,
): RunReportBody[] {
  const split = timeSplit(dimensions);
  const lines = split?.groups.length ? [linesBody(plan, split, metrics, property)] : [];
  const groups = lines.length && split ? split.groups : dimensions;
  if (plan.kind === 'top') return [...lines, ...rankingBodies(plan, groups, metrics, property)];
  return [...lines, groupsBody(plan, groups, metrics, property)];
}
