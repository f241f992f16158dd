import { deleteEndpoint as remove, recordEndpointAct } from '../../../db/queries/webhooks.ts';
import type { Ctx } from '../../context.ts';
import { endpointNotFound } from './to-endpoint.ts';

/** Its deliveries go with it. */
export async function deleteEndpoint(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const { results } = await ctx.batch([
    recordEndpointAct(ctx.db, id, { action: 'webhook.deleted' }),
    remove(ctx.db, id),
  ]);
  if (results[1].length === 0) throw endpointNotFound();
}
