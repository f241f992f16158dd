import { deleteUnconfirmed, releasePendingCredential } from '../../../db/queries/pending-credentials.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { describeCause, log } from '../../log.ts';
import { revokeReleased } from '../google-access/revoke-released.ts';
import { nothingToConfirm } from './nothing-to-confirm.ts';

/**
 * It was not the account that was meant: revoked at Google and forgotten. Where Google does not answer it stays as unusable as
 * it has been, and `endUnconfirmed` goes on with it.
 */
export async function declineConnection(ctx: Ctx, input: { id: string }): Promise<void> {
  const { actor, results } = await ctx.batch([releasePendingCredential(ctx.db, input.id)]);
  const [grant] = results[0].rows;
  if (!grant) throw nothingToConfirm();
  try {
    await revokeReleased(ctx.env, actor.tenantId, grant);
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'google_unavailable')) throw error;
    log({ event: 'grant_not_revoked', request_id: ctx.requestId, cause: describeCause(error) });
    return;
  }
  await ctx.batch(deleteUnconfirmed(ctx.db, 'connection.declined', grant.id));
}
