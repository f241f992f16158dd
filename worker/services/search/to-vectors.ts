import type { SoughtVector } from '../../../db/queries/search.ts';
import { leastCosine } from '../../knowledge/confidence.ts';
import { EmbedderFailed } from '../../knowledge/embedders/embedder-failed.ts';
import type { Embedder } from '../../knowledge/embedders/embedder.ts';
import { lexicalEmbedder } from '../../knowledge/embedders/lexical-embedder.ts';
import { describeCause, log } from '../../log.ts';

/** Longer than it takes; whoever searches waits no longer for a model. */
const patienceMs = 3_000;

/** Of the embedder that is configured, when it answers, then of the built-in one, for facts that have no other vector yet. */
export async function toVectors(embedder: Embedder, text: string, words: string[]): Promise<SoughtVector[]> {
  if (words.length === 0) return [];
  const embedders = embedder.model === lexicalEmbedder.model ? [embedder] : [embedder, lexicalEmbedder];
  const vectors = await Promise.all(embedders.map((each) => toVector(each, text, words)));
  return vectors.flatMap((vector) => vector ?? []);
}

async function toVector(embedder: Embedder, whole: string, words: string[]): Promise<SoughtVector | undefined> {
  const { model, sense } = embedder;
  // What compares words is misled by those that only ask.
  const text = sense === 'words' ? words.join(' ') : whole;
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const [vector] = await embedder.embed([text], { purpose: 'question', signal: patience });
    return vector && { model, vector, floor: leastCosine(embedder) };
  } catch (error) {
    if (!(error instanceof EmbedderFailed) && !patience.aborted) throw error;
    log({ event: 'search_not_embedded', cause: describeCause(error) });
    return undefined;
  }
}
