import { neon } from '@neondatabase/serverless';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { HttpBrowser } from '../../dev/http-browser.ts';
import { call } from '../../dev/walk.ts';
import { createApp } from '../../worker/app.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import type { NewWebhook } from '../../worker/routes/v1/webhook-schemas.ts';
import { saveAnswer } from '../../worker/services/chat/save-answer.ts';
import { api, appUrl, clearFaults, emptyDatabase, openBrowserWithShop, setFault } from './create-test-app.ts';
import { createChecker } from './document/check-answers.ts';
import type { OpenApi } from './document/openapi.ts';
import { createLocalGates } from './local-gates.ts';
import { createLocalGrants } from './local-grants.ts';
import { createLocalPropertyGates } from './local-property-gates.ts';
import { createLocalRuns } from './local-runs.ts';
import { startPost } from './open-webhook.ts';
import { openShop } from './start-night.ts';
import { startReceiver } from '../start-receiver.ts';

const sql = () => neon(inject('ownerUrl'));
const question = 'How many sessions did we have yesterday?';

let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());
beforeEach(async () => {
  await emptyDatabase();
  receiver.seen.length = 0;
});
afterEach(clearFaults);

/** The app with chats, somebody with the shop, and a webhook for all that happens. */
async function openAll() {
  const post = startPost({ WEBHOOK_PRIVATE_ORIGINS: receiver.origin });
  const base = { ...createDependencies({ ...inject('bindings'), ...post.bindings }), now: post.now };
  const tools = {
    ...base,
    grants: createLocalGrants(base),
    gates: createLocalGates(base.now),
    propertyGates: createLocalPropertyGates(base),
  };
  const app = createApp({ ...tools, chatRuns: createLocalRuns(tools) });
  const { browser, propertyId } = await openBrowserWithShop(app);
  await makeWebhook(browser);
  const chat = await call<{ id: string }>(browser, `${api}/chats`, { property_id: propertyId });
  return {
    ...{ app, post, tools, browser, propertyId, chat },
    ask: async (text: string) => {
      const json = { id: crypto.randomUUID(), text };
      return (await browser.send(`${api}/chats/${chat.id}/messages`, { method: 'POST', json })).text();
    },
  };
}

function makeWebhook(browser: HttpBrowser) {
  return call<NewWebhook>(browser, `${api}/webhooks`, {
    url: `${receiver.origin}/hook`,
    kinds: ['report.ready', 'sync.failed', 'grant.reconnect_needed', 'anomaly.found', 'anomaly.resolved'],
  });
}

interface Event {
  id: string;
  kind: string;
  tenant_id: string;
  url: string;
  data: Record<string, unknown>;
}
const events = () => receiver.seen.map(({ body }) => JSON.parse(body) as Event);

describe('report.ready', () => {
  it('is sent at once when an answer was stored whole: its ids, and not a word of it', async () => {
    const { ask, post, chat, propertyId, browser } = await openAll();
    await ask(question);
    expect(post.queued).toHaveLength(1);
    await post.drain();
    const [event] = events();
    const messageId = String(event?.data['message_id']);
    const data = { chat_id: chat.id, message_id: messageId, property_id: propertyId, schedule_id: null };
    expect(events()).toEqual([expect.objectContaining({ id: messageId, kind: 'report.ready', data })]);
    // Of whoever received it, the API says what rights allow.
    const report = await (await browser.send(event?.url ?? '')).json();
    expect(report).toMatchObject({ id: messageId });
    const { body } = receiver.seen[0]!;
    for (const word of ['essions', 'yesterday', 'kolibri', 'anna', '@'])
      expect([word, body.includes(word)]).toEqual([word, false]);
  });

  it('is not sent for a question back, a refusal or a failure', async () => {
    const { ask, post } = await openAll();
    await ask('hm');
    await ask('Write me a poem about the sea');
    await setFault({ match: { path: ':runReport' }, times: 'always', error: 'internal' });
    await setFault({ match: { path: ':batchRunReports' }, times: 'always', error: 'internal' });
    await ask(question);
    await post.tick();
    const stored =
      await sql()`select status::text, content ->> 'status' as said from chat_messages where role = 'assistant'`;
    expect([stored.length, stored.filter(({ said }) => said === 'complete')]).toEqual([3, []]);
    expect(events()).toEqual([]);
  });

  it('is stored with the report or not at all, and once', async () => {
    const { ask, post, tools, chat } = await openAll();
    await ask(question);
    await post.drain();
    const [event] = events();
    const [stored] =
      await sql()`select content, tenant_id, asked_by from chat_messages where id = ${event?.data['message_id']}`;
    const run = {
      tenantId: String(stored?.['tenant_id']),
      userId: String(stored?.['asked_by']),
      replyId: String(event?.data['message_id']),
    };
    const end = { status: 'complete', content: stored?.['content'] as never } as const;
    // Saved again, as after a lost answer of the database.
    await saveAnswer(tools, run, end);
    const count = async () =>
      (
        await sql()`select (select count(*)::int from webhook_events) as events,
        (select count(*)::int from chat_messages where status = 'complete' and role = 'assistant') as answers`
      )[0];
    expect(await count()).toEqual({ events: 1, answers: 1 });

    // Neither without the other, whichever of the two fails.
    await sql()`truncate webhook_events cascade`;
    for (const table of ['webhook_deliveries', 'chat_messages']) {
      await sql()`update chat_messages set status = 'streaming', content = null where id = ${run.replyId}`;
      await sql().query(
        `create function fail() returns trigger language plpgsql as $$ begin raise exception 'away'; end $$`,
      );
      await sql().query(`create trigger fail before insert or update on ${table} for each row execute function fail()`);
      try {
        await expect(saveAnswer(tools, run, end)).rejects.toThrow();
      } finally {
        await sql().query('drop function fail cascade');
      }
      expect([table, await count()]).toEqual([table, { events: 0, answers: 0 }]);
    }
    // The outbox of the chat's object saves it again.
    await saveAnswer(tools, run, end);
    expect(await count()).toEqual({ events: 1, answers: 1 });
    expect(chat.id).toBe(event?.data['chat_id']);
  });
});

