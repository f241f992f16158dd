import { deleteRule, selectRules } from '../../../db/queries/alerts.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import { mayChange } from '../schedules/to-schedule.ts';
import { notYours } from '../schedules/update-schedule.ts';
import { isAdmin } from '../shares/require-admin.ts';
import { alertNotFound } from './to-alert.ts';

/** With its incidents. */
export async function deleteAlert(ctx: Ctx, id: string): Promise<void> {
  const { actor, results } = await ctx.batch([selectRules(ctx.db, id)]);
  const [row] = results[0].rows;
  if (!row) throw alertNotFound();
  if (!mayChange(row, actor)) throw notYours();
  await scopeTo(ctx.db, actor, [...deleteRule(ctx.db, id, isAdmin(actor) ? undefined : actor.userId)]);
}
