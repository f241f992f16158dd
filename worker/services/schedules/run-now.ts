import { enterRunByHand, findRun, selectSchedules } from '../../../db/queries/schedules.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import type { ScheduleRun } from '../../routes/v1/schedule-schemas.ts';
import { sendMails } from '../mail/send-mails.ts';
import { answerNextRun } from './do-due-work.ts';
import { mayChange, scheduleNotFound } from './to-schedule.ts';
import { toRun } from './to-run.ts';
import { notYours } from './update-schedule.ts';

/**
 * Runs a schedule at once and waits for it, and tells whom it tells. It runs as whoever made it, as by the clock. A run
 * whose client goes away is gone on with by the next tick.
 */
export async function runNow(ctx: Ctx, id: string): Promise<ScheduleRun> {
  const { db } = ctx;
  const { actor, results } = await ctx.batch([selectSchedules(db, id)]);
  const [row] = results[0].rows;
  if (!row) throw scheduleNotFound();
  if (!mayChange(row, actor)) throw notYours();
  const runId = crypto.randomUUID();
  await scopeTo(db, actor, [enterRunByHand(db, { id: runId, scheduleId: id, asOf: ctx.now() })]);
  await answerNextRun(ctx, actor.tenantId, runId);
  ctx.defer(sendMails(ctx, actor.tenantId));
  const [{ rows }] = await scopeTo(db, actor, [findRun(db, runId)]);
  if (!rows[0]) throw scheduleNotFound();
  return toRun(rows[0]);
}
