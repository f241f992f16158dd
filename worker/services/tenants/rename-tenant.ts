import { recordAct } from '../../../db/queries/audit.ts';
import { renameTenant as renameTenantTo, requireTenant } from '../../../db/queries/tenants.ts';
import type { Ctx } from '../../context.ts';
import type { Tenant } from '../../routes/v1/schemas.ts';

export async function renameTenant(ctx: Ctx, input: { id: string; name: string }): Promise<Tenant> {
  const { actor, results } = await ctx.batch([
    recordAct(ctx.db, { action: 'team.renamed', subject: input.id }),
    requireTenant(ctx.db, input.id),
    renameTenantTo(ctx.db, input.id, input.name),
  ]);
  const [tenant] = results[2];
  if (!tenant) throw new Error('renameTenant returned no row');
  return { ...tenant, role: actor.role };
}
