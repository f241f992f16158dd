import { neon, neonConfig } from '@neondatabase/serverless';
import { cosineDistance, eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/neon-http';
import { halfvec, integer, pgTable, vector } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestNeon, type TestNeon } from './start-test-neon.ts';

const places = pgTable('places', {
  id: integer().primaryKey(),
  exact: vector({ dimensions: 3 }).notNull(),
  half: halfvec({ dimensions: 3 }).notNull(),
});

let server: TestNeon;

beforeAll(async () => {
  server = await startTestNeon();
  neonConfig.fetchEndpoint = server.url;
  const admin = neon(server.superuser);
  await admin`create extension vector`;
  await admin`create table places (id int primary key, exact vector(3), half halfvec(3))`;
  await admin`alter table places alter column half set storage plain`;
});
afterAll(() => server.close());

describe('vectors', () => {
  it.each([
    ['vector', '[1,-2.5,0.33333334]'],
    ['halfvec', '[1,-2.5,0.33325195]'],
    ['sparsevec', '{1:1.5,3:2}/5'],
  ])('of type %s keep their text: %s', async (type, value) => {
    expect(await neon(server.superuser).query(`select $1::${type} as value`, [value])).toEqual([{ value }]);
  });

  it('survive drizzle columns, and the nearest comes first', async () => {
    const db = drizzle(neon(server.superuser));
    const rows = [
      { id: 1, exact: [1, 0, 0], half: [0.5, 0, 0] },
      { id: 2, exact: [0, 1, -2.5], half: [0, 1, -2.5] },
    ];
    await db.insert(places).values(rows);
    expect(await db.select().from(places).where(eq(places.id, 2))).toEqual([rows[1]]);
    const nearest = db
      .select({ id: places.id })
      .from(places)
      .orderBy(cosineDistance(places.half, [0, 1, -2]));
    expect(await nearest).toEqual([{ id: 2 }, { id: 1 }]);
  });

  it('are found through an HNSW index, with its settings in the batch', async () => {
    const db = drizzle(neon(server.superuser));
    await db.execute(sql`create index on places using hnsw (half halfvec_cosine_ops)`);
    const [, , plan] = await db.batch([
      db.execute(sql`select set_config('enable_seqscan', 'off', true)`),
      db.execute(sql`select set_config('hnsw.iterative_scan', 'relaxed_order', true)`),
      db.execute(sql`explain select id from places order by half <=> '[0,1,-2]' limit 1`),
    ]);
    expect(JSON.stringify(plan.rows)).toContain('places_half_idx');
  });
});
