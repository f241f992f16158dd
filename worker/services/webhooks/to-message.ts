import type { LeasedDelivery } from '../../../db/queries/webhook-deliveries.ts';
import { type EndpointIdentity, signWith } from './endpoint-secret.ts';
import { toEventUrl } from './to-event-url.ts';
import { overlapMs } from './webhook-limits.ts';

export interface WebhookRequest {
  headers: Record<string, string>;
  body: string;
}

/**
 * What an endpoint is sent: signed after the Standard Webhooks specification, for the moment of this attempt. While a secret
 * before this one still holds, both sign.
 */
export async function toMessage(
  { appUrl, key }: { appUrl: string; key: string },
  {
    tenantId,
    endpointId,
    delivery,
    now,
  }: { tenantId: string; endpointId: string; delivery: LeasedDelivery; now: Date },
): Promise<WebhookRequest> {
  const body = JSON.stringify({
    id: delivery.event_id,
    kind: delivery.kind,
    created_at: delivery.created_at,
    tenant_id: tenantId,
    url: toEventUrl(appUrl, delivery),
    data: delivery.data,
  });
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  const signed = `${delivery.event_id}.${timestamp}.${body}`;
  const { secret_version: latest, rotated_at: rotatedAt } = delivery;
  const overlaps = rotatedAt !== null && now.getTime() < Date.parse(rotatedAt) + overlapMs;
  const signers: EndpointIdentity[] = (overlaps ? [latest, latest - 1] : [latest]).map((secretVersion) => ({
    tenantId,
    endpointId,
    secretVersion,
  }));
  const signatures = await Promise.all(signers.map((signer) => signWith(key, signer, signed)));
  return {
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Parley-Webhooks/1',
      'parley-version': delivery.api_version,
      'webhook-id': delivery.event_id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures.join(' '),
    },
    body,
  };
}
