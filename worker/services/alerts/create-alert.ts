import { insertRule, selectRules } from '../../../db/queries/alerts.ts';
import { findProperty } from '../../../db/queries/properties.ts';
import { scopeTo } from '../../../db/scope.ts';
import { checkPlan } from '../../analyst/check/check-plan.ts';
import { PlanRejected } from '../../analyst/check/plan-rejected.ts';
import { addDays } from '../../analyst/understand/dates/calendar.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Alert, AlertRequest } from '../../routes/v1/alert-schemas.ts';
import { toProfile } from '../properties/to-profile.ts';
import { todayIn } from '../properties/today-in.ts';
import { requireTold } from '../schedules/require-told.ts';
import { fromTell } from '../schedules/to-schedule.ts';
import { mostRules } from '../schedules/work-limits.ts';
import { figurePlan } from './read-figure.ts';
import { lastSettledDay } from './settled-day.ts';
import { toAlert } from './to-alert.ts';

/** A rule that judges every day from now on, and the few before that may have begun something. */
export async function createAlert(ctx: Ctx, input: AlertRequest): Promise<Alert> {
  const { db } = ctx;
  const { actor, results } = await ctx.batch([findProperty(db, input.property_id)]);
  const [row] = results[0];
  if (!row) throw new AppError('not_found', 'There is no such property.', { action: 'choose_property' });
  await requireTold(ctx, actor, input.tell.members);
  const last = lastSettledDay(row.timeZone, ctx.now());
  const property = toProfile(row);
  try {
    checkPlan(figurePlan(input, { start: addDays(last, -91), end: last }), {
      property,
      today: todayIn(row.timeZone, ctx.now()),
    });
  } catch (error) {
    if (!(error instanceof PlanRejected)) throw error;
    throw new AppError('plan_refused', `This property cannot answer that. ${error.reasons.join(' ')}`, {
      cause: error,
    });
  }
  const { condition, metric, filters, language, close_after: closeAfter } = input;
  const openAfter = input.open_after ?? (condition.kind === 'anomaly' ? 1 : 2);
  const id = crypto.randomUUID();
  const [, made, shown] = await scopeTo(db, actor, [
    ...insertRule(db, {
      ...{ id, propertyId: row.id, metric, filters, language, openAfter, closeAfter, ...fromTell(input.tell) },
      ...{ condition: condition.kind, threshold: condition.kind === 'anomaly' ? null : condition.threshold },
      ...{ fromDay: addDays(last, 1 - openAfter), dueAt: ctx.now(), most: mostRules },
    }),
    selectRules(db, id),
  ]);
  const [rule] = shown.rows;
  if (made.rows.length === 0 || !rule) {
    throw new AppError('too_many_schedules', `Your team has ${mostRules} alerts, as many as it may. Delete one first.`);
  }
  return toAlert(rule, actor);
}
