import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant } from '../scope.ts';
import { toArray } from './fact-vectors.ts';

/**
 * Before vectors are sent to Vectorize: notes their ids. Returns those of facts that are there; the others are not to be sent.
 * `replace`: what is there already is out of date.
 */
export function noteOutside(db: Database, vectors: { model: string; ids: string[]; replace: boolean }) {
  const change = vectors.replace ? sql`content_hash = null, gone_at = null` : sql`gone_at = null`;
  return db.execute<{ fact_id: string }>(sql`
    insert into outside_vectors (tenant_id, fact_id, model)
    select f.tenant_id, f.id, ${vectors.model} from ga4_facts f
    where f.tenant_id = ${currentTenant} and f.id = any (${toArray(vectors.ids)}::uuid[])
    order by f.id
    on conflict (tenant_id, fact_id, model) do update set ${change}
    returning fact_id`);
}

/** After Vectorize took those that were noted: of which texts they are. */
export function confirmOutside(db: Database, model: string, rows: { id: string; contentHash: string }[]) {
  return db.execute(sql`
    update outside_vectors o set content_hash = v."contentHash"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as v(id uuid, "contentHash" text)
    where o.tenant_id = ${currentTenant} and o.model = ${model} and o.fact_id = v.id and o.content_hash is null`);
}

/** Which of these the tenant has outside. */
export function selectOutside(db: Database, model: string, ids: string[]) {
  return db.execute<{ fact_id: string }>(sql`
    select fact_id from outside_vectors
    where tenant_id = ${currentTenant} and model = ${model} and fact_id = any (${toArray(ids)}::uuid[])`);
}

/** All that the tenant has outside, a page of them. */
export function listOutside(db: Database, most: number) {
  return db.execute<{ fact_id: string; model: string }>(sql`
    select fact_id, model from outside_vectors where tenant_id = ${currentTenant} order by fact_id, model limit ${most}`);
}

export function countOutside(db: Database) {
  return db.execute<{ vectors: number }>(
    sql`select count(*)::int as vectors from outside_vectors where tenant_id = ${currentTenant}`,
  );
}

/** After they were deleted in Vectorize. */
export function forgetOutside(db: Database, model: string, ids: string[]) {
  return db.execute(sql`
    delete from outside_vectors
    where tenant_id = ${currentTenant} and model = ${model} and fact_id = any (${toArray(ids)}::uuid[])`);
}

/** Of all tenants: those whose facts went before that. */
export function listGone(db: Database, wanted: { before: Date; most: number }) {
  return db.execute<{ tenant_id: string; fact_id: string; model: string }>(
    sql`select * from doors.list_gone_vectors(${wanted.before.toISOString()}, ${wanted.most})`,
  );
}
