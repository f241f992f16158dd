import { recordAct } from '../../../db/queries/audit.ts';
import { undoAccountDeletion } from '../../../db/queries/erasure.ts';
import type { Ctx } from '../../context.ts';

/** The account and the teams that were to go along work again, keys too. Other devices sign in anew. */
export async function restoreAccount(ctx: Ctx): Promise<void> {
  await ctx.batch([recordAct(ctx.db, { action: 'account.deletion_undone' }), undoAccountDeletion(ctx.db)]);
}
