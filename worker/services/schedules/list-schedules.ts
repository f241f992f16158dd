import { selectSchedules } from '../../../db/queries/schedules.ts';
import type { Ctx } from '../../context.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import type { Schedule } from '../../routes/v1/schedule-schemas.ts';
import { toSchedule } from './to-schedule.ts';

/** All of the team's: there are few. */
export async function listSchedules(ctx: Ctx): Promise<Page<Schedule>> {
  const { actor, results } = await ctx.batch([selectSchedules(ctx.db)]);
  return { data: results[0].rows.map((row) => toSchedule(row, actor)), next_cursor: null };
}
