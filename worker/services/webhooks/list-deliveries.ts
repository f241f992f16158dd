import { findEndpoint, listDeliveries as list } from '../../../db/queries/webhooks.ts';
import type { Ctx } from '../../context.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import type { WebhookDelivery } from '../../routes/v1/webhook-schemas.ts';
import { parseCursor, toCursor } from '../place-cursor.ts';
import { toDelivery } from './to-delivery.ts';
import { endpointNotFound } from './to-endpoint.ts';

export async function listDeliveries(
  ctx: Ctx,
  { id, cursor, limit }: { id: string; cursor?: string | undefined; limit: number },
): Promise<Page<WebhookDelivery>> {
  const before = parseCursor(cursor);
  const { results } = await ctx.batch([
    findEndpoint(ctx.db, id),
    list(ctx.db, { endpointId: id, before, limit: limit + 1 }),
  ]);
  if (results[0].length === 0) throw endpointNotFound();
  const rows = results[1].slice(0, limit);
  const last = rows.at(-1);
  const isMore = results[1].length > limit && last !== undefined;
  return { data: rows.map(toDelivery), next_cursor: isMore ? toCursor({ at: last.createdAt, id: last.id }) : null };
}
