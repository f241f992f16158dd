import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';

/** Lower limits that a team sets for itself; null takes one away. */
export async function setBudget(
  ctx: Ctx,
  input: { modelTokens?: number | null | undefined; ga4Tokens?: number | null | undefined },
): Promise<void> {
  const { MODEL_TOKENS_PER_DAY: mostModelTokens, GA4_TOKENS_PER_DAY: mostGa4Tokens } = ctx.env;
  const { actor } = await ctx.batch([]);
  if ((input.modelTokens ?? 0) > mostModelTokens || (input.ga4Tokens ?? 0) > mostGa4Tokens) {
    throw new AppError(
      'invalid_request',
      `A limit can only be lower than that of this installation: ${mostModelTokens} model tokens and ${mostGa4Tokens} Google Analytics tokens a day.`,
    );
  }
  await ctx.gates.setOwn(actor.tenantId, input);
}
