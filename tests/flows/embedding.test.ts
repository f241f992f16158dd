import { neon } from '@neondatabase/serverless';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import type { PropertySync } from '../../worker/routes/v1/sync-schemas.ts';
import { api, createTestApp, emptyDatabase } from './create-test-app.ts';
import { openShop, startNight } from './start-night.ts';

beforeEach(emptyDatabase);

const sql = () => neon(inject('ownerUrl'));
const lexical = 'parley-lexical-1';
const small = 'text-embedding-3-small/384';
/** OpenAI's embedder, at a stand-in of it or at an address where nobody answers. */
const openAi = (baseUrl = inject('standIns').model) => ({
  EMBEDDER: 'openai',
  OPENAI_API_KEY: 'test-model-key',
  OPENAI_BASE_URL: baseUrl,
});
const gone = 'http://127.0.0.1:1/v1';

/** How many facts there are, and how many of them have a vector of what they say now, by model. */
async function count() {
  const [facts] = await sql()`select count(*)::int as facts from ga4_facts`;
  const rows = await sql()`
    select e.model, count(*)::int as vectors from fact_embeddings e
    join ga4_facts f on f.tenant_id = e.tenant_id and f.id = e.fact_id and f.content_hash = e.content_hash group by e.model`;
  return {
    facts: facts?.['facts'] as number,
    ...Object.fromEntries(rows.map((row) => [row['model'], row['vectors']])),
  };
}

