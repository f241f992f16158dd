import type { DataPlan, IsoDate } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { languageOf } from '../language.ts';
import { phrasingOf } from '../understand/lexicon/phrasing/phrasing-of.ts';

/** `audience`: who came and what they did. `results`: what it led to. `breakdown`: the largest groups of a dimension. */
export type FactKind = 'audience' | 'results' | 'breakdown';

/** One thing to remember of a day. At most one of a kind and dimension. */
export interface DayPlan {
  kind: FactKind;
  /** GA4 API name; null where the day is not split. */
  dimension: string | null;
  plan: DataPlan;
}

/** Figures of the whole day, in the order of what matters; together all that a persona's overview shows (`personas/`). */
const totals: Record<Exclude<FactKind, 'breakdown'>, string[]> = {
  audience: ['activeUsers', 'newUsers', 'sessions', 'screenPageViews', 'engagementRate', 'averageSessionDuration'],
  results: ['keyEvents', 'sessionKeyEventRate', 'totalRevenue', 'ecommercePurchases', 'addToCarts', 'bounceRate'],
};

/** The figures that are known of every day. */
export const dayMetrics = Object.values(totals).flat();

/** Where a day's figure came from, with the figure that the dimension is asked for most. */
const breakdowns: [dimension: string, metrics: string[]][] = [
  ['sessionDefaultChannelGroup', ['sessions', 'keyEvents']],
  ['sessionSourceMedium', ['sessions']],
  ['deviceCategory', ['sessions']],
  ['country', ['activeUsers']],
  ['landingPage', ['sessions']],
  ['pagePath', ['screenPageViews']],
  ['eventName', ['eventCount']],
];
const largestGroups = 5;

/**
 * What is asked of one day, by the metrics and dimensions that the property has. Metrics that Google blocks are left out: it
 * would send zeros for them.
 */
export function dayPlans(day: IsoDate, property: PropertyProfile): DayPlan[] {
  const usable = new Set(property.metrics.flatMap((each) => (each.blocked_reasons?.length ? [] : [each.api_name])));
  const dimensions = new Set(property.dimensions.map(({ api_name }) => api_name));
  const common = {
    range: { start: day, end: day, label: phrasingOf(languageOf(property)).range(day, day) },
    assumptions: [],
    filters: [],
  };
  const wholeDay = (['audience', 'results'] as const).map((kind): DayPlan => {
    const metrics = totals[kind].filter((name) => usable.has(name));
    return { kind, dimension: null, plan: { kind: 'kpi', ...common, metrics } };
  });
  const split = breakdowns.map(([dimension, wanted]): DayPlan => {
    const metrics = wanted.filter((name) => usable.has(name));
    const plan: DataPlan = {
      kind: 'top',
      ...common,
      metrics,
      dimensions: [dimension],
      order: 'desc',
      limit: largestGroups,
    };
    return { kind: 'breakdown', dimension, plan };
  });
  return [...wholeDay, ...split].filter(
    ({ dimension, plan }) => plan.metrics.length > 0 && (dimension === null || dimensions.has(dimension)),
  );
}
