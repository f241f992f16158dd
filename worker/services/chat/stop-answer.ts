import { findChat } from '../../../db/queries/chats.ts';
import type { Ctx } from '../../context.ts';
import { chatNotFound } from './get-chat.ts';

/** Ends the running answer; what was written stays. Nothing running is fine. */
export async function stopAnswer(ctx: Ctx, input: { chatId: string }): Promise<void> {
  const { actor, results } = await ctx.batch([findChat(ctx.db, input.chatId)]);
  if (results[0].length === 0) throw chatNotFound();
  await ctx.chatRuns.stop({ tenantId: actor.tenantId, chatId: input.chatId });
}
