import { selectSyncStates } from '../../../db/queries/sync.ts';
import type { Ctx } from '../../context.ts';
import type { PropertySync } from '../../routes/v1/sync-schemas.ts';
import { readUse } from './read-use.ts';
import { toSyncState } from './to-sync-state.ts';

/** How far the days of each property of the team have been read. */
export async function listSyncs(ctx: Ctx): Promise<PropertySync[]> {
  const now = ctx.now();
  const { actor, results } = await ctx.batch([selectSyncStates(ctx.db, { asOf: now })]);
  return Promise.all(
    results[0].rows.map(async (row) => {
      const use = await readUse(ctx, { tenantId: actor.tenantId, property: row.property });
      return toSyncState(row, use, { env: ctx.env, now });
    }),
  );
}
