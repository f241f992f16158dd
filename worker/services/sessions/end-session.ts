import { deleteOwnSession, recordSessionEnd } from '../../../db/queries/sessions.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';

/** The browser's cookie is worthless from then on. */
export async function endSession(ctx: Ctx, input: { id: string }): Promise<void> {
  const { results } = await ctx.batch([recordSessionEnd(ctx.db, input), deleteOwnSession(ctx.db, input.id)]);
  if (results[1].length === 0) throw new AppError('not_found', 'That browser is not signed in, or no longer.');
}
