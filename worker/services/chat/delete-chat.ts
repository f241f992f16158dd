import { deleteChat as removeChat, recordChatDeletion } from '../../../db/queries/chats.ts';
import type { Ctx } from '../../context.ts';
import { chatNotFound } from './get-chat.ts';

/** Deletes a chat, its messages, and its log; a running answer stops. */
export async function deleteChat(ctx: Ctx, input: { id: string }): Promise<void> {
  const { actor, results } = await ctx.batch([recordChatDeletion(ctx.db, input.id), removeChat(ctx.db, input.id)]);
  if (results[1].length === 0) throw chatNotFound();
  await ctx.chatRuns.forget({ tenantId: actor.tenantId, chatId: input.id });
}
