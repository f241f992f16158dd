import { recordAct } from '../../../db/queries/audit.ts';
import type { Ctx } from '../../context.ts';
import type { AuthorizationOutcome } from '../auth/to-outcome.ts';

/** Remembers that a connect came to nothing, and why. */
export async function recordRefusal(ctx: Ctx, input: { outcome: AuthorizationOutcome }): Promise<void> {
  await ctx.batch([recordAct(ctx.db, { action: 'connection.refused', details: { reason: input.outcome } })]);
}
