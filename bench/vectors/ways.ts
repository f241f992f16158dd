import { type SQL, sql } from 'drizzle-orm';
import { allowRelaxedOrder, selectNearest } from '../../db/queries/fact-vectors.ts';
import { currentTenant } from '../../db/scope.ts';
import type { BenchDatabase } from './start-database.ts';

type Db = BenchDatabase['db'];
interface Search {
  model: string;
  vector: number[];
  limit: number;
}

/** How the nearest facts of a tenant can be found; statements of one batch, the last of which gives `id` and `score`. */
export interface Way {
  name: string;
  statements(db: Db, search: Search): ReturnType<Db['execute']>[];
}

const criteria = {};
const nearest = ({ model, vector, limit }: Search, distance: (to: SQL) => SQL) => {
  const to = sql`${`[${vector.join(',')}]`}::halfvec(384)`;
  return sql`
    select e.fact_id as id, 1 - (e.embedding <=> ${to}) as score
    from fact_embeddings e join ga4_facts f on f.tenant_id = e.tenant_id and f.id = e.fact_id
    where e.tenant_id = ${currentTenant} and e.model = ${model}
    order by ${distance(sql`e.embedding <=> ${to}`)} limit ${limit}`;
};

/** Every vector of the tenant is compared. */
export const exact: Way = {
  name: 'exact',
  statements: (db, search) => [db.execute(nearest(search, (distance) => sql`(${distance}) + 0`))],
};

/** The nearest of all tenants by one HNSW index, and of those the tenant's. */
export const naive: Way = {
  name: 'naive HNSW',
  statements: (db, search) => [
    // The planner would see that this is a bad idea for a small tenant.
    db.execute(sql`select from (values ('enable_seqscan'), ('enable_bitmapscan'), ('enable_sort'),
      ('hnsw.iterative_scan')) as off (name), set_config(name, 'off', true)`),
    db.execute(nearest(search, (distance) => distance)),
  ],
};

/** The same index, asked for more until enough of the tenant are found; four times as many as are wanted, since some come late. */
export const iterative: Way = {
  name: 'HNSW, iterative',
  statements: (db, search) => [
    db.execute(sql`select from (values ('enable_seqscan'), ('enable_bitmapscan'), ('enable_sort')) as off (name),
      set_config(name, 'off', true)`),
    allowRelaxedOrder(db),
    db.execute(sql`with found as materialized (${nearest({ ...search, limit: search.limit * 4 }, (distance) => distance)})
      select id, score from found order by score desc limit ${search.limit}`),
  ],
};

/** The product's own statements. */
export const ours: Way = {
  name: 'ours',
  statements: (db, search) => [allowRelaxedOrder(db), selectNearest(db, { ...search, criteria })],
};
