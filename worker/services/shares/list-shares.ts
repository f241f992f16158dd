import { listShares as selectShares } from '../../../db/queries/shares.ts';
import { scopeTo } from '../../../db/scope.ts';
import type { Ctx } from '../../context.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import type { Share } from '../../routes/v1/share-schemas.ts';
import { parseCursor, toCursor } from '../place-cursor.ts';
import { requireAdmin } from './require-admin.ts';

/** The actor's links, or for admins the team's; newest first, those that have ended too until they are swept. */
export async function listShares(
  ctx: Ctx,
  input: { whose: 'mine' | 'team'; reportId?: string | undefined; cursor?: string | undefined; limit: number },
): Promise<Page<Share>> {
  const { whose, reportId } = input;
  const page = { whose, reportId, before: parseCursor(input.cursor), limit: input.limit + 1 };
  const rows = await (whose === 'mine' ? readOwn() : readTeams());
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    data: shown.map((row) => toShare(ctx, row)),
    next_cursor: rows.length > input.limit && last ? toCursor({ at: last.createdAt, id: last.id }) : null,
  };

  async function readOwn() {
    return (await ctx.batch([selectShares(ctx.db, page)])).results[0];
  }
  async function readTeams() {
    const { actor } = await ctx.batch([]);
    requireAdmin(actor);
    return (await scopeTo(ctx.db, actor, [selectShares(ctx.db, page)]))[0];
  }
}

function toShare({ now }: Pick<Ctx, 'now'>, row: Awaited<ReturnType<typeof selectShares>>[number]): Share {
  const state = row.revokedAt ? 'revoked' : row.expiresAt <= now() ? 'expired' : 'open';
  return {
    id: row.id,
    report_id: row.reportId,
    question: row.question,
    made_by: { id: row.userId, name: row.userName ?? '' },
    state,
    has_password: row.hasPassword,
    views: row.views,
    viewed_at: row.viewedAt === null ? null : new Date(row.viewedAt).toISOString(),
    expires_at: row.expiresAt.toISOString(),
    created_at: row.createdAt.toISOString(),
  };
}
