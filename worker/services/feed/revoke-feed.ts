import { deleteFeed } from '../../../db/queries/deliveries.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { isAdmin } from '../shares/require-admin.ts';

/** Whoever made it may, and admins: from then on the address opens nothing. */
export async function revokeFeed(ctx: Ctx, id: string): Promise<void> {
  const { actor } = await ctx.batch([]);
  const [, gone] = await scopeTo(ctx.db, actor, [...deleteFeed(ctx.db, id, isAdmin(actor) ? undefined : actor.userId)]);
  if (gone.rows.length === 0) throw new AppError('not_found', 'There is no such feed address.');
}
