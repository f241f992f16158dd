import { describeDimension } from '../catalogue/describe-dimension.ts';
import { requestsOf } from '../compile/requests-of.ts';
import type { Ga4Request } from '../ga4-types.ts';
import { type DataPlan, isTalk, type Plan, planKinds, type StudyPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { fieldsOfRequest } from './fields-of-request.ts';

/** What is answered in words alone, and what looks through more than a year of days. */
const closedKinds = new Set<Plan['kind']>(['similar', 'explain', 'clarify', 'refuse']);
/** The kinds of questions that can be opened to whoever comes; what is answered in words alone names only open fields. */
export const publicKinds = planKinds.filter(
  (kind): kind is Exclude<(DataPlan | StudyPlan)['kind'], 'similar'> => !closedKinds.has(kind),
);

/** What of a property is open to somebody. When something happened is open with every figure. */
export interface VisibleFields {
  metrics: readonly string[];
  dimensions: readonly string[];
  kinds: readonly string[];
}

/** The property as one knows it who has heard of nothing but what is open. */
export function narrowProperty(property: PropertyProfile, fields: VisibleFields): PropertyProfile {
  return {
    ...property,
    narrowed: true,
    metrics: property.metrics.filter(({ api_name }) => fields.metrics.includes(api_name)),
    dimensions: property.dimensions.filter(({ api_name }) => isOpenDimension(api_name, property, fields)),
  };
}

/** Whether a plan may be answered: its kind, and each field that the requests made from it would name. */
export function isOpenPlan(plan: Plan, property: PropertyProfile, fields: VisibleFields): boolean {
  if (plan.kind === 'explain') {
    return plan.fields.every((name) => fields.metrics.includes(name) || isOpenDimension(name, property, fields));
  }
  if (isTalk(plan)) return true;
  return (
    fields.kinds.includes(plan.kind) &&
    requestsOf(plan, property).every((request) => isOpenRequest(request, property, fields))
  );
}

/** Whether a request, as it will be sent, names nothing but what is open. */
export function isOpenRequest(request: Ga4Request, property: PropertyProfile, fields: VisibleFields): boolean {
  const { metrics, dimensions } = fieldsOfRequest(request);
  // Who came back is a kind of its own, with columns that no other has.
  const isOwn = (name: string) => 'cohortSpec' in request.body && cohortColumns.test(name);
  return (
    metrics.every((name) => isOwn(name) || fields.metrics.includes(name)) &&
    dimensions.every((name) => isOwn(name) || isOpenDimension(name, property, fields))
  );
}

const cohortColumns = /^(cohort(Nth(Day|Week|Month))?|cohort(Active|Total)Users|firstSessionDate)$/;

export function isOpenDimension(name: string, property: PropertyProfile, { dimensions }: VisibleFields): boolean {
  // When somebody first came says something of them.
  return dimensions.includes(name) || (name !== 'firstSessionDate' && describeDimension(name, property).time);
}
