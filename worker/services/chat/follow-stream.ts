import { findChat } from '../../../db/queries/chats.ts';
import type { Ctx } from '../../context.ts';
import { chatNotFound } from './get-chat.ts';

/** The events of the running answer after `lastEventId`; undefined when nothing is running. */
export async function followStream(
  ctx: Ctx,
  input: { chatId: string; lastEventId: string | undefined },
): Promise<Response | undefined> {
  const { actor, results } = await ctx.batch([findChat(ctx.db, input.chatId)]);
  if (results[0].length === 0) throw chatNotFound();
  return ctx.chatRuns.follow({ tenantId: actor.tenantId, chatId: input.chatId }, input.lastEventId);
}
