import type { FactCriteria } from '../../../db/queries/fact-vectors.ts';
import type { SoughtVector } from '../../../db/queries/search.ts';
import type { Ctx } from '../../context.ts';
import { mostMatches, toFactFilter } from '../../knowledge/vector-index/vector-index.ts';
import { describeCause, log } from '../../log.ts';

/**
 * Where vectors are in Vectorize, it says which are nearest to the one of the embedder that is configured. Without an answer
 * the others are compared. It takes a round trip to know whose they are, unless `tenantId` of the actor is known.
 */
export async function askOutside(
  ctx: Ctx,
  vectors: SoughtVector[],
  { criteria, tenantId }: { criteria: FactCriteria; tenantId?: string },
): Promise<SoughtVector[]> {
  const [sought, ...others] = vectors;
  if (!ctx.outsideVectors.isBound || !sought || sought.model !== ctx.embedder.model) return vectors;
  const owner = tenantId ?? (await ctx.batch([])).actor.tenantId;
  const index = ctx.vectorIndexes({ tenantId: owner, model: sought.model });
  try {
    const { matches } = await index.query(sought.vector, { topK: mostMatches, filter: toFactFilter(criteria) });
    return [{ ...sought, outside: matches }, ...others];
  } catch (error) {
    log({ event: 'search_not_embedded', cause: describeCause(error) });
    return others;
  }
}
