import { checkPlan } from '../../analyst/check/check-plan.ts';
import { PlanRejected } from '../../analyst/check/plan-rejected.ts';
import type { Filter, IsoDate } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import { AppError } from '../../errors.ts';
import { figurePlan } from './figure-plan.ts';

/** Throws AppError plan_refused where the property has no such figure, or no such part of it. */
export function requireWatchable(
  watched: { metric: string; filters: Filter[] },
  days: { start: IsoDate; end: IsoDate },
  { property, today }: { property: PropertyProfile; today: IsoDate },
): void {
  try {
    checkPlan(figurePlan(watched, days), { property, today });
  } catch (error) {
    if (!(error instanceof PlanRejected)) throw error;
    throw new AppError('plan_refused', `This property cannot answer that. ${error.reasons.join(' ')}`, {
      cause: error,
    });
  }
}
