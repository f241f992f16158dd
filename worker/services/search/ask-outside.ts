import type { FactCriteria } from '../../../db/queries/fact-vectors.ts';
import type { SoughtVector } from '../../../db/queries/search.ts';
import type { Ctx } from '../../context.ts';
import { mostMatches, toFactFilter } from '../../knowledge/vector-index/vector-index.ts';
import { describeCause, log } from '../../log.ts';

/**
 * Where vectors are in Vectorize, it says which are nearest to the one of the embedder that is configured; that takes a round
 * trip to know whose. Without an answer the others are compared.
 */
export async function askOutside(ctx: Ctx, vectors: SoughtVector[], criteria: FactCriteria): Promise<SoughtVector[]> {
  const [sought, ...others] = vectors;
  if (!ctx.outsideVectors.isBound || !sought || sought.model !== ctx.embedder.model) return vectors;
  const { actor } = await ctx.batch([]);
  const index = ctx.vectorIndexes({ tenantId: actor.tenantId, model: sought.model });
  try {
    const { matches } = await index.query(sought.vector, { topK: mostMatches, filter: toFactFilter(criteria) });
    return [{ ...sought, outside: matches }, ...others];
  } catch (error) {
    log({ event: 'search_not_embedded', cause: describeCause(error) });
    return others;
  }
}
