import type { listAnnotationHooks } from '../../../db/queries/annotation-hooks.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { AnnotationHook, NewAnnotationHook } from '../../routes/v1/annotation-schemas.ts';
import { hookSecret } from './hook-secret.ts';

type HookRow = Awaited<ReturnType<typeof listAnnotationHooks>>[number];

export function toHook(ctx: Pick<Ctx, 'env'>, row: HookRow): AnnotationHook {
  return {
    id: row.id,
    name: row.name,
    property: row.property,
    property_id: row.propertyId,
    url: `${ctx.env.APP_URL}/api/v1/hooks/annotations/${row.id}`,
    used_at: row.usedAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
  };
}

/** With its secret, for the one answer that shows it. */
export async function toNewHook(ctx: Pick<Ctx, 'env'>, row: HookRow): Promise<NewAnnotationHook> {
  const { tenantId, id: hookId, secretVersion } = row;
  return { ...toHook(ctx, row), secret: await hookSecret(ctx.env.COOKIE_KEY, { tenantId, hookId, secretVersion }) };
}

export function hookNotFound(): AppError {
  return new AppError('not_found', 'There is no such webhook.');
}
