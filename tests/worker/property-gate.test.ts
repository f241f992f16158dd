import {
  createExecutionContext,
  createMessageBatch,
  getQueueResult,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it } from 'vitest';
import worker from '../../worker/index.ts';
import type { PropertyGate } from '../../worker/objects/property-gate.ts';
import { call } from '../../dev/walk.ts';
import type { PropertySync } from '../../worker/routes/v1/sync-schemas.ts';
import { api, clearFaults, openChat, readEvents, send, setFault } from './open-browser.ts';

afterEach(clearFaults);

const { PROPERTY_GATE: gates } = env as unknown as { PROPERTY_GATE: DurableObjectNamespace<PropertyGate> };
const shop = 'properties/310000001';
const gate = gates.getByName(`test/${shop}`);

describe('the gate of a property', () => {
  it('hands a question its replies, and says before what they will cost', async () => {
    const { browser, chatId } = await openChat();
    const events = await readEvents(await send(browser, chatId, 'Sessions yesterday'));
    const texts = events
      .filter(({ data }) => data.type === 'data-status')
      .map(({ data }) => JSON.stringify(data['data']));
    expect(texts.join('\n')).toMatch(/Asking Google Analytics for .* \(about \d+ quota tokens\)/);
    expect(events.some(({ data }) => data.type === 'data-report')).toBe(true);
  });

  it('tells those that wait their place in the queue', async () => {
    const { browser, propertyId } = await openChat();
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', delay_ms: 1_000 });
    // Other days each, so that no two are the same request.
    const days = Array.from({ length: 12 }, (_, index) => `Sessions on ${index + 1} October 2026`);
    const answers = await Promise.all(
      days.map(async (question) => {
        const { id } = await call<{ id: string }>(browser, `${api}/chats`, { property_id: propertyId, persona: 'po' });
        return readEvents(await send(browser, id, question));
      }),
    );
    const texts = answers.map((events) =>
      events.flatMap(({ data }) => (data.type === 'data-status' ? [JSON.stringify(data['data'])] : [])).join('\n'),
    );
    const waited = texts.filter((text) =>
      /Waiting for Google Analytics: place \d+ in the queue, about \d+ s/.test(text),
    );
    expect(waited.length).toBeGreaterThanOrEqual(12 - 8);
    expect(answers.every((events) => events.some(({ data }) => data.type === 'data-report'))).toBe(true);
  });

  it('keeps neither token, team nor question in its storage', async () => {
    const { browser, chatId } = await openChat();
    await readEvents(await send(browser, chatId, 'Sessions from Schlaraffenland yesterday'));
    const { tenant } = await call<{ tenant: { id: string } }>(browser, `${api}/me`);
    const kept = await runInDurableObject(gate, (_, state) => {
      const tables = state.storage.sql
        .exec<{ name: string }>(
          `select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\'`,
        )
        .toArray();
      return JSON.stringify(tables.map(({ name }) => state.storage.sql.exec(`select * from ${name}`).toArray()));
    });
    expect(kept).toContain('tokensPerDay');
    expect(kept).not.toMatch(/ya29|Schlaraffenland|kolibri\.example/);
    expect(kept).not.toContain(tenant.id);
  });

  it('tells a team how it uses the property', async () => {
    const { browser, chatId } = await openChat();
    await readEvents(await send(browser, chatId, 'Sessions on 3 October 2026'));
    const { tenant } = await call<{ tenant: { id: string } }>(browser, `${api}/me`);
    const use = await gate.read({ property: shop, tenantId: tenant.id });
    expect(use.lastDay.asked).toBeGreaterThan(0);
    expect(use.quota?.map(({ name }) => name)).toContain('tokensPerDay');
    const { properties } = await call<{ properties: { google: unknown }[] }>(browser, `${api}/operations`);
    expect(properties[0]?.google).toMatchObject({ last_day: use.lastDay });
  });

  it('does nothing for another property', async () => {
    const stream = await gate.ask({
      ...{ property: 'properties/1', accessToken: 'x', requests: [] },
      ...{ tenantId: 'a team', purpose: 'question' },
    });
    expect(await new Response(stream).text()).toMatch(/^\{"type":"refused","code":"internal",.*\}\n$/);
  });

  it('is told of beside a property whose message the queue gave up', async () => {
    const { browser, propertyId } = await openChat();
    const { tenant } = await call<{ tenant: { id: string } }>(browser, `${api}/me`);
    const change = (action: string) => call<PropertySync>(browser, `${api}/properties/${propertyId}/sync`, { action });
    // A property has its row from the first look at it on.
    await change('resume');
    const batch = createMessageBatch('parley-sync-dead', [
      { id: '1', timestamp: new Date(), attempts: 1, body: { tenantId: tenant.id, propertyId } },
    ]);
    await worker.queue(batch as never, env as never);
    expect(await getQueueResult(batch, createExecutionContext())).toMatchObject({
      explicitAcks: ['1'],
      retryMessages: [],
    });
    const sync = await call<PropertySync>(browser, `${api}/properties/${propertyId}/sync`);
    expect(sync.last_error?.code).toBe('reading_interrupted');
    expect(sync.google?.quota).not.toBeNull();
    expect((await change('retry')).last_error).toBeNull();
  });

  it('drops in the end what it kept', async () => {
    await openChat();
    await runInDurableObject(gate, async (_, state) => {
      state.storage.sql.exec(`insert into reply (key, reader, kept, fetched_at) values ('old', '', '{}', 1)`);
      await state.storage.setAlarm(Date.now() + 1000);
    });
    expect(await runDurableObjectAlarm(gate)).toBe(true);
    const left = await runInDurableObject(gate, (_, state) => state.storage.sql.exec('select 1 from reply').toArray());
    expect(left).toEqual([]);
  });
});
