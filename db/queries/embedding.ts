import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { currentTenant } from '../scope.ts';

export interface UnembeddedFact extends Record<string, unknown> {
  id: string;
  kind: string;
  /** `2026-11-20`. */
  day: string;
  dimension: string | null;
  text: string;
  /** What the day is split by; empty where it is not. */
  about: string;
  content_hash: string;
}

/** A condition on `ga4_facts f`: it has no vector by the model, here or outside, or one of what it said before. */
const lacksVector = (model: string) => sql`not exists (
  select from fact_embeddings e
  where e.tenant_id = f.tenant_id and e.fact_id = f.id and e.model = ${model} and e.content_hash = f.content_hash
) and not exists (
  select from outside_vectors o
  where o.tenant_id = f.tenant_id and o.fact_id = f.id and o.model = ${model} and o.content_hash = f.content_hash)`;

/** The facts of a property that are to be embedded, the newest days first. */
export function listUnembedded(db: Database, wanted: { propertyId: string; model: string; most: number }) {
  return db.execute<UnembeddedFact>(sql`
    select f.id, f.kind, f.day::text as day, f.dimension, f.text, f.about, f.content_hash from ga4_facts f
    where f.tenant_id = ${currentTenant} and f.property_id = ${wanted.propertyId} and ${lacksVector(wanted.model)}
    order by f.day desc, f.id limit ${wanted.most}`);
}

/**
 * Says that every fact of a property has its vector, where that is so, and drops the vectors of other models, which served
 * until then.
 */
export function finishEmbedding(db: Database, { propertyId, model }: { propertyId: string; model: string }) {
  return db.execute<{ property_id: string }>(sql`
    with whole as materialized (
      select s.tenant_id, s.property_id from property_syncs s
      where s.tenant_id = ${currentTenant} and s.property_id = ${propertyId} and not exists (
        select from ga4_facts f where f.tenant_id = s.tenant_id and f.property_id = s.property_id and ${lacksVector(model)})),
    outlived as (
      delete from fact_embeddings e using ga4_facts f, whole w
      where f.tenant_id = w.tenant_id and f.property_id = w.property_id
        and e.tenant_id = f.tenant_id and e.fact_id = f.id and e.model <> ${model}),
    outlived_outside as (
      update outside_vectors o set gone_at = now() from ga4_facts f, whole w
      where f.tenant_id = w.tenant_id and f.property_id = w.property_id
        and o.tenant_id = f.tenant_id and o.fact_id = f.id and o.model <> ${model})
    update property_syncs s set embedded_as = ${model}, embed_due_at = null, embed_error = null, embed_error_at = null
    from whole w where s.tenant_id = w.tenant_id and s.property_id = w.property_id
    returning s.property_id`);
}

/** Some facts of a property are still without a vector: why, and when they are tried again. */
export function postponeEmbedding(
  db: Database,
  propertyId: string,
  pause: { error: string | null; asOf: Date; dueAt: Date },
) {
  const errorAt = pause.error === null ? null : pause.asOf.toISOString();
  return db.execute(sql`
    update property_syncs set embedded_as = null, embed_due_at = ${pause.dueAt.toISOString()},
      embed_error = ${pause.error}, embed_error_at = ${errorAt}
    where tenant_id = ${currentTenant} and property_id = ${propertyId}`);
}

/** The properties, of all tenants, some of whose facts may lack a vector. None is given again before `againAt`. */
export function listDueEmbeddings(db: Database, due: { model: string; asOf: Date; againAt: Date; most: number }) {
  return db.execute<{ tenant_id: string; property_id: string }>(
    sql`select * from doors.list_due_embeddings(${due.model}, ${due.asOf.toISOString()}, ${due.againAt.toISOString()}, ${due.most})`,
  );
}

/** Whether facts can be found by their vectors, over all tenants, in numbers that name none of them. */
export function readEmbeddingHealth(db: Database, model: string) {
  return db.execute<{ properties_waiting: number; last_error: string | null; last_error_at: string | null }>(
    sql`select properties_waiting, last_error, to_json(last_error_at) as last_error_at from doors.embedding_health(${model})`,
  );
}
