import { listOwnTenants } from '../../../db/queries/me.ts';
import type { Ctx } from '../../context.ts';
import type { Page, Tenant } from '../../routes/v1/schemas.ts';

/** The teams of a browser's person; a key's own. */
export async function listTenants(ctx: Ctx): Promise<Page<Tenant>> {
  const { results } = await ctx.batch([listOwnTenants(ctx.db)]);
  return { data: results[0], next_cursor: null };
}
