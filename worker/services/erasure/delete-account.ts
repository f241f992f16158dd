import { findDeletionRequests, recordAccountDeletion, requestAccountDeletion } from '../../../db/queries/erasure.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { erasesAt } from './erases-at.ts';

/**
 * Shuts the person's account and the teams that are theirs alone, and ends their other sessions; erased when they do
 * not undo that in time. Refused while a team would be left without an owner.
 */
export async function deleteAccount(ctx: Ctx, input: { name: string }): Promise<{ erases_at: string }> {
  const { results } = await ctx.batch([
    requestAccountDeletion(ctx.db, { typedName: input.name, keptSession: ctx.credential.secretHash }),
    findDeletionRequests(ctx.db),
    recordAccountDeletion(ctx.db),
  ]);
  const ownerless = results[0].rows;
  if (ownerless.length > 0) {
    const names = ownerless.map(({ name }) => `“${name}”`).join(', ');
    throw new AppError(
      'teams_without_owner',
      `You are the only owner of ${names}. Make somebody else an owner there, or delete the team first.`,
    );
  }
  const requestedAt = results[1].rows[0]?.account;
  if (!requestedAt) throw new Error('the account was not marked');
  return { erases_at: erasesAt(ctx, requestedAt) };
}
