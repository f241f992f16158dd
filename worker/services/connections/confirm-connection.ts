import { confirmCredential, recordConfirmation } from '../../../db/queries/pending-credentials.ts';
import type { Ctx } from '../../context.ts';
import { nothingToConfirm } from './nothing-to-confirm.ts';

/** From here on the team uses the Google account. Only by the person who connected it, where they connected it. */
export async function confirmConnection(ctx: Ctx, input: { id: string }): Promise<void> {
  const asOf = ctx.now();
  const { results } = await ctx.batch([
    recordConfirmation(ctx.db, input.id, asOf),
    confirmCredential(ctx.db, input.id, asOf),
  ]);
  if (results[1].length === 0) throw nothingToConfirm();
}
