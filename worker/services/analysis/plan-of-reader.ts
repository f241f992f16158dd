import { checkPlan } from '../../analyst/check/check-plan.ts';
import { PlanRejected } from '../../analyst/check/plan-rejected.ts';
import { isTalk, type IsoDate, type Plan } from '../../analyst/plan.ts';
import type { Language } from '../../analyst/language.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import { phrasingOf } from '../../analyst/understand/lexicon/phrasing/phrasing-of.ts';
import { nameCompared, nameRange } from '../../analyst/understand/plan/name-range.ts';
import { AppError } from '../../errors.ts';

/**
 * A plan that a reader or a program made, as this property can answer it. Days get their names here, so that no plan
 * can call a week a year; nothing in it is assumed any more.
 * @throws {AppError} plan_refused, naming every fault
 */
export function planOfReader(
  plan: Plan,
  context: { property: PropertyProfile; today: IsoDate; language: Language },
): Plan {
  if (isTalk(plan)) throw new AppError('plan_refused', 'A plan of this kind asks Google Analytics for nothing.');
  try {
    return checkPlan(named(plan, context), context);
  } catch (error) {
    if (!(error instanceof PlanRejected)) throw error;
    throw new AppError('plan_refused', `This property cannot answer that. ${error.reasons.join(' ')}`, {
      cause: error,
    });
  }
}

function named(
  plan: Plan,
  { property, today, language }: { property: PropertyProfile; today: IsoDate; language: Language },
): Plan {
  const { week_start: weekStart = 'monday' } = property;
  const dates = { today, weekStart, phrasing: phrasingOf(language) };
  if (isTalk(plan)) return plan;
  const own = { ...plan, assumptions: [] };
  if (own.kind === 'realtime') return own;
  if (own.kind === 'cohort') return { ...own, cohorts: own.cohorts.map((cohort) => nameRange(cohort, dates)) };
  const range = nameRange(own.range, dates);
  if (own.kind === 'comparison' || own.kind === 'why') {
    return { ...own, range, compare: nameCompared(own.compare, range, dates) };
  }
  if ('compare' in own && own.compare) return { ...own, range, compare: nameCompared(own.compare, range, dates) };
  if ('history' in own) return { ...own, range, history: nameRange(own.history, dates) };
  return { ...own, range };
}
