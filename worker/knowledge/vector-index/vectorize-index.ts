import type { Vectorize } from '@cloudflare/workers-types';
import { z } from 'zod';
import { type FactVector, mostMatches, type VectorIndex } from './vector-index.ts';

/** What is used of a binding of Vectorize. */
export type VectorizeBinding = Pick<Vectorize, 'describe' | 'query' | 'insert' | 'upsert' | 'getByIds' | 'deleteByIds'>;

/** What one call takes. https://developers.cloudflare.com/vectorize/platform/limits/ */
const mostVectors = 1_000;
const mostIds = 20;

const metadataSchema = z.object({
  property_id: z.string(),
  kind: z.string(),
  day: z.number(),
  dimension: z.string().exactOptional(),
  content_hash: z.string(),
});

/**
 * In a Vectorize index of 384 dimensions and metric `cosine`, with metadata indexes for `model`, `property_id`, `kind`,
 * `dimension` (string) and `day` (number). A namespace narrows its queries, but not what is read or deleted by id; and an id is one
 * vector for all namespaces. So the ids that go there hold the model, and what comes back by id is looked at again.
 */
export function openVectorizeIndex(
  binding: VectorizeBinding,
  { tenantId, model }: { tenantId: string; model: string },
): VectorIndex {
  const suffix = `.${model}`;
  const toVector = ({ id, values, metadata }: FactVector) => ({
    id: id + suffix,
    values,
    namespace: tenantId,
    // Kept with the vectors, so that those of another model are not among the nearest.
    metadata: { ...metadata, model },
  });
  const ownByIds = async (ids: string[]) => {
    const found = await Promise.all(
      chunk(
        ids.map((id) => id + suffix),
        mostIds,
      ).map((some) => binding.getByIds(some)),
    );
    return found.flat().filter(({ namespace }) => namespace === tenantId);
  };
  const mutate = async <Item>(items: Item[], change: (some: Item[]) => Promise<{ mutationId: string }>) => {
    let last = { mutationId: '' };
    for (const some of chunk(items, mostVectors)) last = await change(some);
    return last;
  };
  return {
    async describe() {
      const { dimensions, vectorCount } = await binding.describe();
      return { dimensions, vectorCount };
    },
    async query(vector, { topK = 5, filter = {} } = {}) {
      const { matches } = await binding.query(vector, {
        topK: Math.min(topK, mostMatches),
        namespace: tenantId,
        filter: { ...filter, model: { $eq: model } },
        returnMetadata: 'none',
      });
      const own = matches.map(({ id, score }) => ({ id: id.slice(0, -suffix.length), score }));
      return { matches: own, count: own.length };
    },
    insert: (vectors) => mutate(vectors.map(toVector), (some) => binding.insert(some)),
    upsert: (vectors) => mutate(vectors.map(toVector), (some) => binding.upsert(some)),
    async getByIds(ids) {
      return (await ownByIds(ids)).map(({ id, values, metadata }) => ({
        id: id.slice(0, -suffix.length),
        values: [...values],
        metadata: metadataSchema.parse(metadata),
      }));
    },
    async deleteByIds(ids) {
      const own = (await ownByIds(ids)).map(({ id }) => id);
      return mutate(own, (some) => binding.deleteByIds(some));
    },
  };
}

function chunk<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
