import { recordAct } from '../../../db/queries/audit.ts';
import { moveSession } from '../../../db/queries/sessions.ts';
import { createTenant as createTenantDoor, enterTenant } from '../../../db/queries/tenants.ts';
import type { Ctx } from '../../context.ts';
import type { Tenant } from '../../routes/v1/schemas.ts';

/** Makes a team that this person owns, and takes this browser there. */
export async function createTenant(ctx: Ctx, input: { name: string }): Promise<Tenant> {
  const tenant = { id: crypto.randomUUID(), name: input.name };
  await ctx.batch([
    createTenantDoor(ctx.db, tenant),
    enterTenant(ctx.db, tenant.id),
    recordAct(ctx.db, { action: 'team.made', subject: tenant.id }),
    moveSession(ctx.db, ctx.credential.secretHash, tenant.id),
  ]);
  return { ...tenant, role: 'owner' };
}
