import type { MetricConcept } from '../meaning/metric-concepts.ts';
import { metricOf } from './metric-of.ts';
import { isFiller, signalOf } from './reading.ts';
import type { ReadingState } from './reading.ts';

/** Figures that are one thing for each of another, by both: "revenue per user". */
const ratios: Partial<Record<MetricConcept, Partial<Record<MetricConcept, MetricConcept>>>> = {
  revenue: { users: 'averageRevenuePerUser', ecommercePurchases: 'averagePurchaseRevenue' },
  sessions: { users: 'sessionsPerUser' },
  screenPageViews: { users: 'screenPageViewsPerUser', sessions: 'screenPageViewsPerSession' },
  eventCount: { users: 'eventCountPerUser', sessions: 'eventsPerSession' },
};

/** "Sales per visitor", in whatever order and inflection: two figures, one of them after "per", are their ratio. */
export function readRatio({ items, reading }: ReadingState): void {
  const { metrics, dimensions, order } = reading;
  if (metrics.length !== 2 || dimensions.length > 0 || order !== undefined) return;
  const concepts = metrics.map((metric) => (metric.kind === 'concept' ? metric.metric : undefined));
  const per = items.findIndex((item, at) => {
    const next = items.slice(at + 1).find((one) => !isFiller(one));
    return signalOf(item, 'by') !== undefined && next !== undefined && metricOf(next) !== undefined;
  });
  const said = items.slice(per + 1).find((item) => metricOf(item) !== undefined);
  const whose = per < 0 || !said ? undefined : metricOf(said);
  if (whose?.kind !== 'concept') return;
  const counted = concepts.find((concept) => concept !== whose.metric);
  const ratio = counted && ratios[counted]?.[whose.metric];
  if (ratio) reading.metrics = [{ kind: 'concept', metric: ratio, weak: false }];
}
