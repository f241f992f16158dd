import { deleteCredential, recordCredentialAct, releaseCredential } from '../../../db/queries/credentials.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { revokeReleased } from '../google-access/revoke-released.ts';

/**
 * Ends the grant here at once, revokes it at Google unless another team is connected to the same Google account, then forgets
 * it together with the properties it read. Chats stay. While Google does not answer, what is left of it can only be
 * disconnected again, or connected anew.
 */
export async function disconnect(ctx: Ctx, input: { id: string }): Promise<void> {
  const { actor, results } = await ctx.batch([releaseCredential(ctx.db, input.id)]);
  const [grant] = results[0].rows;
  if (!grant) throw new AppError('not_found', 'There is no such connection.');
  await ctx.grants.forget({ tenantId: actor.tenantId, credentialId: grant.id });
  await revokeReleased(ctx.env, actor.tenantId, grant);
  await ctx.batch([recordCredentialAct(ctx.db, 'connection.removed', input.id), deleteCredential(ctx.db, input.id)]);
}
