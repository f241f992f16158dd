import type { Dependencies } from '../context.ts';
import { describeCause, log, toTenantMark } from '../log.ts';
import { deliverDue } from '../services/webhooks/deliver-due.ts';
import type { WebhookMessage } from '../services/webhooks/webhook-queue.ts';

/** As in wrangler.toml. */
export const webhookDeliveries = 'parley-webhooks';

/** What is used of a queue's batch. */
interface Batch {
  readonly messages: readonly {
    readonly body: WebhookMessage;
    ack(): void;
    retry(options: { delaySeconds: number }): void;
  }[];
}

const retryAfterSeconds = 60;

/** Side by side, so that a receiver which is slow holds up no other. What receivers refuse is no failure of a message. */
export async function consumeWebhooks(
  dependencies: Pick<Dependencies, 'env' | 'db' | 'now' | 'webhookQueue'>,
  batch: Batch,
): Promise<void> {
  await Promise.all(
    batch.messages.map(async (message) => {
      const tenant = await toTenantMark(message.body.tenantId);
      try {
        const { delivered, failed } = await deliverDue(dependencies, message.body);
        if (delivered > 0) log({ event: 'webhooks_delivered', tenant, count: delivered });
        if (failed > 0) log({ event: 'webhooks_refused', tenant, count: failed });
        message.ack();
      } catch (error) {
        log({ event: 'webhook_message_failed', tenant, cause: describeCause(error) });
        message.retry({ delaySeconds: retryAfterSeconds });
      }
    }),
  );
}
