import { listConnectedApps } from '../../../db/queries/api-keys.ts';
import type { Ctx } from '../../context.ts';

/** The programs that the actor let in, the latest first. */
export async function listApps(ctx: Ctx) {
  const { results } = await ctx.batch([listConnectedApps(ctx.db)]);
  return results[0].map(({ id, name, usedAt, createdAt }) => ({
    id,
    name,
    used_at: usedAt?.toISOString() ?? null,
    created_at: createdAt.toISOString(),
  }));
}
