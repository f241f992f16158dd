import { recordAct } from '../../../db/queries/audit.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';

/** Lower limits that a team sets for itself; null takes one away. */
export async function setBudget(
  ctx: Ctx,
  input: {
    modelTokens?: number | null | undefined;
    ga4Tokens?: number | null | undefined;
    embeddingTokens?: number | null | undefined;
  },
): Promise<void> {
  const { MODEL_TOKENS_PER_DAY: mostModelTokens, GA4_TOKENS_PER_DAY: mostGa4Tokens } = ctx.env;
  const mostEmbeddingTokens = ctx.env.EMBEDDING_TOKENS_PER_DAY;
  const isLower =
    (input.modelTokens ?? 0) <= mostModelTokens &&
    (input.ga4Tokens ?? 0) <= mostGa4Tokens &&
    (input.embeddingTokens ?? 0) <= mostEmbeddingTokens;
  const { actor } = await ctx.batch(
    isLower ? [recordAct(ctx.db, { action: 'budget.changed', details: toDetails(input) })] : [],
  );
  if (!isLower) {
    throw new AppError(
      'invalid_request',
      `A limit can only be lower than that of this installation: ${mostModelTokens} model tokens, ${mostGa4Tokens} Google Analytics tokens and ${mostEmbeddingTokens} embedding tokens a day.`,
    );
  }
  await ctx.gates.setOwn(actor.tenantId, input);
}

function toDetails(input: Parameters<typeof setBudget>[1]): Record<string, string> {
  return {
    ...(input.modelTokens !== undefined && { model_tokens: String(input.modelTokens ?? 'no limit') }),
    ...(input.embeddingTokens !== undefined && { embedding_tokens: String(input.embeddingTokens ?? 'no limit') }),
    ...(input.ga4Tokens !== undefined && { ga4_tokens: String(input.ga4Tokens ?? 'no limit') }),
  };
}
