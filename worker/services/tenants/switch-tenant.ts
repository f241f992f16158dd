import { listOwnTenants } from '../../../db/queries/me.ts';
import { moveSession } from '../../../db/queries/sessions.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Tenant } from '../../routes/v1/schemas.ts';
import { databaseError } from '../../to-app-error.ts';

/** This browser works in another team of its person's from now on; their other browsers stay where they are. */
export async function switchTenant(ctx: Ctx, input: { id: string }): Promise<Tenant> {
  const moved = ctx.batch([moveSession(ctx.db, ctx.credential.secretHash, input.id), listOwnTenants(ctx.db)]);
  const { results } = await moved.catch((error: unknown) => {
    // Sessions refer to memberships.
    throw databaseError(error).code === '23503' ? tenantNotFound() : error;
  });
  const tenant = results[1].find(({ id }) => id === input.id);
  if (!tenant) throw tenantNotFound();
  return tenant;
}

function tenantNotFound(): AppError {
  return new AppError('not_found', 'There is no such team.');
}
