import { acceptInvitation as acceptDoor, recordJoined } from '../../../db/queries/invitations.ts';
import { moveSession } from '../../../db/queries/sessions.ts';
import { currentTenant } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import type { Tenant } from '../../routes/v1/schemas.ts';
import { hashToken } from '../auth/session-token.ts';

/** Joins the team of a link and takes this browser there. Once joined, the same link leads there again. */
export async function acceptInvitation(ctx: Ctx, input: { token: string }): Promise<Tenant> {
  const { results } = await ctx.batch([
    acceptDoor(ctx.db, await hashToken(input.token)),
    recordJoined(ctx.db),
    moveSession(ctx.db, ctx.credential.secretHash, currentTenant),
  ]);
  const [joined] = results[0].rows;
  if (!joined) throw new Error('doors.accept_invitation returned no row');
  return { id: joined.tenant_id, name: joined.name, role: joined.role };
}
