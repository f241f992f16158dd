import { deleteChat as removeChat, findChat, recordChatDeletion } from '../../../db/queries/chats.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { chatNotFound } from './get-chat.ts';

/** Deletes a chat, its messages, and its log; a running answer stops. Its person alone may. */
export async function deleteChat(ctx: Ctx, input: { id: string }): Promise<void> {
  const { db } = ctx;
  const { id } = input;
  const { actor, results } = await ctx.batch([recordChatDeletion(db, id), removeChat(db, id), findChat(db, id)]);
  const [, gone, seen] = results;
  if (gone.length === 0 && seen.length > 0) {
    throw new AppError('forbidden', 'This chat is deleted by the person who began it.');
  }
  if (gone.length === 0) throw chatNotFound();
  await ctx.chatRuns.forget({ tenantId: actor.tenantId, chatId: id });
}
