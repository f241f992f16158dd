import { listEndpoints as list } from '../../../db/queries/webhooks.ts';
import type { Ctx } from '../../context.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import type { Webhook } from '../../routes/v1/webhook-schemas.ts';
import { toEndpoint } from './to-endpoint.ts';

export async function listEndpoints(ctx: Ctx): Promise<Page<Webhook>> {
  const { results } = await ctx.batch([list(ctx.db)]);
  return { data: results[0].map((row) => toEndpoint(ctx, row)), next_cursor: null };
}
