import { findCredentialOfGoogleAccount, recordRenewal, saveCredential } from '../../../db/queries/credentials.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { analyticsScope } from '../../google/config.ts';
import type { GoogleGrant } from '../../google/oauth.ts';
import { tokenIdentifiers } from '../../google/token-identifiers.ts';
import { OtherGoogleAccount } from './other-google-account.ts';
import { sealTokens } from '../vault/seal-tokens.ts';

const minutesToConfirm = 15;

/**
 * Keeps what a person allowed on "Connect Google Analytics", bound to the person who started it. Returns the id of a grant
 * that nothing uses until they confirm it; undefined when the team has confirmed its Google account before. Throws
 * analytics_scope_missing when the box was unticked, OtherGoogleAccount when it is not the account of the connection that
 * is made again.
 */
export async function saveConnection(
  ctx: Ctx,
  input: {
    grant: GoogleGrant;
    startedBy: string;
    /** The connection that is made again. */
    connectionId?: string | undefined;
  },
): Promise<string | undefined> {
  const { grant } = input;
  if (!grant.scopes.includes(analyticsScope) || !grant.refreshToken) {
    throw new AppError(
      'analytics_scope_missing',
      'The permission to read Google Analytics was not given. Connect again and leave its box ticked.',
      { action: 'reconnect' },
    );
  }
  const { actor, results } = await ctx.batch([findCredentialOfGoogleAccount(ctx.db, grant.identity.sub)]);
  if (actor.userId !== input.startedBy) {
    throw new AppError(
      'forbidden',
      'Another person signed in while Google Analytics was being connected. Start again.',
    );
  }
  const [known] = results[0];
  if (input.connectionId && known?.id !== input.connectionId) throw new OtherGoogleAccount();
  const credentialId = known?.id ?? crypto.randomUUID();
  const row = { tenantId: actor.tenantId, credentialId };
  const sealedTokens = await sealTokens(ctx.env.VAULT_KEYS, row, {
    refreshToken: grant.refreshToken,
    accessToken: grant.accessToken,
    accessTokenExpiresAt: ctx.now().getTime() + grant.expiresInSeconds * 1000,
  });
  const saved = await ctx.batch([
    recordRenewal(ctx.db, credentialId),
    ...saveCredential(ctx.db, {
      id: credentialId,
      googleSub: grant.identity.sub,
      googleEmail: grant.identity.email,
      googleName: grant.identity.name,
      googlePicture: grant.identity.picture,
      confirmBy: new Date(ctx.now().getTime() + minutesToConfirm * 60 * 1000),
      scopes: grant.scopes,
      tokenIdentifiers: await tokenIdentifiers(grant.refreshToken),
      sealedTokens,
    }),
  ]);
  await ctx.grants.forget(row);
  return saved.results[1][0]?.confirmBy ? credentialId : undefined;
}
