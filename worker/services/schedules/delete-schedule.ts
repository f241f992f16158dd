import { deleteSchedule as remove, selectSchedules } from '../../../db/queries/schedules.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import { isAdmin } from '../shares/require-admin.ts';
import { mayChange, scheduleNotFound } from './to-schedule.ts';
import { notYours } from './update-schedule.ts';

/** With its runs and their reports. */
export async function deleteSchedule(ctx: Ctx, id: string): Promise<void> {
  const { actor, results } = await ctx.batch([selectSchedules(ctx.db, id)]);
  const [row] = results[0].rows;
  if (!row) throw scheduleNotFound();
  if (!mayChange(row, actor)) throw notYours();
  await scopeTo(ctx.db, actor, [...remove(ctx.db, id, isAdmin(actor) ? undefined : actor.userId)]);
}