describe('embedding facts', () => {
  it('gives each fact that was read a vector, and only what changed another', async () => {
    const { night, message, browser, propertyId } = await openShop(2);
    expect(await night.consume(message)).toEqual(['ack']);
    const { facts } = await count();
    expect(facts).toBeGreaterThan(10);
    expect(await count()).toEqual({ facts, [lexical]: facts });
    const sync = await call<PropertySync>(browser, `${api}/properties/${propertyId}/sync`);
    expect(sync.embedding).toEqual({ model: lexical, last_error: null });

    const written = () => sql()`select fact_id, xmin::text from fact_embeddings order by fact_id`;
    const before = await written();
    await sql()`update ga4_facts set content_hash = 'another' where id = (select min(id::text)::uuid from ga4_facts)`;
    await sql()`update property_syncs set embedded_as = null`;
    expect(await night.tick()).toEqual([message]);
    await night.consume(message);
    const after = await written();
    expect(after.filter((row, place) => row['xmin'] !== before[place]?.['xmin'])).toHaveLength(1);
    expect(await count()).toEqual({ facts, [lexical]: facts });
  });

  it('costs the night nothing when it fails: the facts stay, /health and the property say so, and the next message goes on', async () => {
    const { night, message, browser, propertyId } = await openShop(1, openAi(gone));
    expect(await night.consume(message)).toEqual(['ack']);
    const { facts } = await count();
    expect(facts).toBeGreaterThan(5);
    expect(await count()).toEqual({ facts });
    const sync = () => call<PropertySync>(browser, `${api}/properties/${propertyId}/sync`);
    expect((await sync()).embedding).toEqual({
      model: null,
      last_error: { code: 'unreachable', at: expect.any(String) },
    });
    const health = async () => (await createTestApp({ bindings: openAi() }).request('/health')).json();
    expect(await health()).toMatchObject({
      database: 'up',
      embedding: { model: small, properties_waiting: 1, last_error: { code: 'unreachable' } },
    });
    // Not every few minutes, and not for ever.
    expect(await night.tick()).toEqual([]);
    night.wait(11);
    expect(await night.tick()).toContainEqual(message);

    expect(await startNight(openAi()).consume(message)).toEqual(['ack']);
    expect(await count()).toEqual({ facts, [small]: facts });
    expect((await sync()).embedding).toEqual({ model: small, last_error: null });
    expect(await health()).toMatchObject({ embedding: { properties_waiting: 0, last_error: null } });
  });

  it('is of the budget of the team’s day: what is spent is in the ledger, the rest waits for midnight, and a search compares words', async () => {
    const bindings = { ...openAi(), EMBEDDING_TOKENS_PER_DAY: '300' };
    const { night, message, browser, propertyId } = await openShop(2, bindings);
    await night.consume(message);
    const { facts } = await count();
    // As long as anything is left a batch may begin, so at most one goes beyond the budget.
    expect(await count()).toEqual({ facts, [small]: facts });
    const spent = async () => {
      const [row] =
        await sql()`select sum(amount)::int as tokens, bool_or(estimated) as estimated from usage_ledger where kind = 'embedding_tokens'`;
      return row;
    };
    const first = await spent();
    expect(first).toMatchObject({ tokens: expect.any(Number), estimated: false });
    expect(first?.['tokens']).toBeGreaterThan(300);

    await sql()`update ga4_facts set content_hash = 'another'`;
    await sql()`update property_syncs set embedded_as = null`;
    await night.consume(message);
    expect(await count()).toEqual({ facts });
    const sync = () => call<PropertySync>(browser, `${api}/properties/${propertyId}/sync`);
    expect((await sync()).embedding.last_error).toMatchObject({ code: 'budget_spent' });
    const [row] =
      await sql()`select embed_due_at > now() + interval '11 minutes' or embed_due_at::time < '00:00:02' as waits from property_syncs`;
    expect(row).toEqual({ waits: true });
    expect(await spent()).toEqual(first);

    night.wait(24 * 60);
    await sql()`update property_syncs set embed_due_at = now() - interval '1 second'`;
    await night.consume(message);
    const then = await count();
    expect(then).toEqual({ facts: then.facts, [small]: then.facts });
    expect((await sync()).embedding.last_error).toBeNull();
  });

  it('goes over to another model fact by fact, and keeps the vectors of the one before until the last has its own', async () => {
    const { night, message } = await openShop(2);
    await night.consume(message);
    const { facts } = await count();
    await sql()`update property_syncs set paused_at = now()`;

    const down = startNight(openAi(gone));
    expect(await down.tick()).toEqual([message]);
    await down.consume(message);
    expect(await count()).toEqual({ facts, [lexical]: facts });

    // As if it was cut off after some.
    await startNight(openAi()).consume(message);
    await sql()`delete from fact_embeddings where fact_id in (select id from ga4_facts order by id limit 5)`;
    await sql()`insert into fact_embeddings (tenant_id, fact_id, model, content_hash, embedding)
      select tenant_id, fact_id, ${lexical}, content_hash, embedding from fact_embeddings`;
    await sql()`update property_syncs set embedded_as = null, embed_due_at = null`;
    expect(await count()).toEqual({ facts, [small]: facts - 5, [lexical]: facts - 5 });
    const asked = await requestsOfModel();
    await startNight(openAi()).consume(message);
    expect(await count()).toEqual({ facts, [small]: facts });
    expect((await requestsOfModel()) - asked).toBe(1);
  });

  it('embeds nothing of a team that waits to be deleted, and deletes the vectors with the property', async () => {
    const { night, message, browser, propertyId } = await openShop(1);
    await night.consume(message);
    await sql()`update property_syncs set embedded_as = null`;
    await sql()`update tenants set deletion_requested_at = now()`;
    expect(await night.tick()).toEqual([]);
    await sql()`update tenants set deletion_requested_at = null`;
    expect(await night.tick()).toEqual([message]);
    await browser.send(`${api}/properties/${propertyId}`, { method: 'DELETE' });
    expect(await sql()`select from fact_embeddings`).toEqual([]);
    expect(await night.consume(message)).toEqual(['ack']);
  });
});

async function requestsOfModel(): Promise<number> {
  const response = await fetch(`${inject('standIns').model.replace(/\/v1$/, '')}/__stand-in/requests`);
  const requests = (await response.json()) as unknown[];
  return requests.length;
}
