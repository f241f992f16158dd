import { deleteInvitation, recordInvitationRevoked } from '../../../db/queries/invitations.ts';
import { requireTenant } from '../../../db/queries/tenants.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';

/** The link stops working at once. */
export async function revokeInvitation(ctx: Ctx, input: { tenantId: string; id: string }): Promise<void> {
  const { results } = await ctx.batch([
    recordInvitationRevoked(ctx.db, input.id),
    requireTenant(ctx.db, input.tenantId),
    deleteInvitation(ctx.db, input.id),
  ]);
  if (results[2].length === 0)
    throw new AppError('not_found', 'There is no such invitation. It may have been accepted.');
}
