import { selectRules, updateRule } from '../../../db/queries/alerts.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Alert, AlertChange } from '../../routes/v1/alert-schemas.ts';
import { requireTold } from '../schedules/require-told.ts';
import { fromTell, mayChange, toTell } from '../schedules/to-schedule.ts';
import { notYours } from '../schedules/update-schedule.ts';
import { isAdmin } from '../shares/require-admin.ts';
import { alertNotFound, toAlert } from './to-alert.ts';

/** Changes a rule; its days are judged anew soon. Whoever resumes one whose maker has left takes it over. */
export async function updateAlert(ctx: Ctx, id: string, change: AlertChange): Promise<Alert> {
  const { db } = ctx;
  const { actor, results } = await ctx.batch([selectRules(db, id)]);
  const [row] = results[0].rows;
  if (!row) throw alertNotFound();
  if (!mayChange(row, actor)) throw notYours();
  if (change.tell) await requireTold(ctx, actor, change.tell.members);
  if (change.threshold !== undefined && row.condition === 'anomaly') {
    throw new AppError('invalid_request', 'threshold: An alert on unusual days has none.');
  }
  const isResumed = change.paused === false;
  if (isResumed && row.property_id === null) {
    throw new AppError('property_required', 'The property of this alert was unlinked. Make another alert.');
  }
  const pauseReason =
    change.paused === undefined ? row.pause_reason : change.paused ? (row.pause_reason ?? 'by_hand') : null;
  const [, changed, shown] = await scopeTo(db, actor, [
    ...updateRule(db, id, isAdmin(actor) ? undefined : actor.userId, {
      threshold: change.threshold ?? row.threshold,
      openAfter: change.open_after ?? row.open_after,
      closeAfter: change.close_after ?? row.close_after,
      ...fromTell(change.tell ?? toTell(row)),
      pauseReason,
      takesOver: isResumed && row.user_id === null,
      dueAt: ctx.now(),
    }),
    selectRules(db, id),
  ]);
  const [rule] = shown.rows;
  if (changed.rows.length === 0 || !rule) throw alertNotFound();
  return toAlert(rule, actor);
}
