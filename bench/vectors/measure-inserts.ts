import type { Embedder } from '../../worker/knowledge/embedders/embedder.ts';
import { openPgVectorIndex } from '../../worker/knowledge/vector-index/pg-vector-index.ts';
import { toDayNumber } from '../../worker/knowledge/vector-index/vector-index.ts';
import type { BenchTenant } from './make-tenants.ts';
import type { BenchDatabase } from './start-database.ts';

const tenantsTimed = 4;
const vectorsOfTenant = 250;

/** Milliseconds for 1,000 vectors: some that are there are taken out and stored again, as the product does. */
export async function measureInserts(
  { db }: BenchDatabase,
  tenants: BenchTenant[],
  embedder: Embedder,
): Promise<number> {
  let [ms, count] = [0, 0];
  for (const tenant of tenants.slice(0, tenantsTimed)) {
    const index = openPgVectorIndex(db, { tenantId: tenant.id, model: embedder.model });
    const facts = tenant.facts.slice(0, vectorsOfTenant);
    const values = await embedder.embed(
      facts.map(({ text }) => text),
      { purpose: 'fact' },
    );
    const vectors = facts.map(({ id, propertyId, kind, day, contentHash }, place) => ({
      id,
      values: values[place] ?? [],
      metadata: { property_id: propertyId, kind, day: toDayNumber(day), content_hash: contentHash },
    }));
    await index.deleteByIds(facts.map(({ id }) => id));
    const startedAt = performance.now();
    await index.upsert(vectors);
    ms += performance.now() - startedAt;
    count += vectors.length;
  }
  return (ms / count) * 1000;
}
