import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { call } from '../../dev/walk.ts';
import type { NewWebhook, Webhook, WebhookDelivery } from '../../worker/routes/v1/webhook-schemas.ts';
import { checkPublicUrl } from '../../worker/egress-public/public-url.ts';
import { startDns } from '../start-dns.ts';
import { api, appUrl, createTestApp, emptyDatabase, openBrowserWithShop } from './create-test-app.ts';
import { startPost } from './open-webhook.ts';
import { privateAnswers, privateSpellings } from './private-spellings.ts';
import { startReceiver } from '../start-receiver.ts';

const sql = () => neon(inject('ownerUrl'));
const publicName = 'hooks.example.com';
const publicAddresses = ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'];

/** Where nothing may arrive: on 127.0.0.1 and ::1. */
let sink: Awaited<ReturnType<typeof startReceiver>>;
let dns: Awaited<ReturnType<typeof startDns>>;
beforeAll(async () => {
  [sink, dns] = await Promise.all([startReceiver(), startDns({})]);
});
afterAll(() => Promise.all([sink.close(), dns.close()]));
beforeEach(async () => {
  await emptyDatabase();
  sink.seen.length = 0;
  for (const name of Object.keys(dns.names)) delete dns.names[name];
  dns.names[publicName] = publicAddresses;
});

async function open(bindings: Record<string, unknown> = {}) {
  const post = startPost({ DNS_OVER_HTTPS_URL: dns.url, ...bindings });
  const app = createTestApp({ now: post.now, bindings: post.bindings });
  const { browser } = await openBrowserWithShop(app);
  return {
    post,
    browser,
    make: (url: string) => browser.send(`${api}/webhooks`, { method: 'POST', json: { url, kinds: ['report.ready'] } }),
    /** As if it had got past every check when it was made. */
    makeAs: async (url: string) => {
      const webhook = await call<NewWebhook>(browser, `${api}/webhooks`, {
        url: `https://${publicName}/hook`,
        kinds: ['report.ready'],
      });
      await sql()`update webhook_endpoints set url = ${url} where id = ${webhook.id}`;
      return webhook;
    },
    send: async ({ id }: Pick<Webhook, 'id'>): Promise<WebhookDelivery | undefined> => {
      await call(browser, `${api}/webhooks/${id}/test`, {});
      await post.drain();
      return (await call<{ data: WebhookDelivery[] }>(browser, `${api}/webhooks/${id}/deliveries`)).data[0];
    },
  };
}

describe('an address that is not public', () => {
  it('is refused when a webhook is made, and reached by nothing when one is sent, in more than 120 spellings', async () => {
    const { make, makeAs, send } = await open();
    const spellings = [...new Set(privateSpellings(sink.port))];
    const webhook = await makeAs(`https://${publicName}/hook`);
    for (const url of spellings) {
      const made = await make(url);
      expect([url, made.status]).toEqual([url, 400]);
      await sql()`update webhook_endpoints set url = ${url}, failing_since = null where id = ${webhook.id}`;
      await sql()`truncate webhook_events cascade`;
      const delivery = await send(webhook);
      expect([url, delivery?.status, delivery?.last_error]).toEqual([url, 'waiting', 'address_not_public']);
    }
    process.stdout.write(
      `${spellings.length} spellings, made and sent: ${sink.seen.length} hits on ${sink.origin}${sink.hasV6 ? ' and ::1' : ''}\n`,
    );
    expect(spellings.length).toBeGreaterThanOrEqual(120);
    expect(sink.seen).toEqual([]);
  }, 300_000);

  it('is refused where DNS leads to it, when it is made and when its name has moved since', async () => {
    const { make, makeAs, send } = await open();
    const webhook = await makeAs(`https://${publicName}/hook`);
    for (const [index, addresses] of privateAnswers.entries()) {
      dns.names['moved.example.com'] = addresses;
      expect([addresses, (await make(`https://moved.example.com/${index}`)).status]).toEqual([addresses, 400]);
      await sql()`truncate webhook_events cascade`;
      await sql()`update webhook_endpoints set url = ${`https://moved.example.com:443/${index}`}, failing_since = null
        where id = ${webhook.id}`;
      const delivery = await send(webhook);
      expect([addresses, delivery?.last_error]).toEqual([addresses, 'address_not_public']);
    }
    process.stdout.write(`${privateAnswers.length} answers of DNS, made and sent: ${sink.seen.length} hits\n`);
    expect(sink.seen).toEqual([]);
  }, 120_000);

  it('is not reached by a redirect, whatever kind', async () => {
    const receiver = await startReceiver();
    const { makeAs, send } = await open({ WEBHOOK_PRIVATE_ORIGINS: receiver.origin });
    const webhook = await makeAs(`${receiver.origin}/hook`);
    const targets = [
      `${sink.origin}/`,
      `http://localhost:${sink.port}/`,
      `http://[::1]:${sink.port}/`,
      `//127.1:${sink.port}/`,
    ];
    for (const status of [301, 302, 303, 307, 308]) {
      for (const location of targets) {
        receiver.answerWith((response) => void response.writeHead(status, { location }).end());
        await sql()`truncate webhook_events cascade`;
        await sql()`update webhook_endpoints set failing_since = null`;
        const delivery = await send(webhook);
        expect([delivery?.last_status, delivery?.last_error]).toEqual([status, 'redirected']);
      }
    }
    expect(receiver.seen).toHaveLength(20);
    expect(sink.seen).toEqual([]);
    await receiver.close();
  });

  it('is allowed where the operator names its origin, and only that origin', async () => {
    const { make, post } = await open({ WEBHOOK_PRIVATE_ORIGINS: `http://127.0.0.1:1, ${sink.origin}` });
    expect((await make(`${sink.origin}/hook`)).status).toBe(201);
    for (const url of [
      `http://localhost:${sink.port}/`,
      `https://127.0.0.1:${sink.port}/`,
      `http://user@127.0.0.1:${sink.port}/`,
    ]) {
      expect([url, (await make(url)).status]).toEqual([url, 400]);
    }
    await post.drain();
    expect(sink.seen).toEqual([]);
  });
});

