import { describeDimension } from '../catalogue/describe-dimension.ts';
import { describeMetric } from '../catalogue/describe-metric.ts';
import type { RealtimeReportBody, RunReportBody } from '../ga4-types.ts';
import type { PropertyProfile } from '../property.ts';
import { isFirstDay } from './first-day-body.ts';
import { languageOf } from '../language.ts';
import { listed, type Words } from '../report/say.ts';
import { fillText } from '../report/words/fill.ts';
import { wordsOf } from '../report/words/words-of.ts';

/** What a request asks for: "sessions and engagement rate by channel". */
export function purposeOf(body: RunReportBody | RealtimeReportBody, property: PropertyProfile): string {
  const words = wordsOf(languageOf(property));
  const { purposes, inside } = words;
  const listOf = (names: string[]) =>
    listed(
      names.map((name): Words => [name]),
      words,
    )
      .flat()
      .join('');
  if ('dateRanges' in body && isFirstDay(body)) return purposes.firstDay;
  const { metrics, dimensions = [] } = body;
  const figures = metrics.map(({ name }) => inside(describeMetric(name, property).label));
  const shown = figures.length > 3 ? [...figures.slice(0, 2), purposes.more] : figures;
  const groups = dimensions.map(({ name }) => inside(describeDimension(name, property).label));
  return fillText(groups.length ? purposes.by : purposes.inAll, { figures: listOf(shown), groups: listOf(groups) });
}
