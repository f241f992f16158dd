import { recordAct } from '../../../db/queries/audit.ts';
import { requestTeamDeletion } from '../../../db/queries/erasure.ts';
import type { Ctx } from '../../context.ts';
import { erasesAt } from './erases-at.ts';

/** Shuts the team at once; it is erased when nobody undoes that in time. Returns when that will be. */
export async function deleteTeam(ctx: Ctx, input: { id: string; name: string }): Promise<{ erases_at: string }> {
  const { results } = await ctx.batch([
    recordAct(ctx.db, { action: 'team.deletion_requested' }),
    requestTeamDeletion(ctx.db, { id: input.id, typedName: input.name }),
  ]);
  const [row] = results[1].rows;
  if (!row) throw new Error('requestTeamDeletion returned no row');
  return { erases_at: erasesAt(ctx, row.requested_at) };
}
