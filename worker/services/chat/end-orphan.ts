import { findUnended, finishReply } from '../../../db/queries/messages.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';

/**
 * Ends an answer of the chat that nobody writes or keeps: its server died after the question was stored and before the
 * chat's object knew of it. Whoever sent the message can send it again; for anybody else the chat would stay busy.
 * @returns whether there was one
 */
export async function endOrphan(ctx: Ctx, input: { chatId: string }): Promise<boolean> {
  const { db } = ctx;
  const { actor, results } = await ctx.batch([findUnended(db, input.chatId)]);
  const [reply] = results[0];
  if (!reply) return false;
  if (await ctx.chatRuns.holds({ tenantId: actor.tenantId, chatId: input.chatId }, reply.id)) return false;
  const message = 'The answer was cut off before it began. Ask again.';
  const content = { type: 'error', code: 'internal', message, action: 'retry' };
  await scopeTo(db, actor, [finishReply(db, reply.id, { status: 'error', content })]);
  return true;
}
