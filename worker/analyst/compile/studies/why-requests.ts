import type { ReportRequest, RunReportBody } from '../../ga4-types.ts';
import { languageOf } from '../../language.ts';
import type { StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { fillText } from '../../report/words/fill.ts';
import { wordsOf } from '../../report/words/words-of.ts';
import { columnsOf } from '../columns-of.ts';
import { daysOf } from '../date-ranges-of.ts';
import { dimensionFilterOf } from '../filters-of.ts';
import { purposeOf } from '../purpose-of.ts';
import { whyWindows } from './why-windows.ts';

/** Google takes four ranges a request. */
const mostRanges = 4;
/** Of a look for days without any event. */
const mostDays = 120;

/** Beside a count of what visits lead to, so that events that stopped are told from visits that stopped. */
export const visitMetric = 'sessions';
const ledToByVisits =
  /^(keyEvents|ecommercePurchases|transactions|purchaseRevenue|totalRevenue|addToCarts|checkouts)(:|$)/;

/**
 * The figure and its groups by each dimension, in the two ranges and in earlier ones that tell what is ordinary; and
 * the events by day, among which a day without any is a fault of the tracking.
 */
export function whyRequests(plan: StudyPlan & { kind: 'why' }, property: PropertyProfile): ReportRequest[] {
  const named = Object.entries(whyWindows(plan.range, plan.compare).ranges).map(([name, days]) => ({ ...days, name }));
  const parts = Array.from({ length: Math.ceil(named.length / mostRanges) }, (_, index) =>
    named.slice(index * mostRanges, (index + 1) * mostRanges),
  );
  const [metric = ''] = plan.metrics;
  const hasVisits = property.metrics.some(({ api_name }) => api_name === visitMetric);
  const metrics = columnsOf(plan.metrics, ledToByVisits.test(metric) && hasVisits ? [visitMetric] : [], property);
  const filter = dimensionFilterOf(plan, property);
  const bodies: RunReportBody[] = [
    ...parts.map((dateRanges) => ({ dateRanges, metrics, ...filter })),
    ...plan.dimensions.flatMap((name) =>
      parts.map((dateRanges): RunReportBody => ({
        dateRanges,
        dimensions: [{ name }],
        metrics,
        ...filter,
        orderBys: [{ metric: { metricName: metric }, desc: true }, { dimension: { dimensionName: name } }],
        limit: '1000',
      })),
    ),
    {
      dateRanges: [seenDays(plan)],
      dimensions: [{ name: 'date' }],
      metrics: [{ name: 'eventCount' }],
      keepEmptyRows: true,
      orderBys: [{ dimension: { dimensionName: 'date' } }],
      limit: '1000',
    },
  ];
  const { purposes } = wordsOf(languageOf(property));
  return bodies.map((body, index) => {
    const isEarlier = !body.dateRanges.some(({ name }) => name === undefined || name === 'current');
    const purpose = purposeOf(body, property);
    return {
      id: `t${index + 1}`,
      method: 'runReport',
      body,
      purpose: isEarlier ? fillText(purposes.earlier, { what: purpose }) : purpose,
    };
  });
}

/** Both ranges with what lies between; the question's own alone when the other is far back. */
function seenDays({ range, compare }: StudyPlan & { kind: 'why' }) {
  const days = (Date.parse(range.end) - Date.parse(compare.start)) / 86_400_000;
  return daysOf(days > 0 && days <= mostDays ? { ...range, start: compare.start } : range);
}
