import { listInvitations as selectInvitations } from '../../../db/queries/invitations.ts';
import { requireTenant } from '../../../db/queries/tenants.ts';
import type { Ctx } from '../../context.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import type { Invitation } from '../../routes/v1/team-schemas.ts';
import { toInvitedRole } from './to-invited-role.ts';

export async function listInvitations(ctx: Ctx, input: { tenantId: string }): Promise<Page<Invitation>> {
  const { results } = await ctx.batch([requireTenant(ctx.db, input.tenantId), selectInvitations(ctx.db)]);
  return {
    data: results[1].map(({ id, email, role, invitedBy, expiresAt, createdAt }) => ({
      id,
      email,
      role: toInvitedRole(role),
      invited_by: invitedBy,
      expires_at: expiresAt.toISOString(),
      is_expired: expiresAt <= ctx.now(),
      created_at: createdAt.toISOString(),
    })),
    next_cursor: null,
  };
}
