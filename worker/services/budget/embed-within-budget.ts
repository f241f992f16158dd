import { insertUsage } from '../../../db/queries/usage.ts';
import { type Actor, scopeTo } from '../../../db/scope.ts';
import type { Dependencies } from '../../context.ts';
import type { Embedder } from '../../knowledge/embedders/embedder.ts';
import { EmbedderFailed } from '../../knowledge/embedders/embedder-failed.ts';
import { describeCause, log } from '../../log.ts';

export type PaidEmbedding = Pick<Dependencies, 'db' | 'env' | 'gates'>;

/** Of text in any script, hardly more. */
const lettersPerToken = 3;

/**
 * The vectors of some texts, in their order. What is asked of somebody else is of the team's budget of the day, and entered
 * in its ledger; the built-in embedder costs nothing.
 * @throws {EmbedderFailed} `budget_spent`, and then nobody was asked
 */
export async function embedWithinBudget(
  { db, env, gates }: PaidEmbedding,
  actor: Pick<Actor, 'tenantId' | 'userId'>,
  asked: { embedder: Embedder; texts: string[]; purpose: 'fact' | 'question'; signal: AbortSignal },
): Promise<(number[] | undefined)[]> {
  const { embedder, texts, purpose, signal } = asked;
  if (!embedder.isOutside) return embedder.embed(texts, { purpose, signal });
  const runId = crypto.randomUUID();
  const embeddingTokens = texts.reduce((sum, text) => sum + Math.ceil(text.length / lettersPerToken), 0);
  const { mayUse } = await gates.enter({
    ...actor,
    run: { id: runId, estimate: { modelTokens: 0, ga4Tokens: 0, embeddingTokens } },
    mostStreams: { person: env.STREAMS_PER_PERSON, team: env.STREAMS_PER_TEAM },
    budget: {
      modelTokens: env.MODEL_TOKENS_PER_DAY,
      ga4Tokens: env.GA4_TOKENS_PER_DAY,
      embeddingTokens: env.EMBEDDING_TOKENS_PER_DAY,
    },
  });
  if (!mayUse.embedding) throw new EmbedderFailed('budget_spent');
  let spent = { tokens: 0, estimated: false };
  try {
    return await embedder.embed(texts, { purpose, signal, onUsage: (usage) => (spent = usage) });
  } finally {
    await settle();
  }

  async function settle(): Promise<void> {
    const { tokens, estimated } = spent;
    try {
      await gates.settle(actor.tenantId, runId, { modelTokens: 0, ga4Tokens: 0, embeddingTokens: tokens });
      const entry = { kind: 'embedding_tokens', subject: embedder.model, amount: tokens, estimated } as const;
      if (tokens > 0) await scopeTo(db, actor, [insertUsage(db, { id: runId }, [entry])]);
    } catch (error) {
      // The vectors are right all the same.
      log({ event: 'usage_not_saved', cause: describeCause(error) });
    }
  }
}
