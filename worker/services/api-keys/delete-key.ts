import { deleteApiKey, recordApiKeyDeletion } from '../../../db/queries/api-keys.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';

/** The key stops working at once. */
export async function deleteKey(ctx: Ctx, input: { id: string }): Promise<void> {
  const { results } = await ctx.batch([recordApiKeyDeletion(ctx.db, input.id), deleteApiKey(ctx.db, input.id)]);
  if (results[1].length === 0) throw new AppError('not_found', 'There is no such key.');
}
