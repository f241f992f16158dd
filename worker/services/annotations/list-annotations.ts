import { listAnnotations as select } from '../../../db/queries/annotations.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Annotation } from '../../routes/v1/annotation-schemas.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import { toAnnotation } from './to-annotation.ts';

/** The latest day first; the cursor is the last one's place in that order. */
export async function listAnnotations(
  ctx: Ctx,
  input: {
    propertyId?: string | undefined;
    from?: string | undefined;
    to?: string | undefined;
    cursor?: string | undefined;
    limit: number;
  },
): Promise<Page<Annotation>> {
  const { cursor, limit, ...filter } = input;
  const { results } = await ctx.batch([
    select(ctx.db, { ...filter, before: cursor === undefined ? undefined : parseCursor(cursor), limit: limit + 1 }),
  ]);
  const rows = results[0].slice(0, limit);
  const last = rows.at(-1);
  return {
    data: rows.map(toAnnotation),
    next_cursor: results[0].length > limit && last ? btoa(`${last.day} ${last.id}`) : null,
  };
}

function parseCursor(cursor: string): { day: string; id: string } {
  const [, day = '', id = ''] =
    /^(\d{4}-\d\d-\d\d) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(decode(cursor)) ?? [];
  if (!id || Number.isNaN(Date.parse(day))) {
    throw new AppError('invalid_request', 'cursor: take it from next_cursor of the page before.');
  }
  return { day, id };
}

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}
