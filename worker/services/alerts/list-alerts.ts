import { selectRules } from '../../../db/queries/alerts.ts';
import type { Ctx } from '../../context.ts';
import type { Alert } from '../../routes/v1/alert-schemas.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import { toAlert } from './to-alert.ts';

/** All of the team's: there are few. */
export async function listAlerts(ctx: Ctx): Promise<Page<Alert>> {
  const { actor, results } = await ctx.batch([selectRules(ctx.db)]);
  return { data: results[0].rows.map((row) => toAlert(row, actor)), next_cursor: null };
}
