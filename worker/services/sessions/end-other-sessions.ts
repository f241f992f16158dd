import { deleteOtherSessions } from '../../../db/queries/sessions.ts';
import type { Ctx } from '../../context.ts';

/** Signs the person out everywhere but in the browser that asks. */
export async function endOtherSessions(ctx: Ctx): Promise<{ revoked: number }> {
  const { results } = await ctx.batch([deleteOtherSessions(ctx.db, ctx.credential.secretHash)]);
  return { revoked: results[0].length };
}
