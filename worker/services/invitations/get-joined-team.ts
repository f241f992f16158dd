import { acceptInvitation as acceptDoor, previewInvitation as previewDoor } from '../../../db/queries/invitations.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Tenant } from '../../routes/v1/schemas.ts';
import { hashToken } from '../auth/session-token.ts';

/**
 * The team that somebody joined by a link which is used up, while they are a member of it; the session stays where it
 * is. The door that accepts joins by open links alone, and a link that is used up never opens again, so this changes
 * nothing.
 */
export async function getJoinedTeam(ctx: Ctx, input: { token: string }): Promise<Tenant> {
  const tokenHash = await hashToken(input.token);
  const preview = await ctx.batch([previewDoor(ctx.db, tokenHash)]);
  if (preview.results[0].rows.length > 0) throw new AppError('not_found', 'Nobody has joined by this link yet.');
  const { results } = await ctx.batch([acceptDoor(ctx.db, tokenHash)]);
  const [joined] = results[0].rows;
  if (!joined) throw new Error('doors.accept_invitation returned no row');
  return { id: joined.tenant_id, name: joined.name, role: joined.role };
}
