import { selectSyncStates } from '../../../db/queries/sync.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { PropertySync } from '../../routes/v1/sync-schemas.ts';
import { readUse } from './read-use.ts';
import { toSyncState } from './to-sync-state.ts';

/** How far the days of a property have been read. */
export async function getSync(ctx: Ctx, input: { id: string }): Promise<PropertySync> {
  const now = ctx.now();
  const { actor, results } = await ctx.batch([selectSyncStates(ctx.db, { asOf: now, propertyId: input.id })]);
  const [row] = results[0].rows;
  if (!row) throw new AppError('not_found', 'There is no such property.');
  return toSyncState(row, await readUse(ctx, { tenantId: actor.tenantId, property: row.property }), {
    env: ctx.env,
    now,
  });
}
