import { deleteMember, listBusyChatsOf, releaseGrantsOf, recordMemberAct } from '../../../db/queries/members.ts';
import { requireTenant } from '../../../db/queries/tenants.ts';
import { seeEveryChat } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import { endTraces } from './end-traces.ts';
import { memberNotFound } from './member-not-found.ts';

/** Ends a membership at once, with the sessions, keys, chats and Google connections that the person has in the team. */
export async function removeMember(ctx: Ctx, input: { tenantId: string; userId: string }): Promise<void> {
  const { results } = await ctx.batch([
    recordMemberAct(ctx.db, 'member.removed', input.userId),
    requireTenant(ctx.db, input.tenantId),
    releaseGrantsOf(ctx.db, input.userId),
    seeEveryChat(ctx.db),
    listBusyChatsOf(ctx.db, input.userId),
    deleteMember(ctx.db, input.userId),
  ]);
  if (results[5].length === 0) throw memberNotFound();
  await endTraces(ctx, { tenantId: input.tenantId, grants: results[2].rows, chats: results[4] });
}
