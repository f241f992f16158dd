import { listCredentials } from '../../../db/queries/credentials.ts';
import { findDeletionRequests } from '../../../db/queries/erasure.ts';
import { findCurrentUser, listOwnTenants } from '../../../db/queries/me.ts';
import { findTeamSettings } from '../../../db/queries/tenants.ts';
import { listProperties } from '../../../db/queries/properties.ts';
import type { Ctx } from '../../context.ts';
import type { Me } from '../../routes/v1/schemas.ts';
import { erasesAt } from '../erasure/erases-at.ts';
import { toConnection } from '../connections/to-connection.ts';
import { toProperty } from '../properties/to-property.ts';

/** Everything the app needs to draw its first page. */
export async function getMe(ctx: Ctx): Promise<Me> {
  const { actor, results } = await ctx.batch([
    findCurrentUser(ctx.db),
    listOwnTenants(ctx.db),
    listCredentials(ctx.db),
    listProperties(ctx.db),
    findDeletionRequests(ctx.db),
    findTeamSettings(ctx.db),
  ]);
  const [[user], tenants, credentials, properties, deletion, [settings]] = results;
  const tenant = tenants.find((own) => own.id === actor.tenantId);
  if (!user || !tenant) throw new Error('the actor has no user or tenant');
  return {
    user,
    tenant,
    tenants,
    week_start: settings?.weekStart ?? 'monday',
    shares_links: settings?.sharesLinks ?? false,
    connections: credentials.map(toConnection),
    properties: properties.map(toProperty),
    deletion: toDeletion(ctx, deletion.rows[0]),
  };
}

/** An account that waits to be deleted is shut in every team. */
function toDeletion(ctx: Ctx, requested: { account: string | null; team: string | null } | undefined): Me['deletion'] {
  if (requested?.account) return { of: 'account', erases_at: erasesAt(ctx, requested.account) };
  if (requested?.team) return { of: 'team', erases_at: erasesAt(ctx, requested.team) };
  return null;
}
