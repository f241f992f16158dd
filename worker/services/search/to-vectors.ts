import type { SoughtVector } from '../../../db/queries/search.ts';
import type { Actor } from '../../../db/scope.ts';
import { embedWithinBudget, type PaidEmbedding } from '../budget/embed-within-budget.ts';
import { leastCosine } from '../../knowledge/confidence.ts';
import { EmbedderFailed } from '../../knowledge/embedders/embedder-failed.ts';
import type { Embedder } from '../../knowledge/embedders/embedder.ts';
import { lexicalEmbedder } from '../../knowledge/embedders/lexical-embedder.ts';
import { describeCause, log } from '../../log.ts';

/** Longer than it takes; whoever searches waits no longer for a model. */
const patienceMs = 3_000;

/** Of the embedder that is configured, when it answers and the team's budget has room for it, then of the built-in one, for facts that have no other vector yet. */
export async function toVectors(
  tools: PaidEmbedding & { embedder: Embedder },
  asked: { actor: Pick<Actor, 'tenantId' | 'userId'>; text: string; words: string[] },
): Promise<SoughtVector[]> {
  const { embedder } = tools;
  const { text, words } = asked;
  if (words.length === 0) return [];
  const embedders = embedder.model === lexicalEmbedder.model ? [embedder] : [embedder, lexicalEmbedder];
  const vectors = await Promise.all(
    embedders.map((each) => toVector({ ...tools, embedder: each }, asked.actor, { whole: text, words })),
  );
  return vectors.flatMap((vector) => vector ?? []);
}

async function toVector(
  tools: PaidEmbedding & { embedder: Embedder },
  actor: Pick<Actor, 'tenantId' | 'userId'>,
  { whole, words }: { whole: string; words: string[] },
): Promise<SoughtVector | undefined> {
  const { embedder } = tools;
  const { model, sense } = embedder;
  // What compares words is misled by those that only ask.
  const text = sense === 'words' ? words.join(' ') : whole;
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const [vector] = await embedWithinBudget(tools, actor, {
      embedder,
      texts: [text],
      purpose: 'question',
      signal: patience,
    });
    return vector && { model, vector, floor: leastCosine(embedder) };
  } catch (error) {
    if (!(error instanceof EmbedderFailed) && !patience.aborted) throw error;
    log({ event: 'search_not_embedded', cause: describeCause(error) });
    return undefined;
  }
}
