import { inject } from 'vitest';
import { call } from '../../dev/walk.ts';
import { createDependencies } from '../../worker/create-dependencies.ts';
import { consumeWebhooks } from '../../worker/jobs/consume-webhooks.ts';
import type { NewWebhook, Webhook, WebhookDelivery } from '../../worker/routes/v1/webhook-schemas.ts';
import { queueWebhooks } from '../../worker/services/webhooks/queue-webhooks.ts';
import type { WebhookMessage } from '../../worker/services/webhooks/webhook-queue.ts';
import { api, createTestApp, openBrowserWithShop } from './create-test-app.ts';

/** Cloudflare's queue at the wire, cron, and a clock: what was sent to the queue waits until the test has it consumed. */
export function startPost(bindings: Record<string, unknown>) {
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const queued: WebhookMessage[] = [];
  const queue = {
    sendBatch: (messages: Iterable<{ body: WebhookMessage }>) => {
      for (const { body } of messages) queued.push(body);
      return Promise.resolve();
    },
  };
  const all = { ...bindings, WEBHOOKS: queue };
  const tools = { ...createDependencies({ ...inject('bindings'), ...all }), now };
  const consume = async (messages: WebhookMessage[]) => {
    const said: string[] = [];
    await consumeWebhooks(tools, {
      messages: messages.map((body) => ({
        body,
        ack: () => void said.push('ack'),
        retry: () => void said.push('retry'),
      })),
    });
    return said;
  };
  return {
    bindings: all,
    now,
    queued,
    consume,
    wait: (seconds: number) => void (ahead += seconds * 1_000),
    /** Everything that the queue has, and what that leads to. */
    drain: async () => {
      while (queued.length > 0) await consume(queued.splice(0));
    },
    /** Cron, and what it sends. */
    tick: async () => {
      await queueWebhooks(tools);
      while (queued.length > 0) await consume(queued.splice(0));
    },
  };
}

/** Somebody with the shop and a webhook that leads to a receiver on this machine. */
export async function openWebhook(
  receiver: { origin: string },
  options: { bindings?: Record<string, unknown>; kinds?: Webhook['kinds']; email?: string } = {},
) {
  const post = startPost({ WEBHOOK_PRIVATE_ORIGINS: receiver.origin, ...options.bindings });
  const app = createTestApp({ now: post.now, bindings: post.bindings });
  const { browser, propertyId } = await openBrowserWithShop(app, options.email);
  const webhook = await call<NewWebhook>(browser, `${api}/webhooks`, {
    url: `${receiver.origin}/hook`,
    kinds: options.kinds ?? [
      'report.ready',
      'sync.failed',
      'grant.reconnect_needed',
      'anomaly.found',
      'anomaly.resolved',
    ],
  });
  const path = `${api}/webhooks/${webhook.id}`;
  return {
    ...{ post, app, browser, propertyId, webhook, path },
    read: async () =>
      (await call<{ data: Webhook[] }>(browser, `${api}/webhooks`)).data.find(({ id }) => id === webhook.id),
    deliveries: async () => (await call<{ data: WebhookDelivery[] }>(browser, `${path}/deliveries`)).data,
    test: () => call<WebhookDelivery>(browser, `${path}/test`, {}),
  };
}