describe('grant.reconnect_needed', () => {
  it('is sent once when Google ends a grant, however often it is asked for', async () => {
    const { ask, post, browser } = await openAll();
    const me = await call<{ connections: { id: string }[] }>(browser, `${api}/me`);
    post.wait(7_200);
    await setFault({ match: { path: '/token' }, times: 1, status: 400, body: { error: 'invalid_grant' } });
    for (let count = 0; count < 3; count++) expect(await ask(question)).toContain('needs_reconnect');
    await post.drain();
    await post.tick();
    expect(events()).toEqual([
      expect.objectContaining({ kind: 'grant.reconnect_needed', data: { connection_id: me.connections[0]?.id } }),
    ]);
  });

  it('is sent once when Google says so by its security events', async () => {
    const { app, post } = await openAll();
    const tell = async (type: string) => {
      const signed = await fetch(`${inject('standIns').google}/__stand-in/security-events`, {
        method: 'POST',
        body: JSON.stringify({ type, email: 'anna@kolibri.example' }),
      });
      const { token } = (await signed.json()) as { token: string };
      const headers = { 'content-type': 'application/secevent+jwt' };
      return (await app.request(`${appUrl}/auth/google/events`, { method: 'POST', headers, body: token })).status;
    };
    expect([await tell('tokens-revoked'), await tell('account-disabled')]).toEqual([202, 202]);
    expect(post.queued.length).toBeGreaterThan(0);
    await post.drain();
    expect(events().map(({ kind }) => kind)).toEqual(['grant.reconnect_needed']);
  });
});

describe('sync.failed', () => {
  it('is sent when reading a property begins to fail, not again until a day was read', async () => {
    const post = startPost({ WEBHOOK_PRIVATE_ORIGINS: receiver.origin });
    const { night, message, browser, propertyId } = await openShop(6, post.bindings);
    await makeWebhook(browser);
    const fail = async (times: number) => {
      await setFault({ match: { path: ':batchRunReports' }, times: 'always', error: 'tokens_per_hour' });
      for (let count = 0; count < times; count++) {
        await night.deliver(message);
        night.wait(120);
      }
      await clearFaults();
      await post.tick();
    };
    await fail(3);
    const failed = { kind: 'sync.failed', data: { property_id: propertyId, error: 'google_quota_spent' } };
    expect(events()).toEqual([expect.objectContaining(failed)]);
    expect((await night.deliver(message)).days).toBeGreaterThan(0);
    await sql()`update sync_runs set status = 'queued', due_at = now(), attempts = 0`;
    await fail(2);
    expect(events()).toEqual([expect.objectContaining(failed), expect.objectContaining(failed)]);
  });

  it('is sent once when the queue gives up', async () => {
    const post = startPost({ WEBHOOK_PRIVATE_ORIGINS: receiver.origin });
    const { night, message, browser, propertyId } = await openShop(2, post.bindings);
    await makeWebhook(browser);
    await night.bury(message);
    await night.bury(message);
    await post.drain();
    expect(events()).toEqual([
      expect.objectContaining({ data: { property_id: propertyId, error: 'reading_interrupted' } }),
    ]);
  });
});

describe('every event', () => {
  it('looks as the OpenAPI document says', async () => {
    const { ask, post, browser } = await openAll();
    await ask(question);
    const tenant = (await call<{ tenant: { id: string } }>(browser, `${api}/me`)).tenant.id;
    const ids = Array.from({ length: 3 }, () => crypto.randomUUID());
    const filters = [{ field: 'country', op: 'exact', value: 'Germany' }];
    const alert = { property_id: ids[0], alert_id: ids[1], incident_id: ids[2], metric: 'sessions', filters };
    for (const [kind, data] of Object.entries({
      'sync.failed': { property_id: ids[0], error: 'internal' },
      'grant.reconnect_needed': { connection_id: ids[0] },
      'anomaly.found': {
        ...{ ...alert, day: '2026-11-20', value: 412 },
        ...{ expected: { low: 890, high: 1_240 }, chat_id: null, message_id: null },
      },
      'anomaly.resolved': {
        ...{ ...alert, reason: 'withdrawn', first_day: '2026-11-20', last_day: '2026-11-21', day: null, value: null },
        expected: { low: null, high: null },
      },
    })) {
      await sql()`select store_webhook_event(${tenant}, gen_random_uuid(), ${kind}, ${JSON.stringify(data)}::jsonb)`;
    }
    await post.tick();
    const document = await call<OpenApi>(browser, `${api}/openapi.json`);
    const check = createChecker(document);
    const faults = events().map((event) => [
      event.kind,
      check.faultOf(
        document.webhooks[event.kind]?.['post']?.requestBody?.content['application/json']?.schema ?? {},
        event,
      ),
    ]);
    expect(faults.toSorted(([one], [other]) => String(one).localeCompare(String(other)))).toEqual(
      ['anomaly.found', 'anomaly.resolved', 'grant.reconnect_needed', 'report.ready', 'sync.failed'].map((kind) => [
        kind,
        undefined,
      ]),
    );
  });
});
