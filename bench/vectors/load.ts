import { randomUUID } from 'node:crypto';
import type { Embedder } from '../../worker/knowledge/embedders/embedder.ts';
import type { BenchFact, BenchTenant } from './make-tenants.ts';
import type { BenchDatabase } from './start-database.ts';

const rowsOfBatch = 500;

/** Teams, properties, facts and their vectors, in the order in which nights would have written them: day by day. */
export async function load({ root }: BenchDatabase, tenants: BenchTenant[], embedder: Embedder): Promise<void> {
  const facts = tenants.flatMap((tenant) => tenant.facts);
  const person = randomUUID();
  const ids = JSON.stringify(tenants.map(({ id }) => id));
  const properties = [...new Map(facts.map(({ propertyId, tenantId }) => [propertyId, tenantId]))];
  await root.transaction([
    root`insert into users (id, google_sub, email, name) values (${person}, ${person}, 'bench@b.example', 'Bench')`,
    root`insert into tenants (id, name) select t.id::uuid, 'Team'
      from jsonb_array_elements_text(${ids}::jsonb) as t(id)`,
    root`insert into memberships (tenant_id, user_id, role) select t.id::uuid, ${person}, 'owner'
      from jsonb_array_elements_text(${ids}::jsonb) as t(id)`,
    root`insert into ga4_credentials (tenant_id, id, user_id, google_sub, google_email, scopes)
      select t.id::uuid, t.id::uuid, ${person}, t.id, 'a@b.example', '{}'
      from jsonb_array_elements_text(${ids}::jsonb) as t(id)`,
    root`insert into ga4_properties
        (tenant_id, id, credential_id, property, display_name, account_name, time_zone, currency, metadata)
      select (p.pair->>1)::uuid, (p.pair->>0)::uuid, (p.pair->>1)::uuid, 'properties/' || (p.pair->>0), 'Shop', 'Shop', 'UTC', 'EUR', '{}'
      from jsonb_array_elements(${JSON.stringify(properties)}::jsonb) as p(pair)`,
  ]);
  const byNight = facts.toSorted((one, other) => one.day.localeCompare(other.day));
  for (let from = 0; from < byNight.length; from += rowsOfBatch) {
    await loadFacts(root, byNight.slice(from, from + rowsOfBatch), embedder);
  }
  await root`vacuum analyze ga4_facts`;
  await root`vacuum analyze fact_embeddings`;
}

async function loadFacts(root: BenchDatabase['root'], facts: BenchFact[], embedder: Embedder): Promise<void> {
  const vectors = await embedAll(
    embedder,
    facts.map(({ text }) => text),
  );
  const rows = facts.map((fact, index) => ({ ...fact, embedding: `[${vectors[index]?.join(',')}]` }));
  await root.transaction([
    // What proves a fact lies outside of its row, and is not read by a search.
    root`insert into ga4_facts (tenant_id, id, property_id, kind, day, dimension, text, values, request, content_hash)
      select f."tenantId", f.id, f."propertyId", f.kind, f.day, f.dimension, f.text, '{}', '{}', f."contentHash"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f("tenantId" uuid, id uuid, "propertyId" uuid, kind text,
        day date, dimension text, text text, "contentHash" text)`,
    root`insert into fact_embeddings (tenant_id, fact_id, model, content_hash, embedding)
      select f."tenantId", f.id, ${embedder.model}, f."contentHash", f.embedding::halfvec(384)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f("tenantId" uuid, id uuid, "contentHash" text, embedding text)`,
  ]);
}

async function embedAll(embedder: Embedder, texts: string[]): Promise<(number[] | undefined)[]> {
  const vectors: (number[] | undefined)[] = [];
  for (let from = 0; from < texts.length; from += embedder.batchSize) {
    vectors.push(...(await embedder.embed(texts.slice(from, from + embedder.batchSize), { purpose: 'fact' })));
  }
  return vectors;
}
