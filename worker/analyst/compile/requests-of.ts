import type { Ga4Request } from '../ga4-types.ts';
import { isStudy, type DataPlan, type StudyPlan } from '../plan.ts';
import type { PropertyProfile } from '../property.ts';
import { compile } from './compile.ts';
import { compileStudy } from './studies/compile-study.ts';

/** Every GA4 request that answers a plan; the first one answers the question itself. */
export function requestsOf(plan: DataPlan | StudyPlan, property: PropertyProfile): Ga4Request[] {
  return isStudy(plan) ? compileStudy(plan, property) : compile(plan, property);
}