describe('an address of the public internet', () => {
  it.each([
    `https://${publicName}/`,
    `https://${publicName}`,
    `https://${publicName}:443/hook`,
    `HTTPS://Hooks.Example.COM/Hook`,
    `https://${publicName}/a/b?c=d&e=%2F`,
    `https://${publicName}?key=value`,
    'https://a-b.c-d.example.com/',
    'https://1and1.example.com/',
    'https://xn--bcher-kva.example.com/',
    'https://hooks.xn--p1ai/',
    'https://10.0.0.1.example.com/',
    'https://localhost.example.com/',
    'https://local.dev/',
  ])('may be named: %s', async (url) => {
    const { make } = await open();
    dns.names[new URL(url).hostname] = publicAddresses;
    const made = await make(url);
    expect([made.status, await made.json()]).toEqual([201, expect.objectContaining({ url })]);
  });

  it('is not one of ours', () => {
    const own = { APP_URL: 'https://parley.example.com', GOOGLE_ANALYTICS_DATA_URL: 'https://data.example.com' };
    const rules = { ownAddresses: Object.values(own), privateOrigins: [] };
    for (const url of ['https://parley.example.com/api', 'https://DATA.example.com:443/', 'https://data.example.com']) {
      expect(checkPublicUrl(url, rules).kind).toBe('refused');
    }
    expect(checkPublicUrl('https://other.example.com/', rules).kind).toBe('public');
  });

  it('must be known to DNS, and what DNS does not answer is said as such', async () => {
    const { make } = await open();
    const unknown = await make('https://nowhere.example.com/');
    expect([unknown.status, ((await unknown.json()) as { detail: string }).detail]).toEqual([
      400,
      'url: names a host that DNS does not know',
    ]);
    const down = await (await open({ DNS_OVER_HTTPS_URL: `${sink.origin}/dns-query` })).make(`https://${publicName}/`);
    expect([down.status, ((await down.json()) as { code: string }).code]).toEqual([502, 'name_not_resolved']);
  });

  it('is not looked up for whoever may make none', async () => {
    const before = dns.asked.length;
    const response = await createTestApp({ bindings: { DNS_OVER_HTTPS_URL: dns.url } }).request(`${api}/webhooks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: appUrl, cookie: `__Host-session=${'x'.repeat(43)}` },
      body: JSON.stringify({ url: `https://${publicName}/`, kinds: ['report.ready'] }),
    });
    expect([response.status, dns.asked.length]).toEqual([401, before]);
  });
});
