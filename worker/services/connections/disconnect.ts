import { deleteCredential, findCredential, recordCredentialAct } from '../../../db/queries/credentials.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { describeCause, log } from '../../log.ts';
import { revokeGrant } from '../../google/oauth.ts';
import { openTokens } from '../vault/seal-tokens.ts';

/**
 * Revokes the grant at Google, then forgets it together with the properties it read. Chats stay. Tokens that do not open
 * are forgotten all the same: they are of no use to anybody, and only Google's own page can end them.
 */
export async function disconnect(ctx: Ctx, input: { id: string }): Promise<void> {
  const { actor, results } = await ctx.batch([findCredential(ctx.db, input.id)]);
  const [credential] = results[0];
  if (!credential) throw new AppError('not_found', 'There is no such connection.');
  const row = { tenantId: actor.tenantId, credentialId: credential.id };
  const tokens = await openTokens(ctx.env.VAULT_KEYS, row, credential.sealedTokens).catch(reportUnopened);
  if (tokens) await revokeGrant(ctx.env, tokens.refreshToken);
  await ctx.batch([recordCredentialAct(ctx.db, 'connection.removed', input.id), deleteCredential(ctx.db, input.id)]);
  await ctx.grants.forget(row);
}

function reportUnopened(error: unknown): undefined {
  log({ event: 'secret_not_opened', cause: describeCause(error) });
}
