import type { DateRange, IsoDate, Plan } from '../../analyst/plan.ts';
import type { PropertyProfile } from '../../analyst/property.ts';
import { languageOf } from '../../analyst/language.ts';
import { phrasingOf } from '../../analyst/understand/lexicon/phrasing/phrasing-of.ts';
import { moveDays } from '../../analyst/understand/plan/name-range.ts';

/**
 * A plan of one day as it is on another: "last week" is another week then, and what it is compared with is as far from
 * it as before.
 */
export function movePlan(plan: Plan, made: IsoDate, today: IsoDate, property: PropertyProfile): Plan {
  const { week_start: weekStart = 'monday' } = property;
  const from = { today: made, weekStart, phrasing: phrasingOf(languageOf(property)) };
  const move = (range: DateRange): DateRange => ({ ...range, ...moveDays(range, from, today) });
  const moved: Record<string, unknown> = { ...plan };
  if ('range' in plan) moved['range'] = move(plan.range);
  if ('compare' in plan && plan.compare) moved['compare'] = moveAlong(plan.compare, plan.range, move(plan.range));
  if ('history' in plan) moved['history'] = moveAlong(plan.history, plan.range, move(plan.range));
  if ('cohorts' in plan) moved['cohorts'] = plan.cohorts.map(move);
  // Of the same kind, with days in the place of days.
  return moved as Plan;
}

/** Days that keep their distance from the first day of a range that has moved. */
function moveAlong(days: DateRange, range: DateRange, moved: DateRange): DateRange {
  const by = Date.parse(moved.start) - Date.parse(range.start);
  const shift = (day: IsoDate) => new Date(Date.parse(day) + by).toISOString().slice(0, 10);
  return { ...days, start: shift(days.start), end: shift(days.end) };
}
