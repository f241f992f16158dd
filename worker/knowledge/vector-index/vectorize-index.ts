import type { Vectorize } from '@cloudflare/workers-types';
import { z } from 'zod';
import type { Database } from '../../../db/client.ts';
import { confirmOutside, forgetOutside, noteOutside, selectOutside } from '../../../db/queries/outside-vectors.ts';
import { scopeTo } from '../../../db/scope.ts';
import { chunk } from './chunk.ts';
import { type FactVector, mostMatches, type VectorIndex } from './vector-index.ts';

/** What is used of a binding of Vectorize. */
export type VectorizeBinding = Pick<Vectorize, 'describe' | 'query' | 'insert' | 'upsert' | 'getByIds' | 'deleteByIds'>;

/** What one call takes. https://developers.cloudflare.com/vectorize/platform/limits/ */
export const mostVectors = 1_000;
const mostIds = 20;

const metadataSchema = z.object({
  property_id: z.string(),
  kind: z.string(),
  day: z.number(),
  dimension: z.string().exactOptional(),
  content_hash: z.string(),
});

/** What a fact's vector by a model is called there: an id is one vector for all namespaces, and has 64 bytes at most. */
export const toOutsideId = (factId: string, model: string) => `${factId.replaceAll('-', '')}.${model}`;
const toFactId = (outsideId: string) =>
  outsideId.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/**
 * In a Vectorize index of 384 dimensions and metric `cosine`, with metadata indexes for `model`, `property_id`, `kind`,
 * `dimension` (string) and `day` (number). A namespace narrows its queries, but not what is read or deleted by id. So what is
 * there is noted in Postgres before it is sent and until it is deleted, and what comes back by id is looked at again.
 */
export function openVectorizeIndex(
  db: Database,
  binding: VectorizeBinding,
  { tenantId, model }: { tenantId: string; model: string },
): VectorIndex {
  const actor = { tenantId, userId: '' };
  const toOutside = (id: string) => toOutsideId(id, model);
  const toVector = ({ id, values, metadata }: FactVector) => ({
    id: toOutside(id),
    values,
    namespace: tenantId,
    // Kept with the vectors, so that those of another model are not among the nearest.
    metadata: { ...metadata, model },
  });
  const put = async (vectors: FactVector[], replace: boolean) => {
    let last = { mutationId: '' };
    for (const some of chunk(vectors, mostVectors)) {
      const ids = some.map(({ id }) => id);
      const [{ rows }] = await scopeTo(db, actor, [noteOutside(db, { model, ids, replace })]);
      const noted = new Set(rows.map(({ fact_id }) => fact_id));
      const sent = some.filter(({ id }) => noted.has(id));
      if (sent.length === 0) continue;
      last = await (replace ? binding.upsert(sent.map(toVector)) : binding.insert(sent.map(toVector)));
      const confirmed = sent.map(({ id, metadata }) => ({ id, contentHash: metadata.content_hash }));
      await scopeTo(db, actor, [confirmOutside(db, model, confirmed)]);
    }
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
      const own = matches.map(({ id, score }) => ({ id: toFactId(id), score }));
      return { matches: own, count: own.length };
    },
    insert: (vectors) => put(vectors, false),
    upsert: (vectors) => put(vectors, true),
    async getByIds(ids) {
      const found = await Promise.all(chunk(ids.map(toOutside), mostIds).map((some) => binding.getByIds(some)));
      return found
        .flat()
        .filter(({ namespace }) => namespace === tenantId)
        .map(({ id, values, metadata }) => ({
          id: toFactId(id),
          values: [...values],
          metadata: metadataSchema.parse(metadata),
        }));
    },
    async deleteByIds(ids) {
      const [{ rows }] = await scopeTo(db, actor, [selectOutside(db, model, ids)]);
      let last = { mutationId: '' };
      for (const some of chunk(
        rows.map(({ fact_id }) => fact_id),
        mostVectors,
      )) {
        last = await binding.deleteByIds(some.map(toOutside));
        await scopeTo(db, actor, [forgetOutside(db, model, some)]);
      }
      return last;
    },
  };
}
