import { findDelivery, findEndpoint, storeTestEvent } from '../../../db/queries/webhooks.ts';
import type { Ctx } from '../../context.ts';
import type { WebhookDelivery } from '../../routes/v1/webhook-schemas.ts';
import { toDelivery } from './to-delivery.ts';
import { notSent } from './to-endpoint.ts';

/** Sends an event that says nothing, as all others are sent. */
export async function testEndpoint(ctx: Ctx, { id }: { id: string }): Promise<WebhookDelivery> {
  const delivery = { endpointId: id, id: crypto.randomUUID() };
  const { actor, results } = await ctx.batch([
    findEndpoint(ctx.db, id),
    storeTestEvent(ctx.db, delivery),
    findDelivery(ctx.db, delivery),
  ]);
  const [row] = results[2];
  if (!row) throw notSent('webhook', results[0].length > 0);
  ctx.defer(ctx.webhookQueue.send([{ tenantId: actor.tenantId, endpointId: id }]));
  return toDelivery(row);
}
