import { listChats as selectChats } from '../../../db/queries/chats.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Chat, Page } from '../../routes/v1/schemas.ts';
import { toChat } from './to-chat.ts';

/** The actor's chats, or those that others show to the team, newest first; the cursor is the last one's place in that order. */
export async function listChats(
  ctx: Ctx,
  input: { whose: 'mine' | 'team'; search?: string | undefined; cursor?: string | undefined; limit: number },
): Promise<Page<Chat>> {
  const { results } = await ctx.batch([
    selectChats(ctx.db, {
      whose: input.whose,
      search: input.search,
      before: input.cursor === undefined ? undefined : parseCursor(input.cursor),
      limit: input.limit + 1,
    }),
  ]);
  const rows = results[0].slice(0, input.limit);
  const last = rows.at(-1);
  return {
    data: rows.map(toChat),
    next_cursor: results[0].length > input.limit && last ? btoa(`${last.updatedAt.toISOString()} ${last.id}`) : null,
  };
}

function parseCursor(cursor: string): { updatedAt: Date; id: string } {
  const [, instant, id] = /^(\S{24}) ([0-9a-f-]{36})$/.exec(decode(cursor)) ?? [];
  const updatedAt = new Date(instant ?? '');
  if (!id || Number.isNaN(updatedAt.getTime())) {
    throw new AppError('invalid_request', 'cursor: take it from next_cursor of the page before.');
  }
  return { updatedAt, id };
}

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}
