import { compile } from '../compile/compile.ts';
import type { Answered } from '../findings/compute-findings.ts';
import type { ReportRequest } from '../ga4-types.ts';
import { canonical } from '../proof/canonical.ts';
import type { PropertyProfile } from '../property.ts';
import type { DayPlan } from './day-plans.ts';

/** The requests of a day's plans, the same one only once, and which of them answer which plan. */
export function requestsOfDay(
  plans: DayPlan[],
  property: PropertyProfile,
): { requests: ReportRequest[]; repliesTo(plan: DayPlan, replies: Map<string, Answered>): Answered[] } {
  const asked = new Map<string, ReportRequest>();
  const keyOf = (request: ReportRequest) => canonical(request.body);
  for (const { plan } of plans) {
    for (const request of compile(plan, property)) {
      const key = keyOf(request);
      if (!asked.has(key)) asked.set(key, { ...request, id: `q${asked.size + 1}` });
    }
  }
  return {
    requests: [...asked.values()],
    // Each plan knows its tables by names of its own.
    repliesTo: ({ plan }, replies) =>
      compile(plan, property).flatMap((request) => {
        const answered = replies.get(asked.get(keyOf(request))?.id ?? '');
        return answered ? [{ ...answered, request: { ...answered.request, id: request.id } }] : [];
      }),
  };
}
