import { readFile } from 'node:fs/promises';
import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import type { NewWebhook, Webhook, WebhookDelivery } from '../../worker/routes/v1/webhook-schemas.ts';
import { api, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { openWebhook } from './open-webhook.ts';
import { startReceiver, type Received } from '../start-receiver.ts';

const sql = () => neon(inject('ownerUrl'));
const hours = 3_600;

let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.close());
beforeEach(async () => {
  await emptyDatabase();
  receiver.seen.length = 0;
  receiver.answerWith();
});

const answerStatus = (status: number, headers: Record<string, string> = {}) =>
  receiver.answerWith((response) => void response.writeHead(status, headers).end());

/** The few lines of docs/webhooks.md, as they stand there. */
async function loadVerify() {
  const docs = await readFile(new URL('../../docs/webhooks.md', import.meta.url), 'utf8');
  const [, snippet] = /```js\n(\/\/ verify-webhook\.js[\s\S]*?)```/.exec(docs) ?? [];
  if (!snippet) throw new Error('docs/webhooks.md shows no verify-webhook.js');
  const module = (await import(`data:text/javascript,${encodeURIComponent(snippet)}`)) as {
    verify(secret: string, headers: Received['headers'], body: string): unknown;
  };
  return { ...module, lines: snippet.trim().split('\n').length };
}

