import type { listEndpoints } from '../../../db/queries/webhooks.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { NewWebhook, Webhook } from '../../routes/v1/webhook-schemas.ts';
import { endpointSecret } from './endpoint-secret.ts';
import { overlapMs } from './webhook-limits.ts';

type EndpointRow = Awaited<ReturnType<typeof listEndpoints>>[number];

export function toEndpoint({ now }: Pick<Ctx, 'now'>, row: EndpointRow): Webhook {
  const overlapEnd = row.rotatedAt && new Date(row.rotatedAt.getTime() + overlapMs);
  return {
    id: row.id,
    url: row.url,
    kinds: row.kinds,
    api_version: row.apiVersion,
    enabled: row.disabledAt === null,
    disabled_reason: row.disabledReason,
    disabled_at: row.disabledAt?.toISOString() ?? null,
    failing_since: row.failingSince?.toISOString() ?? null,
    previous_secret_until: overlapEnd && overlapEnd > now() ? overlapEnd.toISOString() : null,
    created_at: row.createdAt.toISOString(),
  };
}

/** With its secret, for the one answer that shows it. */
export async function toNewEndpoint(ctx: Pick<Ctx, 'env' | 'now'>, row: EndpointRow): Promise<NewWebhook> {
  const { tenantId, id: endpointId, secretVersion } = row;
  const secret = await endpointSecret(ctx.env.COOKIE_KEY, { tenantId, endpointId, secretVersion });
  return { ...toEndpoint(ctx, row), secret };
}

export function endpointNotFound(): AppError {
  return new AppError('not_found', 'There is no such webhook.');
}

/** An id that is none of the team's, or one whose endpoint is off: `isThere` says which. */
export function notSent(what: 'webhook' | 'delivery', isThere: boolean): AppError {
  if (!isThere) return new AppError('not_found', `There is no such ${what}.`);
  return new AppError('webhook_off', 'This webhook is switched off. Switch it on first.');
}
