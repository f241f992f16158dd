import { recordEndpointAct, rotateEndpoint as rotate } from '../../../db/queries/webhooks.ts';
import type { Ctx } from '../../context.ts';
import type { NewWebhook } from '../../routes/v1/webhook-schemas.ts';
import { endpointNotFound, toNewEndpoint } from './to-endpoint.ts';

/** Another secret, shown once; the one before signs beside it for a day. */
export async function rotateEndpoint(ctx: Ctx, { id }: { id: string }): Promise<NewWebhook> {
  const { results } = await ctx.batch([
    recordEndpointAct(ctx.db, id, { action: 'webhook.secret_rotated' }),
    rotate(ctx.db, id, ctx.now()),
  ]);
  const [row] = results[1];
  if (!row) throw endpointNotFound();
  return toNewEndpoint(ctx, row);
}
