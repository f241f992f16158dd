import { listCredentials } from '../../../db/queries/credentials.ts';
import { findCurrentUser, listOwnTenants } from '../../../db/queries/me.ts';
import { listProperties } from '../../../db/queries/properties.ts';
import type { Ctx } from '../../context.ts';
import type { Me } from '../../routes/v1/schemas.ts';
import { toConnection } from '../connections/to-connection.ts';
import { toProperty } from '../properties/to-property.ts';

/** Everything the app needs to draw its first page. */
export async function getMe(ctx: Ctx): Promise<Me> {
  const { actor, results } = await ctx.batch([
    findCurrentUser(ctx.db),
    listOwnTenants(ctx.db),
    listCredentials(ctx.db),
    listProperties(ctx.db),
  ]);
  const [[user], tenants, credentials, properties] = results;
  const tenant = tenants.find((own) => own.id === actor.tenantId);
  if (!user || !tenant) throw new Error('the actor has no user or tenant');
  return {
    user,
    tenant,
    tenants,
    connections: credentials.map(toConnection),
    properties: properties.map(toProperty),
  };
}
