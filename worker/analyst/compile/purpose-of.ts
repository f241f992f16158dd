import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import type { RealtimeReportBody, RunReportBody } from '../ga4-types.ts';
import type { PropertyProfile } from '../property.ts';
import { isFirstDay } from './first-day-body.ts';
import { inSentence, list } from './in-sentence.ts';

/** What a request asks for: "sessions and engagement rate by channel". */
export function purposeOf(body: RunReportBody | RealtimeReportBody, property: PropertyProfile): string {
  if ('dateRanges' in body && isFirstDay(body)) return 'the first day with data';
  const { metrics, dimensions = [] } = body;
  const figures = metrics.map(({ name }) => inSentence(describeMetric(name, property).label));
  const shown = figures.length > 3 ? [...figures.slice(0, 2), 'other figures'] : figures;
  const groups = dimensions.map(({ name }) => inSentence(describeDimension(name, property).label));
  return groups.length ? `${list(shown)} by ${list(groups)}` : `${list(shown)} in all`;
}
