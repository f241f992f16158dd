import type { Database } from '../../../db/client.ts';
import {
  allowRelaxedOrder,
  countVectors,
  deleteVectors,
  putVectors,
  selectNearest,
  selectVectors,
  type FactCriteria,
} from '../../../db/queries/fact-vectors.ts';
import { scopeTo } from '../../../db/scope.ts';
import { dimensions } from '../embedders/embedder.ts';
import { type FactFilter, type FactVector, mostMatches, toDayNumber, type VectorIndex } from './vector-index.ts';

/**
 * In Postgres beside the facts, with pgvector. The tenant is in the key, in every statement and in the policy. Metadata are
 * the fact's own, so that they cannot differ from it.
 */
export function openPgVectorIndex(db: Database, { tenantId, model }: { tenantId: string; model: string }): VectorIndex {
  const actor = { tenantId, userId: '' };
  const put = async (vectors: FactVector[], replace: boolean) => {
    const rows = vectors.map(({ id, values, metadata }) => ({
      id,
      embedding: values,
      contentHash: metadata.content_hash,
    }));
    const [{ rows: done }] = await scopeTo(db, actor, [putVectors(db, { model, rows, replace })]);
    return { mutationId: String(done[0]?.id) };
  };
  return {
    async describe() {
      const [{ rows }] = await scopeTo(db, actor, [countVectors(db, model)]);
      return { dimensions, vectorCount: Number(rows[0]?.vectors) };
    },
    async query(vector, { topK = 5, filter = {} } = {}) {
      const limit = Math.min(topK, mostMatches);
      const [, { rows }] = await scopeTo(db, actor, [
        allowRelaxedOrder(db),
        selectNearest(db, { model, vector, limit, criteria: toCriteria(filter) }),
      ]);
      return { matches: rows.map(({ id, score }) => ({ id, score: Number(score) })), count: rows.length };
    },
    insert: (vectors) => put(vectors, false),
    upsert: (vectors) => put(vectors, true),
    async getByIds(ids) {
      const [{ rows }] = await scopeTo(db, actor, [selectVectors(db, model, ids)]);
      return rows.map((row) => ({
        id: row.id,
        values: JSON.parse(row.embedding) as number[],
        metadata: {
          property_id: row.property_id,
          kind: row.kind,
          day: toDayNumber(row.day),
          ...(row.dimension !== null && { dimension: row.dimension }),
          content_hash: row.content_hash,
        },
      }));
    },
    async deleteByIds(ids) {
      const [{ rows }] = await scopeTo(db, actor, [deleteVectors(db, model, ids)]);
      return { mutationId: String(rows[0]?.id) };
    },
  };
}

function toCriteria({ property_id, kind, dimension, day }: FactFilter): FactCriteria {
  return {
    propertyId: property_id?.$eq,
    kinds: kind?.$in,
    dimensions: dimension?.$in,
    from: toIsoDay(day?.$gte),
    to: toIsoDay(day?.$lte),
  };
}

function toIsoDay(day: number | undefined): string | undefined {
  return day === undefined ? undefined : `${day}`.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}
