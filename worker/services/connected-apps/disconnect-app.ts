import { deleteConnectedApp, recordDisconnection } from '../../../db/queries/api-keys.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';

/** Shuts a program out at once: its tokens stand for a key that is gone. */
export async function disconnectApp(ctx: Ctx, input: { id: string }): Promise<void> {
  const { results } = await ctx.batch([recordDisconnection(ctx.db, input.id), deleteConnectedApp(ctx.db, input.id)]);
  if (results[1].length === 0) throw new AppError('not_found', 'There is no such program.');
}
