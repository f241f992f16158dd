import type { Database } from '../../../db/client.ts';
import { openPgVectorIndex } from './pg-vector-index.ts';
import type { VectorIndexes } from './vector-index.ts';
import { openVectorizeIndex, type VectorizeBinding } from './vectorize-index.ts';

/** In Vectorize where it is bound, else in Postgres. */
export function createVectorIndexes(db: Database, vectorize: VectorizeBinding | undefined): VectorIndexes {
  return (owner) => (vectorize ? openVectorizeIndex(db, vectorize, owner) : openPgVectorIndex(db, owner));
}
