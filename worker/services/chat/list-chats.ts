import { listChats as selectChats } from '../../../db/queries/chats.ts';
import type { Ctx } from '../../context.ts';
import type { Chat, Page } from '../../routes/v1/schemas.ts';
import { parseCursor, toCursor } from '../place-cursor.ts';
import { toChat } from './to-chat.ts';

/** The actor's chats, or those that others show to the team, newest first; the cursor is the last one's place in that order. */
export async function listChats(
  ctx: Ctx,
  input: { whose: 'mine' | 'team'; search?: string | undefined; cursor?: string | undefined; limit: number },
): Promise<Page<Chat>> {
  const place = parseCursor(input.cursor);
  const { results } = await ctx.batch([
    selectChats(ctx.db, {
      whose: input.whose,
      search: input.search,
      before: place && { updatedAt: place.at, id: place.id },
      limit: input.limit + 1,
    }),
  ]);
  const rows = results[0].slice(0, input.limit);
  const last = rows.at(-1);
  return {
    data: rows.map(toChat),
    next_cursor: results[0].length > input.limit && last ? toCursor({ at: last.updatedAt, id: last.id }) : null,
  };
}
