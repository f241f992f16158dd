import type { StudyPlan } from '../plan.ts';
import { PlanRejected } from './plan-rejected.ts';

/** The live view has fields of its own. https://developers.google.com/analytics/devguides/reporting/data/v1/realtime-api-schema */
const metrics = new Set(['activeUsers', 'eventCount', 'keyEvents', 'screenPageViews']);
const dimensions =
  /^(appVersion|audienceId|audienceName|audienceResourceName|city|cityId|country|countryId|deviceCategory|eventName|minutesAgo|platform|streamId|streamName|unifiedScreenName|customUser:\w+)$/;

/** @throws {PlanRejected} naming every field that the live view does not know */
export function checkRealtime<Plan extends StudyPlan & { kind: 'realtime' }>(plan: Plan): Plan {
  const reasons = [
    ...plan.metrics.filter((name) => !metrics.has(name)).map((name) => `Metric ${name} is not in the live view.`),
    ...[...(plan.dimensions ?? []), ...plan.filters.map(({ field }) => field)]
      .filter((name) => !dimensions.test(name) && !metrics.has(name))
      .map((name) => `Dimension ${name} is not in the live view.`),
  ];
  if (reasons.length > 0) throw new PlanRejected(reasons);
  return plan;
}
