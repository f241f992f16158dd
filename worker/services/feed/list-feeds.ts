import { listFeeds as selectFeeds } from '../../../db/queries/deliveries.ts';
import type { Ctx } from '../../context.ts';
import type { Feed } from '../../routes/v1/schedule-schemas.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import { iso } from '../schedules/to-schedule.ts';

export async function listFeeds(ctx: Ctx): Promise<Page<Feed>> {
  const { results } = await ctx.batch([selectFeeds(ctx.db)]);
  const data = results[0].rows.map((row) => ({
    id: row.id,
    made_by: { id: row.user_id, name: row.user_name },
    created_at: iso(row.created_at),
  }));
  return { data, next_cursor: null };
}
