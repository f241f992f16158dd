import { listRated as selectRated } from '../../../db/queries/messages.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Page, RatedAnswer } from '../../routes/v1/schemas.ts';

/** The actor's rated answers, the latest first; the cursor is when the last one was asked. */
export async function listRated(
  ctx: Ctx,
  input: { cursor?: string | undefined; limit: number },
): Promise<Page<RatedAnswer>> {
  const before = input.cursor === undefined ? undefined : parseCursor(input.cursor);
  const { results } = await ctx.batch([selectRated(ctx.db, { before, limit: input.limit + 1 })]);
  const rows = results[0].slice(0, input.limit);
  const last = rows.at(-1);
  return {
    data: rows.map(({ createdAt, ...row }) => ({ ...row, created_at: createdAt.toISOString() })),
    next_cursor: results[0].length > input.limit && last ? String(last.createdAt.getTime()) : null,
  };
}

function parseCursor(cursor: string): Date {
  if (/^\d{1,14}$/.test(cursor)) return new Date(Number(cursor));
  throw new AppError('invalid_request', 'cursor: take it from next_cursor of the page before.');
}
