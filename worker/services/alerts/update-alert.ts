import { type RuleRow, selectRules, updateRule } from '../../../db/queries/alerts.ts';
import { findProperty } from '../../../db/queries/properties.ts';
import { type Actor, scopeTo } from '../../../db/scope.ts';
import { addDays } from '../../analyst/understand/dates/calendar.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Alert, AlertChange, AlertCondition } from '../../routes/v1/alert-schemas.ts';
import { toProfile } from '../properties/to-profile.ts';
import { todayIn } from '../properties/today-in.ts';
import { requireTold } from '../schedules/require-told.ts';
import { fromTell, mayChange, toTell } from '../schedules/to-schedule.ts';
import { notYours } from '../schedules/update-schedule.ts';
import { isAdmin } from '../shares/require-admin.ts';
import { requireWatchable } from './require-watchable.ts';
import { lastSettledDay } from './settled-day.ts';
import { alertNotFound, fromCondition, toAlert, toCondition } from './to-alert.ts';
import { filtersOf } from './to-noticed.ts';

/**
 * Changes a rule; its days are judged anew soon. One that watches something else from now on begins as a new one does. Whoever
 * resumes one whose maker has left takes it over.
 */
export async function updateAlert(ctx: Ctx, id: string, change: AlertChange): Promise<Alert> {
  const { db } = ctx;
  const { actor, results } = await ctx.batch([selectRules(db, id)]);
  const [row] = results[0].rows;
  if (!row) throw alertNotFound();
  if (!mayChange(row, actor)) throw notYours();
  if (change.tell) await requireTold(ctx, actor, change.tell.members);
  const isResumed = change.paused === false;
  const watched = {
    metric: change.metric ?? row.metric,
    filters: change.filters ?? filtersOf(row),
    ...fromCondition(conditionOf(row, change)),
  };
  const isOther = watchesOther(row, watched);
  if ((isResumed || isOther) && row.property_id === null) {
    throw new AppError('property_required', 'The property of this alert was unlinked. Make another alert.');
  }
  const openAfter = change.open_after ?? row.open_after;
  const anew = isOther ? await firstDayAnew(ctx, actor, { row, watched, openAfter }) : undefined;
  const pauseReason =
    change.paused === undefined ? row.pause_reason : change.paused ? (row.pause_reason ?? 'by_hand') : null;
  const [, , changed, shown] = await scopeTo(db, actor, [
    ...updateRule(db, id, isAdmin(actor) ? undefined : actor.userId, {
      ...watched,
      ...{ openAfter, closeAfter: change.close_after ?? row.close_after, language: change.language ?? row.language },
      ...fromTell(change.tell ?? toTell(row)),
      ...{ pauseReason, takesOver: isResumed && row.user_id === null, dueAt: ctx.now(), anew },
    }),
    selectRules(db, id),
  ]);
  const [rule] = shown.rows;
  if (changed.rows.length === 0 || !rule) throw alertNotFound();
  return toAlert(rule, actor);
}

function conditionOf(row: RuleRow, { condition, threshold }: AlertChange): AlertCondition {
  const chosen = condition ?? toCondition(row);
  if (threshold === undefined) return chosen;
  if (chosen.kind === 'anomaly') {
    throw new AppError('invalid_request', 'threshold: An alert on unusual days has none.');
  }
  return condition ? chosen : { ...chosen, threshold };
}

/** Another limit judges the same days; another figure, part of it or kind of condition is another thing to watch. */
function watchesOther(row: RuleRow, watched: Pick<RuleRow, 'metric' | 'filters' | 'condition'>): boolean {
  return (
    row.metric !== watched.metric ||
    row.condition !== watched.condition ||
    JSON.stringify(row.filters.map(sorted)) !== JSON.stringify(watched.filters.map(sorted))
  );
}

/** As the database keeps the fields of an object, their order says nothing. */
function sorted(filter: unknown): unknown {
  return Object.entries(filter as object).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** From when on it is judged, as a new one: the few days that may have begun something. */
async function firstDayAnew(
  ctx: Ctx,
  actor: Actor,
  { row, watched, openAfter }: { row: RuleRow; watched: Parameters<typeof requireWatchable>[0]; openAfter: number },
): Promise<string> {
  const [[property]] = await scopeTo(ctx.db, actor, [findProperty(ctx.db, row.property_id ?? '')]);
  if (!property)
    throw new AppError('property_required', 'The property of this alert was unlinked. Make another alert.');
  const last = lastSettledDay(property.timeZone, ctx.now());
  const days = { start: addDays(last, -91), end: last };
  requireWatchable(watched, days, { property: toProfile(property), today: todayIn(property.timeZone, ctx.now()) });
  return addDays(last, 1 - openAfter);
}
