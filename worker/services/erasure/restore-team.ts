import { recordAct } from '../../../db/queries/audit.ts';
import { undoTeamDeletion } from '../../../db/queries/erasure.ts';
import type { Ctx } from '../../context.ts';

/** Everything works again, keys too. A team that was not to be deleted stays as it is. */
export async function restoreTeam(ctx: Ctx, input: { id: string }): Promise<void> {
  await ctx.batch([recordAct(ctx.db, { action: 'team.deletion_undone' }), undoTeamDeletion(ctx.db, input.id)]);
}
