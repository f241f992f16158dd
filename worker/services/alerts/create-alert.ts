import { insertRule, selectRules } from '../../../db/queries/alerts.ts';
import { findProperty } from '../../../db/queries/properties.ts';
import { scopeTo } from '../../../db/scope.ts';
import { addDays } from '../../analyst/understand/dates/calendar.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Alert, AlertRequest } from '../../routes/v1/alert-schemas.ts';
import { toProfile } from '../properties/to-profile.ts';
import { todayIn } from '../properties/today-in.ts';
import { requireTold } from '../schedules/require-told.ts';
import { fromTell } from '../schedules/to-schedule.ts';
import { mostRules } from '../schedules/work-limits.ts';
import { requireWatchable } from './require-watchable.ts';
import { lastSettledDay } from './settled-day.ts';
import { fromCondition, toAlert } from './to-alert.ts';

/** A rule that judges every day from now on, and the few before that may have begun something. */
export async function createAlert(ctx: Ctx, input: AlertRequest): Promise<Alert> {
  const { db } = ctx;
  const { actor, results } = await ctx.batch([findProperty(db, input.property_id)]);
  const [row] = results[0];
  if (!row) throw new AppError('not_found', 'There is no such property.', { action: 'choose_property' });
  await requireTold(ctx, actor, input.tell.members);
  const last = lastSettledDay(row.timeZone, ctx.now());
  const days = { start: addDays(last, -91), end: last };
  requireWatchable(input, days, { property: toProfile(row), today: todayIn(row.timeZone, ctx.now()) });
  const { condition, metric, filters, language, close_after: closeAfter } = input;
  const openAfter = input.open_after ?? (condition.kind === 'anomaly' ? 1 : 2);
  const id = crypto.randomUUID();
  const [, made, shown] = await scopeTo(db, actor, [
    ...insertRule(db, {
      ...{ id, propertyId: row.id, metric, filters, language, openAfter, closeAfter, ...fromTell(input.tell) },
      ...fromCondition(condition),
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
