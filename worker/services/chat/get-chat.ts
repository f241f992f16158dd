import { findChat } from '../../../db/queries/chats.ts';
import { listMessages } from '../../../db/queries/messages.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { ChatWithMessages } from '../../routes/v1/schemas.ts';
import { toChat, toMessage } from './to-chat.ts';

/**
 * A chat of the actor's, or one that is shown to their team.
 * @param input.changedSince its `updated_at` as the reader knows it: undefined when nothing was asked or changed since
 */
export async function getChat(
  ctx: Ctx,
  input: { id: string; changedSince?: Date | undefined },
): Promise<ChatWithMessages | undefined> {
  const { id, changedSince } = input;
  const { results } = await ctx.batch([findChat(ctx.db, id), listMessages(ctx.db, id, changedSince)]);
  const [[chat], messages] = results;
  if (!chat) throw chatNotFound();
  if (changedSince && chat.updatedAt <= changedSince) return undefined;
  return { ...toChat(chat), messages: messages.map(toMessage) };
}

export function chatNotFound(): AppError {
  return new AppError('not_found', 'There is no such chat. It may have been deleted, or is no longer shown to you.');
}
