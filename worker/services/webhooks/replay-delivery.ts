import { findDelivery, recordReplay, replayDelivery as replay } from '../../../db/queries/webhooks.ts';
import type { Ctx } from '../../context.ts';
import type { WebhookDelivery } from '../../routes/v1/webhook-schemas.ts';
import { toDelivery } from './to-delivery.ts';
import { notSent } from './to-endpoint.ts';

/** Sends an event again, with as many attempts as the first time and under the id that it had. */
export async function replayDelivery(ctx: Ctx, input: { id: string; deliveryId: string }): Promise<WebhookDelivery> {
  const delivery = { endpointId: input.id, id: input.deliveryId };
  const { actor, results } = await ctx.batch([
    recordReplay(ctx.db, delivery),
    replay(ctx.db, { ...delivery, asOf: ctx.now() }),
    findDelivery(ctx.db, delivery),
  ]);
  const [row] = results[2];
  if (!row || results[1].rows.length === 0) throw notSent('delivery', row !== undefined);
  ctx.defer(ctx.webhookQueue.send([{ tenantId: actor.tenantId, endpointId: input.id }]));
  return toDelivery(row);
}
