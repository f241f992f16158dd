import { deleteProperty, recordUnlinking } from '../../../db/queries/properties.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';

/** Forgets a property and what was learned from it; its chats stay readable. */
export async function unlinkProperty(ctx: Ctx, input: { id: string }): Promise<void> {
  const { results } = await ctx.batch([recordUnlinking(ctx.db, input.id), deleteProperty(ctx.db, input.id)]);
  if (results[1].length === 0) throw new AppError('not_found', 'There is no such property.');
}
