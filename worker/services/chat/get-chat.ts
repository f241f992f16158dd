import { findChat } from '../../../db/queries/chats.ts';
import { listMessages } from '../../../db/queries/messages.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { ChatWithMessages } from '../../routes/v1/schemas.ts';
import { toChat, toMessage } from './to-chat.ts';

export async function getChat(ctx: Ctx, input: { id: string }): Promise<ChatWithMessages> {
  const { results } = await ctx.batch([findChat(ctx.db, input.id), listMessages(ctx.db, input.id)]);
  const [[chat], messages] = results;
  if (!chat) throw chatNotFound();
  return { ...toChat(chat), messages: messages.map(toMessage) };
}

export function chatNotFound(): AppError {
  return new AppError('not_found', 'There is no such chat. It may have been deleted.');
}
