import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '../fixtures/create-account.ts';
import { createFacts } from '../fixtures/create-facts.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/start-test-database.ts';
import { scopeTo } from '../scope.ts';
import { allowRelaxedOrder, putVectors, selectNearest } from './fact-vectors.ts';

const model = 'parley-lexical-1';
const count = 60;
const at = (angle: number) => Array.from({ length: 384 }, (_, i) => [Math.cos(angle), Math.sin(angle)][i] ?? 0);

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

/** Two tenants with the same vectors, and one HNSW index over both. */
async function openTenants() {
  const tenants = [];
  for (const name of ['Anna Weber', 'Ben Otieno']) {
    const { actor } = await createAccount(database.db, { name });
    const facts = Array.from({ length: count }, (_, index) => ({ text: `Fact ${index}` }));
    const { ids } = await createFacts(database.root, actor, facts);
    const rows = ids.map((id, index) => ({ id, embedding: at(index / 100), contentHash: 'hash' }));
    await scopeTo(database.db, actor, [putVectors(database.db, { model, rows, replace: true })]);
    tenants.push({ actor, ids });
  }
  await database.root`create index hnsw on fact_embeddings using hnsw (embedding halfvec_cosine_ops)`;
  return tenants;
}

describe('the nearest facts', () => {
  it('of few are compared one by one, of many looked up in an HNSW index where there is one; the same and nobody else’s', async () => {
    const { db } = database;
    // The planner would take no index for so small a table.
    const prepare = sql`select from (values ('enable_seqscan'), ('enable_bitmapscan'), ('enable_sort')) as off (name),
      set_config(name, 'off', true)`;
    for (const { actor, ids } of await openTenants()) {
      for (const [exactUpTo, isLookedUp] of [
        [count, false],
        [count - 1, true],
      ] as const) {
        const search = selectNearest(db, { model, vector: at(0), limit: 5, criteria: {}, exactUpTo });
        const [, , { rows }, { rows: lines }] = await scopeTo(db, actor, [
          db.execute(prepare),
          allowRelaxedOrder(db),
          search,
          db.execute<{ 'QUERY PLAN': string }>(sql`explain (analyze) ${search}`),
        ]);
        expect(rows.map(({ id }) => id)).toEqual(ids.slice(0, 5));
        const used = lines.filter((line) => line['QUERY PLAN'].includes('using hnsw'));
        expect(used.some((line) => !line['QUERY PLAN'].includes('never executed'))).toBe(isLookedUp);
      }
    }
  });
});
