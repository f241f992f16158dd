import { findEndpoint, insertEndpoint, recordEndpointMade } from '../../../db/queries/webhooks.ts';
import type { WebhookKind } from '../../../db/webhook-events.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { NewWebhook } from '../../routes/v1/webhook-schemas.ts';
import { requireReceiver } from './require-receiver.ts';
import { toNewEndpoint } from './to-endpoint.ts';
import { mostEndpoints } from './webhook-limits.ts';

/** Makes a webhook; its secret is returned once and stored nowhere. */
export async function createEndpoint(
  ctx: Ctx,
  input: { url: string; kinds: WebhookKind[]; apiVersion: string },
): Promise<NewWebhook> {
  // Who may not make one learns nothing of where its address leads.
  await ctx.batch([]);
  await requireReceiver(ctx, input.url);
  const endpoint = { id: crypto.randomUUID(), most: mostEndpoints, ...input };
  const { results } = await ctx.batch([
    recordEndpointMade(ctx.db, endpoint),
    insertEndpoint(ctx.db, endpoint),
    findEndpoint(ctx.db, endpoint.id),
  ]);
  const [row] = results[2];
  if (!row) {
    throw new AppError('too_many_webhooks', `Your team has ${mostEndpoints} webhooks. Delete one of them first.`);
  }
  return toNewEndpoint(ctx, row);
}
