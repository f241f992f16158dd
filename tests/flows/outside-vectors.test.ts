import { randomUUID } from 'node:crypto';
import { neon } from '@neondatabase/serverless';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { readLedger, replayLedger } from '../../db/erasure-ledger.ts';
import { createFacts } from '../../db/fixtures/create-facts.ts';
import { createVectorize, factIndex } from '../../dev/vectorize.ts';
import { call } from '../../dev/walk.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { quietQueues } from './quiet-queues.ts';
import { runFrequent } from '../../worker/jobs/frequent.ts';
import { runNightly } from '../../worker/jobs/nightly.ts';
import { createVectorIndexes } from '../../worker/knowledge/vector-index/create-vector-indexes.ts';
import type { VectorizeBinding } from '../../worker/knowledge/vector-index/vectorize-index.ts';
import type { Me } from '../../worker/routes/v1/schemas.ts';
import type { RelatedFacts, SearchResult } from '../../worker/routes/v1/search-schemas.ts';
import { askPlan } from './ask-plan.ts';
import { api, createTestApp, emptyDatabase, type openBrowser, openBrowserWithShop } from './create-test-app.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { createLocalRuns } from './local-runs.ts';
import { backUp } from './seed-canaries.ts';
import { openShop, startNight } from './start-night.ts';

/** What is kept in Vectorize, which knows nothing of tenants and properties that go. */
const sql = () => neon(inject('ownerUrl'));
let vectorize: ReturnType<typeof createVectorize>;
beforeEach(async () => {
  await emptyDatabase();
  await sql()`truncate erasure_ledger`;
  vectorize = createVectorize(factIndex);
});

const minute = 60_000;
const day = 24 * 60 * minute;
const models = ['parley-lexical-1/v', 'text-embedding-3-small/384/v'];

function dependenciesAt(milliseconds: number) {
  const base = createDependencies({ ...inject('bindings'), VECTORIZE: vectorize });
  const dependencies = {
    ...base,
    now: () => new Date(Date.now() + milliseconds),
    grants: createLocalGrants(base),
    gates: createLocalGates(),
    propertyGates: createLocalPropertyGates(base),
  };
  return { ...dependencies, chatRuns: createLocalRuns(dependencies) };
}
const night = (days: number) => runNightly(dependenciesAt(days * day)).then(() => vectorize.settle());
const tick = (minutes: number) =>
  runFrequent(dependenciesAt(minutes * minute), quietQueues).then(() => vectorize.settle());

/** A team with a property whose facts have vectors of two models. */
async function openTeam(email: string, facts = 3) {
  const { browser } = await openBrowserWithShop(createTestApp(), email);
  const { tenant, user } = await call<Me>(browser, `${api}/me`);
  const whose = { tenantId: tenant.id, userId: user.id };
  const { propertyId, ids } = await addFacts(whose, facts);
  return { browser, tenant, user, whose, propertyId, ids, kept: () => vectorize.idsOf(tenant.id).length };
}

async function addFacts(whose: { tenantId: string; userId: string }, count: number) {
  const facts = Array.from({ length: count }, (_, index) => ({ text: `Fact ${index}` }));
  const { propertyId, ids } = await createFacts(sql(), whose, facts);
  const open = createVectorIndexes(dependenciesAt(0).db, vectorize as unknown as VectorizeBinding);
  const metadata = { property_id: propertyId, kind: 'audience', day: 20260101, content_hash: 'hash' };
  for (const model of models) {
    await open({ tenantId: whose.tenantId, model }).upsert(
      ids.map((id, index) => ({ id, metadata, values: factIndex.axis(index) })),
    );
  }
  vectorize.settle();
  return { propertyId, ids };
}

const countNoted = async () => (await sql()`select count(*)::int as noted from outside_vectors`)[0]?.['noted'];
const remove = ({ browser, tenant }: { browser: ReturnType<typeof openBrowser>; tenant: Me['tenant'] }) =>
  browser.send(`${api}/tenants/${tenant.id}`, { method: 'DELETE', json: { name: tenant.name } });

