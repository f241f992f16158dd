import type { FactCriteria } from '../../../db/queries/fact-vectors.ts';

/**
 * Vectors of one tenant made by one model, with the methods of a Vectorize binding; the namespace is the tenant, and given
 * once. https://developers.cloudflare.com/vectorize/reference/client-api/
 */
export interface VectorIndex {
  /** `vectorCount`: of the tenant in Postgres; Vectorize counts all that it holds. */
  describe(): Promise<{ dimensions: number; vectorCount: number }>;
  /** The nearest first, by cosine. */
  query(vector: number[], options?: QueryOptions): Promise<VectorMatches>;
  /** Keeps what is there already under an id. */
  insert(vectors: FactVector[]): Promise<Mutation>;
  /** Replaces it. */
  upsert(vectors: FactVector[]): Promise<Mutation>;
  /** Those that there are, in any order. */
  getByIds(ids: string[]): Promise<FactVector[]>;
  deleteByIds(ids: string[]): Promise<Mutation>;
}

/** Opens the index of a tenant. Nothing that it does can reach another's vectors. */
export type VectorIndexes = (owner: { tenantId: string; model: string }) => VectorIndex;

export interface FactVector {
  /** The fact's. */
  id: string;
  /** 384 numbers, of length 1. */
  values: number[];
  metadata: FactMetadata;
}

/** What a search can be narrowed by. */
export interface FactMetadata {
  property_id: string;
  kind: string;
  /** 20261120 is 20 November 2026. */
  day: number;
  /** GA4 API name; absent where the day is not split. */
  dimension?: string;
  /** Of the text that the vector was made of. */
  content_hash: string;
}

export interface FactFilter {
  property_id?: { $eq: string };
  kind?: { $in: string[] };
  dimension?: { $in: string[] };
  day?: { $gte?: number; $lte?: number };
}

export interface QueryOptions {
  /** 5 when absent, 50 at most. */
  topK?: number;
  filter?: FactFilter;
}

export interface VectorMatches {
  matches: { id: string; score: number }[];
  count: number;
}

export interface Mutation {
  mutationId: string;
}

/** What narrows a search in SQL, as an index takes it. */
export function toFactFilter({ propertyId, kinds, dimensions, from, to }: FactCriteria): FactFilter {
  return {
    ...(propertyId !== undefined && { property_id: { $eq: propertyId } }),
    ...(kinds && { kind: { $in: kinds } }),
    ...(dimensions && { dimension: { $in: dimensions } }),
    ...((from !== undefined || to !== undefined) && {
      day: {
        ...(from !== undefined && { $gte: toDayNumber(from) }),
        ...(to !== undefined && { $lte: toDayNumber(to) }),
      },
    }),
  };
}

export const mostMatches = 50;

export const toDayNumber = (day: string) => Number(day.replaceAll('-', ''));
