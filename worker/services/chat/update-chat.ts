import { updateChat as changeChat } from '../../../db/queries/chats.ts';
import type { Persona } from '../../analyst/plan.ts';
import type { Ctx } from '../../context.ts';
import type { Chat } from '../../routes/v1/schemas.ts';
import { chatNotFound } from './get-chat.ts';
import { toChat } from './to-chat.ts';

export async function updateChat(
  ctx: Ctx,
  input: { id: string; title?: string | undefined; persona?: Persona | undefined },
): Promise<Chat> {
  const { results } = await ctx.batch([
    changeChat(ctx.db, input.id, {
      ...(input.title !== undefined && { title: input.title }),
      ...(input.persona !== undefined && { persona: input.persona }),
    }),
  ]);
  const [row] = results[0];
  if (!row) throw chatNotFound();
  return toChat(row);
}
