import { requestsOf } from '../compile/requests-of.ts';
import type { Ga4Request } from '../ga4-types.ts';
import type { DataPlan, StudyPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';

/** Metrics of the plan that a request had to be sent without, because Google refused them beside the rest. */
export function leftOutOf(plan: DataPlan | StudyPlan, property: PropertyProfile, sent: Ga4Request[]): string[] {
  const metrics = 'metrics' in plan ? plan.metrics : [];
  const bodies = new Map(sent.map((request) => [request.id, metricsOf(request)]));
  const missing = requestsOf(plan, property).flatMap((asked) => {
    const had = bodies.get(asked.id);
    return had ? metricsOf(asked).filter((name) => !had.includes(name)) : [];
  });
  return metrics.filter((name) => missing.includes(name));
}

function metricsOf({ body }: Ga4Request): string[] {
  return 'metrics' in body ? body.metrics.map(({ name }) => name) : [];
}
