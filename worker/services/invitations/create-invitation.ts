import { recordAct } from '../../../db/queries/audit.ts';
import { deleteInvitationOf, insertInvitation } from '../../../db/queries/invitations.ts';
import { lockTenant, requireTenant } from '../../../db/queries/tenants.ts';
import type { Ctx } from '../../context.ts';
import type { InvitationRequest, NewInvitation } from '../../routes/v1/team-schemas.ts';
import { createToken, hashToken } from '../auth/session-token.ts';

/**
 * Makes a link that lets one address join within seven days, in place of an earlier one for that address. The token is
 * behind the `#`, so that it reaches no server log and no Referer.
 */
export async function createInvitation(
  ctx: Ctx,
  input: InvitationRequest & { tenantId: string },
): Promise<NewInvitation> {
  const token = createToken();
  const id = crypto.randomUUID();
  const email = input.email.toLowerCase();
  const { results } = await ctx.batch([
    recordAct(ctx.db, { action: 'invitation.made', subject: id, details: { role: input.role } }),
    requireTenant(ctx.db, input.tenantId),
    lockTenant(ctx.db, input.tenantId),
    deleteInvitationOf(ctx.db, email),
    insertInvitation(ctx.db, { id, email, role: input.role, tokenHash: await hashToken(token) }),
  ]);
  const [row] = results[4];
  if (!row) throw new Error('insertInvitation returned no row');
  const url = `${ctx.env.APP_URL}/invitation#${token}`;
  return { id, email, role: input.role, url, expires_at: row.expiresAt.toISOString() };
}