describe('a delivery', () => {
  it('is signed so that the lines of the documentation verify it, and nothing altered, old or of another secret', async () => {
    const { test, post, webhook, path, browser } = await openWebhook(receiver);
    await test();
    await post.drain();
    const [received] = receiver.seen;
    if (!received) throw new Error('nothing came');
    const { verify, lines } = await loadVerify();
    expect(lines).toBeLessThanOrEqual(14);
    const { headers, body } = received;
    const [{ event_id: eventId } = { event_id: '' }] = (
      await call<{ data: WebhookDelivery[] }>(browser, `${path}/deliveries`)
    ).data;
    const me = await call<{ tenant: { id: string } }>(browser, `${api}/me`);
    expect(verify(webhook.secret, headers, body)).toEqual({
      id: eventId,
      kind: 'webhook.test',
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown,
      tenant_id: me.tenant.id,
      url: `${api}/me`,
      data: {},
    });
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': eventId,
      'parley-version': '2026-11-01',
    });

    const old = String(Number(headers['webhook-timestamp']) - 301);
    const other = `whsec_${Buffer.alloc(32).toString('base64')}`;
    for (const refused of [
      () => verify(webhook.secret, headers, body.replace('webhook.test', 'report.ready')),
      () => verify(webhook.secret, { ...headers, 'webhook-timestamp': old }, body),
      () => verify(webhook.secret, { ...headers, 'webhook-id': crypto.randomUUID() }, body),
      () => verify(webhook.secret, { ...headers, 'webhook-signature': 'v1,AAAA' }, body),
      () => verify(other, headers, body),
    ]) {
      expect(refused).toThrow();
    }
  });

  it('is tried again later and later, under the same id, and given up after a day and a half', async () => {
    const { test, post, deliveries } = await openWebhook(receiver);
    answerStatus(500);
    await test();
    await post.drain();
    const waits: number[] = [];
    for (let next = (await deliveries())[0]; next?.status === 'waiting'; next = (await deliveries())[0]) {
      expect(next).toMatchObject({ attempts: waits.length + 1, last_status: 500, last_error: 'refused' });
      const wait = (Date.parse(next.next_at ?? '') - post.now().getTime()) / 1_000;
      waits.push(wait);
      const before = receiver.seen.length;
      post.wait(wait - 2);
      await post.tick();
      expect(receiver.seen.length).toBe(before);
      post.wait(3);
      await post.tick();
    }
    for (const [index, delay] of [60, 300, 1_800, 2 * hours, 8 * hours, 24 * hours].entries()) {
      expect(waits[index]).toBeGreaterThan(delay * 0.9 - 5);
      expect(waits[index]).toBeLessThan(delay * 1.1 + 1);
    }
    expect(waits).toHaveLength(6);
    expect((await deliveries())[0]).toMatchObject({ status: 'failed', attempts: 7, next_at: null });
    expect(receiver.seen).toHaveLength(7);
    expect(new Set(receiver.seen.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.seen.map(({ body }) => body)).size).toBe(1);
  });

  it('heeds Retry-After, up to a day', async () => {
    const { test, post, deliveries } = await openWebhook(receiver);
    const waitAfter = async (retryAfter: string) => {
      answerStatus(429, { 'retry-after': retryAfter });
      const { id } = await test();
      await post.drain();
      const found = (await deliveries()).find((each) => each.id === id);
      await sql()`truncate webhook_events cascade`;
      await sql()`update webhook_endpoints set failing_since = null`;
      return (Date.parse(found?.next_at ?? '') - post.now().getTime()) / 1_000;
    };
    expect(await waitAfter('1200')).toBeGreaterThan(1_190);
    expect(await waitAfter(new Date(post.now().getTime() + 2 * hours * 1_000).toUTCString())).toBeGreaterThan(7_100);
    const longest = await waitAfter('999999999');
    expect([longest > 23 * hours, longest <= 24 * hours]).toEqual([true, true]);
    expect(await waitAfter('soon')).toBeLessThan(70);
  });

  it('is sent once however many work on it, and again when its worker died', async () => {
    const { test, post, webhook } = await openWebhook(receiver);
    receiver.answerWith((response) => void setTimeout(() => response.writeHead(200).end(), 300));
    await Promise.all([test(), test(), test()]);
    const [message] = post.queued.splice(0);
    if (!message) throw new Error('nothing was queued');
    expect(message.endpointId).toBe(webhook.id);
    await Promise.all(Array.from({ length: 8 }, () => post.consume([message])));
    const ids = receiver.seen.map(({ headers }) => headers['webhook-id']);
    expect([ids.length, new Set(ids).size]).toEqual([3, 3]);

    // A worker that leased one and said nothing more.
    await test();
    post.queued.length = 0;
    await sql()`update webhook_deliveries set lease_id = gen_random_uuid(), attempts = 1,
      leased_until = ${new Date(post.now().getTime() + 60_000)} where status = 'waiting'`;
    await post.tick();
    expect(receiver.seen).toHaveLength(3);
    post.wait(61);
    await post.tick();
    expect(receiver.seen).toHaveLength(4);
  });

  it('takes no notice of what the receiver writes, however much', async () => {
    const { test, post, deliveries } = await openWebhook(receiver);
    let written = 0;
    receiver.answerWith((response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(65_536, 'x');
      const write = () => {
        if (response.destroyed || written > 50_000_000) return;
        written += chunk.length;
        response.write(chunk, () => setImmediate(write));
      };
      response.on('error', () => undefined);
      write();
    });
    await test();
    await post.drain();
    expect((await deliveries())[0]).toMatchObject({ status: 'delivered', last_status: 200 });
    expect(written).toBeLessThan(20_000_000);
  });

  it('fails where the receiver answers a redirect, which is not followed, or nothing at all', async () => {
    const { test, post, deliveries } = await openWebhook(receiver);
    answerStatus(302, { location: `${receiver.origin}/elsewhere` });
    await test();
    await post.drain();
    expect((await deliveries())[0]).toMatchObject({ status: 'waiting', last_status: 302, last_error: 'redirected' });
    receiver.answerWith((response) => void response.destroy());
    post.wait(70);
    await post.tick();
    expect((await deliveries())[0]).toMatchObject({ attempts: 2, last_status: null, last_error: 'unreachable' });
    expect(receiver.seen.map(({ path }) => path)).toEqual(['/hook', '/hook']);
  });

  it('is not held up by a receiver that is slow', async () => {
    const { post, browser, test } = await openWebhook(receiver);
    const quick = await call<NewWebhook>(browser, `${api}/webhooks`, {
      url: `${receiver.origin}/quick`,
      kinds: ['report.ready'],
    });
    let release = () => undefined as void;
    receiver.answerWith((response, { path }) => {
      if (path === '/quick') response.writeHead(200).end();
      else release = () => void response.writeHead(200).end();
    });
    await test();
    await call(browser, `${api}/webhooks/${quick.id}/test`, {});
    const consumed = post.consume(post.queued.splice(0));
    const quickOne = async () =>
      (await sql()`select status from webhook_deliveries where endpoint_id = ${quick.id}`)[0];
    await expect.poll(quickOne, { timeout: 5_000 }).toEqual({ status: 'delivered' });
    release();
    expect(await consumed).toEqual(['ack', 'ack']);
  });
});

