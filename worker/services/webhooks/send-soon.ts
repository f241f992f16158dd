import type { Dependencies } from '../../context.ts';
import { describeCause, log } from '../../log.ts';

/**
 * Has deliveries sent that were just stored: those that `storeWebhookEvent` returned. Never fails: what happened is stored,
 * and cron finds what no message tells of.
 */
export async function sendSoon(
  { webhookQueue }: Pick<Dependencies, 'webhookQueue'>,
  tenantId: string,
  stored: readonly { endpoint_id: string }[],
): Promise<void> {
  if (stored.length === 0) return;
  try {
    await webhookQueue.send(stored.map((row) => ({ tenantId, endpointId: row.endpoint_id })));
  } catch (error) {
    log({ event: 'webhooks_not_queued', count: stored.length, cause: describeCause(error) });
  }
}
