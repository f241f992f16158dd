import { deleteOtherSessions, recordSessionEnd } from '../../../db/queries/sessions.ts';
import type { Ctx } from '../../context.ts';

/** Signs the person out everywhere but in the browser that asks. */
export async function endOtherSessions(ctx: Ctx): Promise<{ revoked: number }> {
  const { secretHash } = ctx.credential;
  const { results } = await ctx.batch([
    recordSessionEnd(ctx.db, { otherThan: secretHash }),
    deleteOtherSessions(ctx.db, secretHash),
  ]);
  return { revoked: results[1].length };
}
