import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant } from '../scope.ts';

/**
 * Above so many vectors of a tenant and model an HNSW index is asked, where an operator made one: docs/decisions says when
 * that pays (`npm run bench:vectors`).
 */
const mostExact = 50_000;

export interface StoredVector {
  id: string;
  embedding: number[];
  contentHash: string;
}

/** What narrows a search of facts; days are ISO dates. */
export interface FactCriteria {
  propertyId?: string | undefined;
  kinds?: string[] | undefined;
  dimensions?: string[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/**
 * Before `selectNearest`, in its batch: an index scan that filters goes on until it has enough. It may give rows a little
 * out of order, which the query sorts.
 */
export function allowRelaxedOrder(db: Database) {
  return db.execute(sql`select from set_config('hnsw.iterative_scan', 'relaxed_order', true)`);
}

/**
 * The facts of the tenant whose vectors are nearest, by cosine. Few are compared one by one: `+ 0` keeps the planner from
 * an index that would find some of them. Only one of the branches runs.
 */
export function selectNearest(
  db: Database,
  wanted: { model: string; vector: number[]; limit: number; criteria: FactCriteria; exactUpTo?: number },
) {
  const { exactUpTo = mostExact } = wanted;
  const vector = sql`${toText(wanted.vector)}::halfvec(384)`;
  // A vector has no fact to look up unless something is asked of the fact.
  const narrowed = Object.values(wanted.criteria).some((each) => each !== undefined);
  const candidates = sql`fact_embeddings e
      ${narrowed ? sql`join ga4_facts f on f.tenant_id = e.tenant_id and f.id = e.fact_id` : sql``}
      where e.tenant_id = ${currentTenant} and e.model = ${wanted.model} and ${matches(wanted.criteria)}`;
  return db.execute<{ id: string; score: number }>(sql`
    with size as materialized (
      select count(*) as vectors from (
        select from fact_embeddings where tenant_id = ${currentTenant} and model = ${wanted.model} limit ${exactUpTo + 1}) counted),
    few as materialized (
      select e.fact_id, e.embedding <=> ${vector} as distance from ${candidates}
        and (select vectors from size) <= ${exactUpTo}
      order by (e.embedding <=> ${vector}) + 0 limit ${wanted.limit}),
    many as materialized (
      select e.fact_id, e.embedding <=> ${vector} as distance from ${candidates}
        and (select vectors from size) > ${exactUpTo}
      order by e.embedding <=> ${vector} limit ${wanted.limit * 4})
    select fact_id as id, 1 - distance as score from (select * from few union all select * from many) found
    order by distance, fact_id limit ${wanted.limit}`);
}

/** Of facts that are still there; the others are passed over. Returns the transaction's id. */
export function putVectors(db: Database, vectors: { model: string; rows: StoredVector[]; replace: boolean }) {
  const rows = vectors.rows.map((row) => ({ ...row, embedding: toText(row.embedding) }));
  const conflict = vectors.replace
    ? sql`do update set content_hash = excluded.content_hash, embedding = excluded.embedding`
    : sql`do nothing`;
  return db.execute<{ id: string }>(sql`
    with put as (
      insert into fact_embeddings (tenant_id, fact_id, model, content_hash, embedding)
      select ${currentTenant}, f.id, ${vectors.model}, v."contentHash", v.embedding::halfvec(384)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v(id uuid, "contentHash" text, embedding text)
        join ga4_facts f on f.tenant_id = ${currentTenant} and f.id = v.id
      order by f.id
      on conflict (tenant_id, fact_id, model) ${conflict})
    select pg_current_xact_id()::text as id`);
}

export function selectVectors(db: Database, model: string, ids: string[]) {
  return db.execute<{
    id: string;
    embedding: string;
    content_hash: string;
    property_id: string;
    kind: string;
    day: string;
    dimension: string | null;
  }>(sql`
    select f.id, e.embedding::text as embedding, e.content_hash, f.property_id, f.kind, f.day::text as day, f.dimension
    from fact_embeddings e join ga4_facts f on f.tenant_id = e.tenant_id and f.id = e.fact_id
    where e.tenant_id = ${currentTenant} and e.model = ${model} and e.fact_id = any (${toArray(ids)}::uuid[])`);
}

export function deleteVectors(db: Database, model: string, ids: string[]) {
  return db.execute<{ id: string }>(sql`
    with gone as (
      delete from fact_embeddings
      where tenant_id = ${currentTenant} and model = ${model} and fact_id = any (${toArray(ids)}::uuid[]))
    select pg_current_xact_id()::text as id`);
}

export function countVectors(db: Database, model: string) {
  return db.execute<{ vectors: number }>(
    sql`select count(*)::int as vectors from fact_embeddings where tenant_id = ${currentTenant} and model = ${model}`,
  );
}

/** A condition on `ga4_facts f`. */
export function matches({ propertyId, kinds, dimensions, from, to }: FactCriteria): SQL {
  return sql.join(
    [
      sql`true`,
      ...(propertyId === undefined ? [] : [sql`f.property_id = ${propertyId}::uuid`]),
      ...(kinds === undefined ? [] : [sql`f.kind = any (${toArray(kinds)}::text[])`]),
      ...(dimensions === undefined ? [] : [sql`f.dimension = any (${toArray(dimensions)}::text[])`]),
      ...(from === undefined ? [] : [sql`f.day >= ${from}::date`]),
      ...(to === undefined ? [] : [sql`f.day <= ${to}::date`]),
    ],
    sql` and `,
  );
}

export const toText = (vector: number[]) => `[${vector.join(',')}]`;

/** As Postgres writes an array, whatever is in its texts. */
export function toArray(values: string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