describe('a webhook that is changed', () => {
  it('signs with both secrets for a day after a rotation, then with the new one', async () => {
    const { test, post, webhook, browser, path } = await openWebhook(receiver);
    const rotated = await call<NewWebhook>(browser, `${path}/rotate`, {});
    expect(rotated.secret).not.toBe(webhook.secret);
    expect(Date.parse(rotated.previous_secret_until ?? '') - post.now().getTime()).toBeGreaterThan(
      23.9 * hours * 1_000,
    );
    const { verify } = await loadVerify();
    const opens = async () => {
      receiver.seen.length = 0;
      await test();
      await post.drain();
      const { headers, body } = receiver.seen[0]!;
      // The receiver's clock is the test's.
      const shift = Math.floor(post.now().getTime() / 1_000) - Math.floor(Date.now() / 1_000);
      const realNow = Date.now;
      Date.now = () => realNow() + shift * 1_000;
      try {
        return [webhook.secret, rotated.secret].map((secret) => {
          try {
            return Boolean(verify(secret, headers, body));
          } catch {
            return false;
          }
        });
      } finally {
        Date.now = realNow;
      }
    };
    expect(await opens()).toEqual([true, true]);
    post.wait(23.9 * hours);
    expect(await opens()).toEqual([true, true]);
    post.wait(0.2 * hours);
    expect(await opens()).toEqual([false, true]);
  });

  it('is switched off by a receiver that is gone, says so, and takes nothing until it is on again', async () => {
    const { test, post, read, deliveries, browser, path } = await openWebhook(receiver);
    answerStatus(410);
    const { id } = await test();
    await post.drain();
    expect(await read()).toMatchObject({ enabled: false, disabled_reason: 'gone' });
    expect((await deliveries())[0]).toMatchObject({ status: 'failed', last_status: 410, attempts: 1 });
    for (const route of ['/test', `/deliveries/${id}/replay`]) {
      const response = await browser.send(`${path}${route}`, { method: 'POST' });
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([409, 'webhook_off']);
    }
    answerStatus(200);
    const on = await browser.send(path, { method: 'PATCH', json: { enabled: true } });
    expect(await on.json()).toMatchObject({ enabled: true, disabled_reason: null });
    await call(browser, `${path}/deliveries/${id}/replay`, {});
    await post.drain();
    expect((await deliveries())[0]).toMatchObject({ id, status: 'delivered', attempts: 1 });
    expect(new Set(receiver.seen.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const acts = await sql()`select action, details from audit_log where action like 'webhook.%' order by seq`;
    expect(acts.map(({ action }) => String(action))).toEqual([
      'webhook.made',
      'webhook.disabled',
      'webhook.changed',
      'webhook.replayed',
    ]);
    expect(acts[1]?.['details']).toEqual({ reason: 'gone' });
  });

  it('is switched off after five days of nothing but failures', async () => {
    const { test, post, read } = await openWebhook(receiver);
    answerStatus(503);
    for (let day = 0; day <= 5; day++) {
      expect(await read()).toMatchObject({ enabled: true });
      await test();
      await post.drain();
      post.wait(24 * hours);
    }
    expect(await read()).toMatchObject({ enabled: false, disabled_reason: 'failing' });
    const before = receiver.seen.length;
    await post.tick();
    expect(receiver.seen.length).toBe(before);
  });

  it('is not switched off where one delivery came through in between', async () => {
    const { test, post, read } = await openWebhook(receiver);
    for (let day = 0; day <= 6; day++) {
      answerStatus(day === 3 ? 200 : 503);
      await test();
      await post.drain();
      post.wait(24 * hours);
    }
    expect(await read()).toMatchObject({ enabled: true });
  });

  it('sends nothing of a team that waits to be deleted, and nothing after it was deleted itself', async () => {
    const { test, post, browser, path } = await openWebhook(receiver);
    await test();
    await sql()`update tenants set deletion_requested_at = now()`;
    await post.drain();
    await post.tick();
    expect(receiver.seen).toEqual([]);
    await sql()`update tenants set deletion_requested_at = null`;
    expect((await browser.send(path, { method: 'DELETE' })).status).toBe(204);
    await post.tick();
    expect([receiver.seen, await sql()`select from webhook_deliveries`]).toEqual([[], []]);
  });
});

describe('the routes of webhooks', () => {
  it('page through deliveries, newest first', async () => {
    const { test, browser, path } = await openWebhook(receiver);
    const made = [];
    for (let count = 0; count < 5; count++) made.push((await test()).id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const page: { data: WebhookDelivery[]; next_cursor: string | null } = await call(
        browser,
        `${path}/deliveries?limit=2${query}`,
      );
      seen.push(...page.data.map(({ id }) => id));
      cursor = page.next_cursor;
    }
    expect(seen).toEqual(made.toReversed());
  });

  it('make twenty at most, also when all are asked for at once', async () => {
    const { browser } = await openWebhook(receiver);
    const make = () =>
      browser.send(`${api}/webhooks`, {
        method: 'POST',
        json: { url: `${receiver.origin}/more`, kinds: ['sync.failed'] },
      });
    const statuses = await Promise.all(Array.from({ length: 24 }, async () => (await make()).status));
    expect(statuses.filter((status) => status === 201)).toHaveLength(19);
    expect(statuses.filter((status) => status === 409)).toHaveLength(5);
  });

  it('change what is named and leave the rest', async () => {
    const { browser, path, webhook } = await openWebhook(receiver);
    const changed = await browser.send(path, { method: 'PATCH', json: { kinds: ['sync.failed'] } });
    const { secret: _, ...shown } = webhook;
    expect(await changed.json()).toEqual({ ...shown, kinds: ['sync.failed'] });
  });

  it('know nothing of another team’s', async () => {
    const { test, path, post } = await openWebhook(receiver);
    const { id } = await test();
    const { browser: other } = await openBrowserWithShop(undefined, 'ben@brightside-agency.example');
    const sent = [
      ['PATCH', '', { enabled: false }],
      ['DELETE', '', undefined],
      ['POST', '/rotate', undefined],
      ['POST', '/test', undefined],
      ['GET', '/deliveries', undefined],
      ['POST', `/deliveries/${id}/replay`, undefined],
    ] as const;
    for (const [method, route, json] of sent) {
      const response = await other.send(`${path}${route}`, { method, ...(json && { json }) });
      expect([method, route, response.status]).toEqual([method, route, 404]);
    }
    expect((await call<{ data: Webhook[] }>(other, `${api}/webhooks`)).data).toEqual([]);
    await post.drain();
    expect(receiver.seen).toHaveLength(1);
  });

  it('show a secret once, and keep it nowhere', async () => {
    const { browser, webhook, path } = await openWebhook(receiver);
    expect(webhook.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const list = await (await browser.send(`${api}/webhooks`)).text();
    const changed = await (await browser.send(path, { method: 'PATCH', json: { enabled: true } })).text();
    expect(list + changed).not.toContain('whsec_');
    const [row] = await sql()`select to_jsonb(e)::text as row from webhook_endpoints e`;
    expect(String(row?.['row'])).not.toContain(webhook.secret.slice(6));
  });

  it('forget events after thirty days, with their deliveries', async () => {
    const { test, post } = await openWebhook(receiver);
    await test();
    const sweep = () => sql()`select gone::int from doors.sweep_expired(${post.now()}) where swept = 'webhook_events'`;
    post.wait(29.9 * 24 * hours);
    expect(await sweep()).toEqual([{ gone: 0 }]);
    post.wait(0.2 * 24 * hours);
    expect(await sweep()).toEqual([{ gone: 1 }]);
    expect(await sql()`select from webhook_deliveries`).toEqual([]);
  });
});
