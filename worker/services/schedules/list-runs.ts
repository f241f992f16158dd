import { findRun, listRuns as selectRuns, selectSchedules } from '../../../db/queries/schedules.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import type { ScheduleRun } from '../../routes/v1/schedule-schemas.ts';
import { toRun } from './to-run.ts';
import { scheduleNotFound } from './to-schedule.ts';

const mostListed = 30;

/** The latest of a schedule, newest first. */
export async function listRuns(ctx: Ctx, scheduleId: string): Promise<Page<ScheduleRun>> {
  const { results } = await ctx.batch([
    selectSchedules(ctx.db, scheduleId),
    selectRuns(ctx.db, scheduleId, mostListed),
  ]);
  if (results[0].rows.length === 0) throw scheduleNotFound();
  return { data: results[1].rows.map(toRun), next_cursor: null };
}

export async function getRun(ctx: Ctx, id: string): Promise<ScheduleRun> {
  const { results } = await ctx.batch([findRun(ctx.db, id)]);
  const [row] = results[0].rows;
  if (!row) throw new AppError('not_found', 'There is no such run. Its schedule may have been deleted.');
  return toRun(row);
}
