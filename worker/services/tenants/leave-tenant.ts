import { findCurrentUser, listOwnTenants } from '../../../db/queries/me.ts';
import { deleteMember, listBusyChatsOf, releaseGrantsOf, recordMemberAct } from '../../../db/queries/members.ts';
import { moveSession } from '../../../db/queries/sessions.ts';
import { createTenant, requireTenant } from '../../../db/queries/tenants.ts';
import type { Ctx } from '../../context.ts';
import { endTraces } from '../members/end-traces.ts';

/**
 * Leaves a team with all that is one's own there. This browser goes on in another team of the person, or in a new one
 * of their own where there is none; their other browsers in the team are signed out.
 */
export async function leaveTenant(ctx: Ctx, input: { id: string }): Promise<void> {
  const { actor, results } = await ctx.batch([
    requireTenant(ctx.db, input.id),
    listOwnTenants(ctx.db),
    findCurrentUser(ctx.db),
  ]);
  const home = results[1].find(({ id }) => id !== input.id)?.id;
  const next = { id: home ?? crypto.randomUUID(), name: results[2][0]?.name ?? '' };
  const left = await ctx.batch([
    recordMemberAct(ctx.db, 'member.left', actor.userId),
    requireTenant(ctx.db, input.id),
    home ? requireTenant(ctx.db, input.id) : createTenant(ctx.db, next),
    moveSession(ctx.db, ctx.credential.secretHash, next.id),
    releaseGrantsOf(ctx.db, actor.userId),
    listBusyChatsOf(ctx.db, actor.userId),
    deleteMember(ctx.db, actor.userId),
  ]);
  await endTraces(ctx, { tenantId: input.id, grants: left.results[4].rows, chats: left.results[5] });
}
