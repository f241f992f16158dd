import type { LeasedDelivery } from '../../../db/queries/webhook-deliveries.ts';
import type { WebhookData } from '../../../db/webhook-events.ts';

/** Where in the API what an event is about can be read, by whoever has a right to. */
export function toEventUrl(appUrl: string, event: Pick<LeasedDelivery, 'kind' | 'data'>): string {
  return `${appUrl}/api/v1${toPath(event)}`;
}

function toPath({ kind, data }: Pick<LeasedDelivery, 'kind' | 'data'>): string {
  switch (kind) {
    case 'report.ready':
      return `/reports/${dataOf<'report.ready'>(data).message_id}`;
    case 'sync.failed':
      return `/properties/${dataOf<'sync.failed'>(data).property_id}/sync`;
    case 'grant.reconnect_needed':
      return '/connections';
    case 'anomaly.found':
    case 'anomaly.resolved':
      return `/incidents/${dataOf<'anomaly.found' | 'anomaly.resolved'>(data).incident_id}`;
    case 'webhook.test':
      return '/me';
  }
}

/** Written by `storeWebhookEvent`, whose types say what each kind has. */
function dataOf<Kind extends keyof WebhookData>(data: Record<string, unknown>): WebhookData[Kind] {
  return data as unknown as WebhookData[Kind];
}
