import type { findDelivery } from '../../../db/queries/webhooks.ts';
import type { WebhookDelivery } from '../../routes/v1/webhook-schemas.ts';

type DeliveryRow = Awaited<ReturnType<typeof findDelivery>>[number];

export function toDelivery(row: DeliveryRow): WebhookDelivery {
  return {
    id: row.id,
    event_id: row.eventId,
    kind: row.kind,
    status: row.status,
    attempts: row.attempts,
    next_at: row.status === 'waiting' ? row.nextAt.toISOString() : null,
    attempted_at: row.attemptedAt?.toISOString() ?? null,
    last_status: row.lastStatus,
    last_error: row.lastError,
    created_at: row.createdAt.toISOString(),
  };
}
