import { changeEndpoint, recordEndpointAct } from '../../../db/queries/webhooks.ts';
import type { WebhookKind } from '../../../db/webhook-events.ts';
import type { Ctx } from '../../context.ts';
import type { Webhook } from '../../routes/v1/webhook-schemas.ts';
import { requireReceiver } from './require-receiver.ts';
import { endpointNotFound, toEndpoint } from './to-endpoint.ts';

/** What is not named stays as it is. Switched on again, what waits is sent. */
export async function updateEndpoint(
  ctx: Ctx,
  {
    id,
    ...change
  }: { id: string; url?: string | undefined; kinds?: WebhookKind[] | undefined; enabled?: boolean | undefined },
): Promise<Webhook> {
  if (change.url !== undefined) {
    await ctx.batch([]);
    await requireReceiver(ctx, change.url);
  }
  const { results } = await ctx.batch([
    recordEndpointAct(ctx.db, id, { action: 'webhook.changed', details: toDetails(change) }),
    changeEndpoint(ctx.db, id, { ...change, asOf: ctx.now() }),
  ]);
  const [row] = results[1];
  if (!row) throw endpointNotFound();
  if (change.enabled) ctx.defer(ctx.webhookQueue.send([{ tenantId: row.tenantId, endpointId: row.id }]));
  return toEndpoint(ctx, row);
}

/** Which fields; never the address, which can hold a secret of the receiver's. */
function toDetails({
  url,
  kinds,
  enabled,
}: {
  url?: unknown;
  kinds?: string[] | undefined;
  enabled?: boolean | undefined;
}) {
  return {
    ...(url !== undefined && { changed: 'url' }),
    ...(kinds && { kinds: kinds.join(' ') }),
    ...(enabled !== undefined && { enabled: String(enabled) }),
  };
}
