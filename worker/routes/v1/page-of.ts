import { z } from '@hono/zod-openapi';
import { AppError } from '../../errors.ts';

const most = 1_000;

/** Of lists that are short, nearly always: the whole list is one page unless less is asked for. */
export const pageQuery = z.object({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(most).default(most),
});

/**
 * The page after a cursor. What the cursor names may have gone meanwhile: then the page begins where that was. Throws
 * AppError invalid_request.
 * @param idOf tells the items of the list apart
 */
export function pageOf<List extends { data: unknown[] }>(
  list: List,
  { cursor, limit }: z.output<typeof pageQuery>,
  idOf: (item: List['data'][number]) => string,
): List & { next_cursor: string | null } {
  const ids = list.data.map(idOf);
  const start = cursor === undefined ? 0 : startAfter(ids, cursor);
  const end = start + limit;
  const last = ids.slice(0, end).at(-1);
  const next = end < ids.length && last !== undefined ? btoa(`${end} ${last}`) : null;
  return { ...list, data: list.data.slice(start, end), next_cursor: next };
}

function startAfter(ids: string[], cursor: string): number {
  const [, index, id = ''] = /^(\d{1,6}) ([0-9a-f-]{36})$/.exec(decode(cursor)) ?? [];
  if (index === undefined) {
    throw new AppError('invalid_request', 'cursor: take it from next_cursor of the page before.');
  }
  const at = ids.indexOf(id);
  // One item fewer is before it.
  return at === -1 ? Math.max(0, Math.min(Number(index) - 1, ids.length)) : at + 1;
}

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}
