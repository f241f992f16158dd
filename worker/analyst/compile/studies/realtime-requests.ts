import type { RealtimeReportBody, RealtimeRequest } from '../../ga4-types.ts';
import { languageOf } from '../../language.ts';
import type { StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { fillText } from '../../report/words/fill.ts';
import { wordsOf } from '../../report/words/words-of.ts';
import { dimensionFilterOf, metricFilterOf } from '../filters-of.ts';
import { purposeOf } from '../purpose-of.ts';

/** The groups and, because users overlap, the figure of all of them apart. */
export function realtimeRequests(plan: StudyPlan & { kind: 'realtime' }, property: PropertyProfile): RealtimeRequest[] {
  const { metrics, dimensions = [], minutes } = plan;
  const [first = ''] = metrics;
  const inTime = dimensions[0] === 'minutesAgo';
  const conditions = metricFilterOf(plan, property);
  const { purposes } = wordsOf(languageOf(property));
  const total: RealtimeReportBody = {
    metrics: metrics.map((name) => ({ name })),
    ...(minutes === undefined ? {} : { minuteRanges: [{ startMinutesAgo: minutes - 1, endMinutesAgo: 0 }] }),
    ...dimensionFilterOf(plan, property),
  };
  const groups: RealtimeReportBody = {
    ...total,
    ...(conditions.metricFilter ? { metricFilter: conditions.metricFilter } : {}),
    dimensions: dimensions.map((name) => ({ name })),
    orderBys: inTime
      ? [{ dimension: { dimensionName: 'minutesAgo' } }]
      : [{ metric: { metricName: first }, desc: true }],
    limit: '100',
  };
  return (dimensions.length > 0 ? [groups, total] : [total]).map((body, index) => ({
    id: `t${index + 1}`,
    method: 'runRealtimeReport',
    body,
    purpose: fillText(purposes.now, { what: purposeOf(body, property) }),
  }));
}
