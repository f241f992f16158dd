import type { AuditAction } from '../../../db/audit-actions.ts';
import { listActs } from '../../../db/queries/audit.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { AuditEntry, Page } from '../../routes/v1/schemas.ts';
import { toAct } from './to-act.ts';

/** What was done in the team, newest first; the cursor is the last one's number. */
export async function listAudit(
  ctx: Ctx,
  input: {
    action?: AuditAction | undefined;
    userId?: string | undefined;
    from?: string | undefined;
    to?: string | undefined;
    cursor?: string | undefined;
    limit: number;
  },
): Promise<Page<AuditEntry>> {
  const { results } = await ctx.batch([
    listActs(ctx.db, {
      action: input.action,
      userId: input.userId,
      from: input.from === undefined ? undefined : new Date(input.from),
      to: input.to === undefined ? undefined : new Date(input.to),
      beforeSeq: input.cursor === undefined ? undefined : parseCursor(input.cursor),
      limit: input.limit + 1,
    }),
  ]);
  const rows = results[0].slice(0, input.limit);
  const last = rows.at(-1);
  return {
    data: rows.map(toAct),
    next_cursor: results[0].length > input.limit && last ? btoa(String(last.seq)) : null,
  };
}

function parseCursor(cursor: string): number {
  const text = /^[A-Za-z0-9+/]+={0,2}$/.test(cursor) && cursor.length % 4 === 0 ? atob(cursor) : '';
  if (!/^\d{1,15}$/.test(text)) {
    throw new AppError('invalid_request', 'cursor: take it from next_cursor of the page before.');
  }
  return Number(text);
}
