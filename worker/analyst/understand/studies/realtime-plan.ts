import { propertyFields } from '../plan/property-fields.ts';
import type { Filter, StudyPlan } from '../../plan.ts';
import type { MetricMention } from '../read/reading.ts';
import type { StudyDraft, StudyInput } from './study-input.ts';

/** What the live view knows, by the field of the reports that people mean. https://developers.google.com/analytics/devguides/reporting/data/v1/realtime-api-schema */
const dimensionNames: Record<string, string> = {
  country: 'country',
  city: 'city',
  deviceCategory: 'deviceCategory',
  platform: 'platform',
  appVersion: 'appVersion',
  audienceName: 'audienceName',
  streamName: 'streamName',
  eventName: 'eventName',
  pagePath: 'unifiedScreenName',
  pagePathPlusQueryString: 'unifiedScreenName',
  pageTitle: 'unifiedScreenName',
  landingPage: 'unifiedScreenName',
  unifiedScreenName: 'unifiedScreenName',
  unifiedScreenClass: 'unifiedScreenName',
  unifiedPagePathScreen: 'unifiedScreenName',
};
const users = ['activeUsers', 'totalUsers', 'sessions', 'active1DayUsers'];
/** Counts of the reports that are, now, counts of one event. */
const eventNames: Record<string, string> = {
  ecommercePurchases: 'purchase',
  transactions: 'purchase',
  addToCarts: 'add_to_cart',
  checkouts: 'begin_checkout',
};
const metricNames = ['activeUsers', 'screenPageViews', 'eventCount', 'keyEvents'];

/** "How many people are on the site right now", by the few fields that Google knows at once. */
export function realtimePlan({ reading, fields, property }: StudyInput): StudyDraft {
  const unknown = [...fields.dimensions, ...fields.filters.map(({ field }) => field)].find(
    (name) => nowName(name) === undefined,
  );
  if (unknown !== undefined) return { missing: 'realtime_field', name: unknown };

  const filters: Filter[] = fields.filters.map((filter) => ({ ...filter, field: nowName(filter.field)! }));
  const metrics: string[] = [];
  if (reading.metrics.some(countsVisits)) return { missing: 'realtime_field', name: 'sessions' };
  for (const name of fields.metrics) {
    const [base = '', event] = name.split(':');
    const counted = event ?? (Object.hasOwn(eventNames, base) ? eventNames[base] : undefined);
    const now = users.includes(base)
      ? 'activeUsers'
      : event === undefined && counted !== undefined
        ? 'eventCount'
        : base;
    if (!metricNames.includes(now)) return { missing: 'realtime_field', name };
    if (counted !== undefined) filters.push({ field: 'eventName', op: 'exact', value: counted });
    if (!metrics.includes(now)) metrics.push(now);
  }
  // "Which pages are people on": they are counted, not the views that pages are usually ranked by; of events it is how
  // often they happen.
  const named = reading.metrics.some(isFigure) ? metrics : [];
  // "Phones or desktops?"
  const isEither = (['or', 'versus', 'compare'] as const).some((signal) => reading.signals.has(signal));
  const sides = isEither ? fields.valueDimensions : [];
  const asked = [...fields.dimensions, ...sides].flatMap((name) => nowName(name) ?? []);
  const inTime = asked.length === 0 && (reading.signals.has('trend') || reading.signals.has('minutely'));
  const dimensions = [...new Set(inTime ? ['minutesAgo'] : asked)];
  const minutes = reading.topicSlots?.n;
  const plan: StudyPlan = {
    kind: 'realtime',
    metrics: named.length > 0 ? named : [dimensions.includes('eventName') ? 'eventCount' : 'activeUsers'],
    ...(dimensions.length > 0 ? { dimensions } : {}),
    ...(minutes !== undefined && minutes < 30 ? { minutes } : {}),
    filters,
    assumptions: [],
  };
  return { plan, notes: minutes !== undefined && minutes > 30 ? ['live_is_thirty'] : ['live_view'] };

  function nowName(name: string): string | undefined {
    if (name.startsWith('customUser:') && propertyFields(property).hasDimension(name)) return name;
    return Object.hasOwn(dimensionNames, name) ? dimensionNames[name] : undefined;
  }
}

/** People who are there now are counted; which visits they are of is only known later. */
function countsVisits(metric: MetricMention): boolean {
  return metric.kind === 'concept' && metric.metric === 'sessions' && !metric.weak;
}

function isFigure(metric: MetricMention): boolean {
  return metric.kind !== 'concept' || !(metric.weak || metric.metric === 'people');
}
