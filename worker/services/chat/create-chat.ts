import { insertChat } from '../../../db/queries/chats.ts';
import type { Persona } from '../../analyst/plan.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Chat } from '../../routes/v1/schemas.ts';
import { databaseError } from '../../to-app-error.ts';
import { toChat } from './to-chat.ts';

/** An empty chat about a linked property; its first question names it. */
export async function createChat(ctx: Ctx, input: { propertyId: string; persona: Persona }): Promise<Chat> {
  try {
    const { results } = await ctx.batch([insertChat(ctx.db, { title: '', ...input })]);
    const [row] = results[0];
    if (!row) throw new Error('insertChat returned no row');
    return toChat(row);
  } catch (error) {
    if (databaseError(error).constraint !== 'chat_sessions_property') throw error;
    throw new AppError('not_found', 'There is no such property.', { action: 'choose_property', cause: error });
  }
}
