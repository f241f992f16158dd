import type { BenchDatabase } from './start-database.ts';

/** One index over all tenants, with pgvector's own settings (m 16, ef_construction 64). */
export async function buildHnsw({ root }: BenchDatabase): Promise<void> {
  await root.transaction([
    root`select from set_config('maintenance_work_mem', '256MB', true)`,
    root`create index hnsw on fact_embeddings using hnsw (embedding halfvec_cosine_ops)`,
  ]);
}
