import { findAnnotationHook, insertAnnotationHook, recordHookMade } from '../../../db/queries/annotation-hooks.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { NewAnnotationHook } from '../../routes/v1/annotation-schemas.ts';
import { toNewHook } from './to-hook.ts';

/** Makes a webhook; its secret is returned once and stored nowhere. */
export async function createHook(
  ctx: Ctx,
  input: { name: string; propertyId: string | null },
): Promise<NewAnnotationHook> {
  const id = crypto.randomUUID();
  const { results } = await ctx.batch([
    recordHookMade(ctx.db, { id, ...input }),
    insertAnnotationHook(ctx.db, { id, ...input }),
    findAnnotationHook(ctx.db, id),
  ]);
  const [row] = results[2];
  if (!row) throw new AppError('not_found', 'There is no such property.', { action: 'choose_property' });
  return toNewHook(ctx, row);
}
