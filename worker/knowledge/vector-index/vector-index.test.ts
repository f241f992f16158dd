import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount } from '../../../db/fixtures/create-account.ts';
import { createFacts } from '../../../db/fixtures/create-facts.ts';
import { startTestDatabase, type TestDatabase } from '../../../db/fixtures/start-test-database.ts';
import { createVectorize, factIndex } from '../../../dev/vectorize.ts';
import { createVectorIndexes } from './create-vector-indexes.ts';
import { type FactVector, toDayNumber, type VectorIndexes } from './vector-index.ts';
import type { VectorizeBinding } from './vectorize-index.ts';

const model = 'text-embedding-3-small/384';
/** Near the first axis; the further, the larger the angle. */
const at = (angle: number) => Array.from({ length: 384 }, (_, i) => [Math.cos(angle), Math.sin(angle)][i] ?? 0);
const kinds = ['audience', 'results', 'breakdown'];

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

describe.each(['pgvector', 'Vectorize'])('a vector index in %s', (place) => {
  let open: VectorIndexes;
  let settle: () => void = () => undefined;
  beforeAll(() => {
    if (place === 'pgvector') return void (open = createVectorIndexes(database.db, undefined));
    const binding = createVectorize(factIndex);
    ({ settle } = binding);
    open = createVectorIndexes(database.db, binding as unknown as VectorizeBinding);
  });

  /** A tenant with facts, and a vector for each: the n-th is the n-th from the first axis. */
  async function openTenant(count: number) {
    const { actor } = await createAccount(database.db, { name: 'Anna Weber' });
    const facts = Array.from({ length: count }, (_, index) => ({
      text: `Fact ${index}`,
      kind: kinds[index % 3] ?? '',
      day: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
      dimension: index % 2 === 0 ? null : 'country',
    }));
    const { propertyId, ids } = await createFacts(database.root, actor, facts);
    const vectors = facts.map(({ kind, day, dimension }, index): FactVector => ({
      id: ids[index] ?? '',
      values: at(index / 100),
      metadata: {
        property_id: propertyId,
        kind,
        day: toDayNumber(day),
        ...(dimension !== null && { dimension }),
        content_hash: `hash ${index}`,
      },
    }));
    return { tenantId: actor.tenantId, propertyId, ids, vectors, index: open({ tenantId: actor.tenantId, model }) };
  }

  it('gives the nearest first, with their cosines', async () => {
    const { index, ids, vectors } = await openTenant(12);
    expect(await index.query(at(0))).toEqual({ matches: [], count: 0 });
    expect((await index.insert(vectors)).mutationId).toMatch(/./);
    settle();
    const { matches, count } = await index.query(at(0));
    expect([count, matches.map(({ id }) => id)]).toEqual([5, ids.slice(0, 5)]);
    for (const [place_, { score }] of matches.entries()) expect(score).toBeCloseTo(Math.cos(place_ / 100), 3);
    expect((await index.query(at(1), { topK: 50 })).matches.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(await index.describe()).toMatchObject({ dimensions: 384 });
  });

  it('narrows by property, kind, dimension and day', async () => {
    const { index, ids, vectors, propertyId } = await openTenant(12);
    await index.upsert(vectors);
    settle();
    const found = async (filter: Parameters<typeof index.query>[1]) =>
      (await index.query(at(0), { topK: 50, ...filter })).matches.map(({ id }) => ids.indexOf(id));
    expect(await found({ filter: { property_id: { $eq: randomUUID() } } })).toEqual([]);
    expect(await found({ filter: { property_id: { $eq: propertyId }, kind: { $in: ['results'] } } })).toEqual([
      1, 4, 7, 10,
    ]);
    expect(await found({ filter: { dimension: { $in: ['country'] } } })).toEqual([1, 3, 5, 7, 9, 11]);
    expect(await found({ filter: { day: { $gte: 20260103, $lte: 20260105 } } })).toEqual([2, 3, 4]);
    expect(await found({ filter: { kind: { $in: [`'; drop table ga4_facts --`, '"', '{}', '\\'] } } })).toEqual([]);
  });

  it('keeps what is there when it is inserted again, and replaces it by upsert', async () => {
    const { index, ids, vectors } = await openTenant(1);
    const again = vectors.map((each) => ({ ...each, values: at(1.5) }));
    for (const step of [() => index.insert(vectors), () => index.insert(again)]) await step().then(settle);
    expect((await index.query(at(0))).matches[0]?.score).toBeCloseTo(1, 3);
    await index.upsert(again);
    settle();
    expect((await index.query(at(0))).matches[0]?.score).toBeCloseTo(Math.cos(1.5), 3);
    const [found] = await index.getByIds([...ids, randomUUID()]);
    expect(found).toMatchObject({ id: ids[0], metadata: vectors[0]?.metadata });
    expect(found?.values.length).toBe(384);
  });

  it('takes no vector of a fact that is gone or another tenant’s, and deletes one that is still on its way', async () => {
    const [own, other] = [await openTenant(1), await openTenant(1)];
    await own.index.upsert([
      ...own.vectors,
      ...other.vectors,
      ...own.vectors.map((each) => ({ ...each, id: randomUUID() })),
    ]);
    await other.index.upsert(other.vectors);
    await other.index.deleteByIds(other.ids);
    settle();
    expect((await own.index.query(at(0))).matches.map(({ id }) => id)).toEqual(own.ids);
    expect(await other.index.query(at(0))).toEqual({ matches: [], count: 0 });
  });

  it('deletes by id, once or again', async () => {
    const { index, ids, vectors } = await openTenant(30);
    await index.upsert(vectors);
    settle();
    expect(await index.getByIds(ids)).toHaveLength(30);
    for (const _ of [1, 2]) await index.deleteByIds(ids.slice(0, 29)).then(settle);
    expect((await index.query(at(0))).matches.map(({ id }) => id)).toEqual(ids.slice(29));
    expect(await index.getByIds(ids)).toHaveLength(1);
  });

  it('keeps the vectors of one model from those of another', async () => {
    const { index, tenantId, ids, vectors } = await openTenant(2);
    const other = open({ tenantId, model: 'parley-lexical-1' });
    await index.upsert(vectors);
    await other.upsert(vectors.slice(1).map((each) => ({ ...each, values: at(0) })));
    settle();
    expect((await index.query(at(0))).matches.map(({ id }) => id)).toEqual(ids);
    expect((await other.query(at(0))).matches.map(({ id, score }) => [id, score.toFixed(2)])).toEqual([
      [ids[1], '1.00'],
    ]);
    await other.deleteByIds(ids);
    settle();
    expect((await index.query(at(0))).count).toBe(2);
  });

  it('gives none of 50 tenants a row of another, though all have the same vectors', async () => {
    const tenants = [];
    for (let count = 0; count < 50; count++) tenants.push(await openTenant(3));
    for (const { index, vectors } of tenants) await index.upsert(vectors);
    settle();
    let foreign = 0;
    for (const [place_, { index, ids }] of tenants.entries()) {
      const { matches } = await index.query(at(0), { topK: 50 });
      expect(matches).toHaveLength(3);
      foreign += matches.filter(({ id }) => !ids.includes(id)).length;
      const others = tenants[(place_ + 1) % 50]?.ids ?? [];
      foreign += (await index.getByIds(others)).length;
      await index.deleteByIds(others);
    }
    settle();
    expect(foreign).toBe(0);
    for (const { index } of tenants) expect((await index.query(at(0))).count).toBe(3);
  }, 120_000);
});

describe('a vector index in pgvector', () => {
  it('passes over facts that are gone, and takes no tenant’s facts for another', async () => {
    const open = createVectorIndexes(database.db, undefined);
    const [one, other] = [
      (await createAccount(database.db, { name: 'Anna Weber' })).actor,
      (await createAccount(database.db, { name: 'Ben Otieno' })).actor,
    ];
    const { propertyId, ids } = await createFacts(database.root, one, [{ text: 'A fact' }]);
    const metadata = { property_id: propertyId, kind: 'audience', day: 20260101, content_hash: 'x' };
    const vectors = [...ids, randomUUID()].map((id) => ({ id, values: at(0), metadata }));
    await open({ tenantId: other.tenantId, model }).upsert(vectors);
    expect(await open({ tenantId: other.tenantId, model }).describe()).toEqual({ dimensions: 384, vectorCount: 0 });
    await open({ tenantId: one.tenantId, model }).upsert(vectors);
    expect(await open({ tenantId: one.tenantId, model }).describe()).toEqual({ dimensions: 384, vectorCount: 1 });
  });

  it('lets in no vector that is not of length 1', async () => {
    const { actor } = await createAccount(database.db, { name: 'Anna Weber' });
    const { propertyId, ids } = await createFacts(database.root, actor, [{ text: 'A fact' }]);
    const metadata = { property_id: propertyId, kind: 'audience', day: 20260101, content_hash: 'x' };
    const index = createVectorIndexes(database.db, undefined)({ tenantId: actor.tenantId, model });
    for (const values of [at(0).map((each) => each * 2), at(0).slice(1), at(0).map(() => 0)]) {
      await expect(index.upsert([{ id: ids[0] ?? '', values, metadata }])).rejects.toThrow();
    }
  });
});
