import type { Ga4Request } from '../../ga4-types.ts';
import type { StudyPlan } from '../../plan.ts';
import type { PropertyProfile } from '../../property.ts';
import { cohortRequests } from './cohort-requests.ts';
import { funnelRequests } from './funnel-requests.ts';
import { historyRequests } from './history-requests.ts';
import { realtimeRequests } from './realtime-requests.ts';
import { whyRequests } from './why-requests.ts';

/** The requests of the kinds that each have their own. */
export function compileStudy(plan: StudyPlan, property: PropertyProfile): Ga4Request[] {
  switch (plan.kind) {
    case 'realtime':
      return realtimeRequests(plan, property);
    case 'cohort':
      return cohortRequests(plan, property);
    case 'forecast':
    case 'anomaly':
    case 'similar':
      return historyRequests(plan, property);
    case 'why':
      return whyRequests(plan, property);
    case 'funnel':
      return funnelRequests(plan, property);
  }
}
