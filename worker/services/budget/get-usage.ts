import { selectDailyUsage } from '../../../db/queries/usage.ts';
import type { Ctx } from '../../context.ts';
import type { Usage } from '../../routes/v1/schemas.ts';
import type { Amounts } from './tenant-gates.ts';
import { untilMidnight } from './until-midnight.ts';

const daysShown = 30;

/** Today's use against the team's budget, and what was used on the days before. */
export async function getUsage(ctx: Ctx): Promise<Usage> {
  const { actor, results } = await ctx.batch([selectDailyUsage(ctx.db, daysShown)]);
  const today = await ctx.gates.read(actor.tenantId);
  const most: Required<Amounts> = {
    modelTokens: ctx.env.MODEL_TOKENS_PER_DAY,
    ga4Tokens: ctx.env.GA4_TOKENS_PER_DAY,
    embeddingTokens: ctx.env.EMBEDDING_TOKENS_PER_DAY,
  };
  const toBudget = (name: keyof Amounts) => ({
    used: today.used[name] ?? 0,
    reserved: today.reserved[name] ?? 0,
    limit: Math.min(most[name], today.own[name] ?? Infinity),
    most: most[name],
  });
  return {
    date: today.day,
    resets_at: untilMidnight(ctx.now()).at,
    model_tokens: toBudget('modelTokens'),
    ga4_tokens: toBudget('ga4Tokens'),
    embedding_tokens: ctx.embedder.isOutside ? toBudget('embeddingTokens') : null,
    days: results[0].map((day) => ({
      date: day.date,
      model_tokens: day.modelTokens,
      ga4_tokens: day.ga4Tokens,
      embedding_tokens: day.embeddingTokens,
    })),
  };
}
