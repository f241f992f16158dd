import type { Ctx } from '../../context.ts';
import { describeCause, log } from '../../log.ts';
import { type ReleasedGrant, revokeReleased } from '../google-access/revoke-released.ts';

/**
 * What a member who is gone has outside the database: answers that still run, and permissions at Google. The membership
 * has ended by now whatever becomes of these, and a token that nobody keeps opens nothing.
 */
export async function endTraces(
  ctx: Ctx,
  gone: { tenantId: string; grants: ReleasedGrant[]; chats: { id: string }[] },
): Promise<void> {
  const { tenantId } = gone;
  const ended = await Promise.allSettled([
    ...gone.chats.map(({ id }) => ctx.chatRuns.forget({ tenantId, chatId: id })),
    ...gone.grants.map(async (grant) => {
      await ctx.grants.forget({ tenantId, credentialId: grant.id });
      await revokeReleased(ctx.env, tenantId, grant);
    }),
  ]);
  for (const outcome of ended) {
    if (outcome.status === 'fulfilled') continue;
    log({ event: 'trace_of_member_left', request_id: ctx.requestId, cause: describeCause(outcome.reason) });
  }
}
