import { recordAct } from '../../../db/queries/audit.ts';
import { claimKey, type KeyedRequest } from '../../../db/queries/idempotency.ts';
import { moveSession } from '../../../db/queries/sessions.ts';
import { createTenant as createTenantDoor, enterTenant } from '../../../db/queries/tenants.ts';
import type { Ctx } from '../../context.ts';
import type { Tenant } from '../../routes/v1/schemas.ts';

/**
 * Makes a team that this person owns, and takes this browser there. A key of the request goes along in the same transaction, so
 * that the browser, which sends the request again from the new team, makes no other.
 */
export async function createTenant(
  ctx: Ctx,
  input: { name: string; request?: KeyedRequest | undefined },
): Promise<Tenant> {
  const tenant = { id: crypto.randomUUID(), name: input.name };
  await ctx.batch([
    createTenantDoor(ctx.db, tenant),
    enterTenant(ctx.db, tenant.id),
    ...(input.request ? [claimKey(ctx.db, input.request)] : []),
    recordAct(ctx.db, { action: 'team.made', subject: tenant.id }),
    moveSession(ctx.db, ctx.credential.secretHash, tenant.id),
  ]);
  return { ...tenant, role: 'owner' };
}