describe('vectors that are kept in Vectorize', () => {
  it('go before their team does, of every model, and nobody else’s; also when Vectorize failed at first', async () => {
    const anna = await openTeam('anna@kolibri.example', 520);
    const ben = await openTeam('ben@brightside-agency.example');
    expect([anna.kept(), ben.kept()]).toEqual([1_040, 6]);
    expect((await remove(anna)).status).toBe(202);
    vectorize.fail(1);
    await night(8);
    expect(anna.kept()).toBe(1_040);
    expect(await sql()`select from tenants where id = ${anna.tenant.id}`).toHaveLength(1);
    await night(9);
    expect([anna.kept(), ben.kept()]).toEqual([0, 6]);
    expect(await countNoted()).toBe(6);
    expect(await sql()`select from tenants where id = ${anna.tenant.id}`).toHaveLength(0);
    const [line] = await readLedger(inject('ownerUrl'));
    expect(line?.erased).toMatchObject({ vectors: 1_040, vectors_not_deleted: 0 });
  });

  it('go on where an erasure was cut off', async () => {
    const anna = await openTeam('anna@kolibri.example', 520);
    await remove(anna);
    const { deleteByIds } = vectorize;
    let calls = 0;
    vectorize.deleteByIds = (ids) => (++calls === 2 ? Promise.reject(new Error('gone')) : deleteByIds(ids));
    await night(8);
    expect([anna.kept(), await countNoted()]).toEqual([40, 40]);
    await night(9);
    expect([anna.kept(), await countNoted()]).toEqual([0, 0]);
  });

  it('do not keep a team for ever: after three nights its rows go, and its vectors when Vectorize is back', async () => {
    const anna = await openTeam('anna@kolibri.example');
    await remove(anna);
    vectorize.fail(3);
    for (const days of [8, 9, 10]) await night(days);
    expect(await sql()`select from tenants where id = ${anna.tenant.id}`).toHaveLength(0);
    const [line] = await readLedger(inject('ownerUrl'));
    expect(line?.erased).toMatchObject({ vectors: 0, vectors_not_deleted: 6 });
    expect(anna.kept()).toBe(6);
    await tick(20);
    expect([anna.kept(), await countNoted()]).toEqual([0, 0]);
  });

  it('go with a property that is unlinked, and with a fact that is gone, at the latest when what was on its way has arrived', async () => {
    const anna = await openTeam('anna@kolibri.example');
    const other = await addFacts(anna.whose, 2);
    const unlinked = await anna.browser.send(`${api}/properties/${anna.propertyId}`, { method: 'DELETE' });
    expect(unlinked.status).toBe(204);
    await sql()`delete from ga4_facts where id = ${other.ids[0] ?? ''}`;
    await tick(10);
    expect(anna.kept()).toBe(10);
    vectorize.fail(1);
    await tick(20);
    expect(anna.kept()).toBe(10);
    await tick(25);
    expect(vectorize.idsOf(anna.tenant.id).sort()).toEqual(
      models.map((model) => `${other.ids[1]?.replaceAll('-', '')}.${model}`).sort(),
    );
    expect(await countNoted()).toBe(2);
  });

  it('are deleted again when an erasure is replayed in a restored database, those too that it knows nothing of', async () => {
    const anna = await openTeam('anna@kolibri.example');
    const restore = await backUp();
    await addFacts(anna.whose, 2);
    await remove(anna);
    await restore();
    expect([anna.kept(), await countNoted()]).toEqual([10, 6]);
    expect((await remove(anna)).status).toBe(202);
    const ledger = await readLedger(inject('ownerUrl'));
    await night(8);
    expect(anna.kept()).toBe(0);
    // As a backup of the vectors would bring them back.
    await restore();
    const metadata = { property_id: anna.propertyId, kind: 'audience', day: 20260101, content_hash: 'hash' };
    await createVectorIndexes(
      dependenciesAt(0).db,
      vectorize as unknown as VectorizeBinding,
    )({
      tenantId: anna.tenant.id,
      model: models[0] ?? '',
    }).upsert(anna.ids.map((id, index) => ({ id, metadata, values: factIndex.axis(index) })));
    vectorize.settle();
    expect(anna.kept()).toBe(3);
    const erased = ledger.map((line) => ({ ...line, erased_at: new Date().toISOString(), erased: {} }));
    expect(await replayLedger(inject('ownerUrl'), erased)).toMatchObject({ erased: 1 });
    await tick(20);
    expect([anna.kept(), await countNoted()]).toEqual([0, 0]);
  });

  it('take the place of those in Postgres when an index is bound, once for each fact', async () => {
    const { night: nightBefore, message } = await openShop(1);
    await nightBefore.consume(message);
    const count = async () =>
      (
        await sql()`select (select count(*)::int from ga4_facts) as facts, (select count(*)::int from fact_embeddings) as here,
        (select count(*)::int from outside_vectors where gone_at is null) as noted`
      )[0] as { facts: number; here: number; noted: number };
    const { facts } = await count();
    expect(await count()).toEqual({ facts, here: facts, noted: 0 });
    const bound = startNight({ VECTORIZE: vectorize });
    vectorize.fail(1);
    for (const waited of [0, 11]) {
      bound.wait(waited);
      expect(await bound.tick()).toContainEqual(message);
      expect(await bound.consume(message)).toEqual(['ack']);
    }
    vectorize.settle();
    expect(await count()).toEqual({ facts, here: 0, noted: facts });
    expect(vectorize.idsOf(message.tenantId)).toHaveLength(facts);
    bound.wait(60);
    await sql()`update property_syncs set paused_at = now()`;
    expect(await bound.tick()).toEqual([]);
  });

  it('are what a search asks, narrowed as it is; and when Vectorize does not answer, words are compared and that is said', async () => {
    const bindings = { VECTORIZE: vectorize };
    const { night: bound, message, browser } = await openShop(2, bindings);
    await bound.consume(message);
    vectorize.settle();
    const search = (query: Record<string, string>) =>
      call<SearchResult>(browser, `${api}/search?${new URLSearchParams({ q: 'ebouncerate', ...query })}`);
    const { data, searched } = await search({});
    expect(data[0]?.kind).toBe('results');
    expect(data.length).toBeGreaterThan(1);
    expect(searched).toMatchObject({ embedder: 'parley-lexical-1/v', without_vector: 0 });
    const day = data[1]?.day ?? '';
    expect(new Set((await search({ from: day, to: day })).data.map((fact) => fact.day))).toEqual(new Set([day]));
    expect((await search({ dimension: 'country' })).data).toEqual([]);
    vectorize.query = () => Promise.reject(new Error('gone'));
    const { data: none, confidence } = await search({});
    expect([none, confidence.level]).toEqual([[], 'none']);
    expect(confidence.reason).toContain('could not be asked');
  }, 120_000);

  it('are what says what is related to an answer, of its days alone; without an answer of Vectorize its words do', async () => {
    const { night: bound, message, browser, propertyId } = await openShop(2, { VECTORIZE: vectorize });
    await bound.consume(message);
    vectorize.settle();
    const [row] = await sql()`select max(day)::text as day from ga4_facts`;
    const range = { start: String(row?.['day']), end: String(row?.['day']), label: 'that day' };
    const plan = { kind: 'kpi', metrics: ['bounceRate'], range, filters: [], assumptions: [] };
    const { answer } = await askPlan(dependenciesAt(0), browser, { propertyId, plan });
    const filters: unknown[] = [];
    const { query } = vectorize;
    vectorize.query = (vector, options) => {
      filters.push(options?.filter);
      return query(vector, options);
    };
    const near = await call<RelatedFacts>(browser, `${answer}?limit=9`);
    const day = Number(range.start.replaceAll('-', ''));
    expect(filters).toEqual([
      { property_id: { $eq: propertyId }, day: { $gte: day, $lte: day }, model: { $eq: 'parley-lexical-1/v' } },
    ]);
    vectorize.query = () => Promise.reject(new Error('gone'));
    const byWords = await call<RelatedFacts>(browser, `${answer}?limit=9`);
    const compared = ({ data }: RelatedFacts) =>
      data.filter(({ confidence }) => /spelled like/.test(confidence.reason));
    expect([near.data.length > 0, compared(near).length > 0]).toEqual([true, true]);
    expect([byWords.data.length > 0, compared(byWords)]).toEqual([true, []]);
  });

  it('are not forgotten while no index is bound', async () => {
    const anna = await openTeam('anna@kolibri.example');
    await anna.browser.send(`${api}/properties/${anna.propertyId}`, { method: 'DELETE' });
    const { outsideVectors } = createDependencies(inject('bindings'));
    await expect(outsideVectors.sweep(new Date(Date.now() + 20 * minute))).rejects.toThrow('not bound');
    expect([await countNoted(), await outsideVectors.count(randomUUID())]).toEqual([6, 0]);
    await tick(20);
    expect([anna.kept(), await countNoted()]).toEqual([0, 0]);
  });
});
