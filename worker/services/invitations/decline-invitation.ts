import { recordAct } from '../../../db/queries/audit.ts';
import { declineInvitation as declineDoor } from '../../../db/queries/invitations.ts';
import type { Ctx } from '../../context.ts';
import { hashToken } from '../auth/session-token.ts';

/** The link stops working, and the seat is free again. */
export async function declineInvitation(ctx: Ctx, input: { token: string }): Promise<void> {
  await ctx.batch([
    declineDoor(ctx.db, await hashToken(input.token)),
    recordAct(ctx.db, { action: 'invitation.declined' }),
  ]);
}
