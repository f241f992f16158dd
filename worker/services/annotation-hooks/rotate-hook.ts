import { findAnnotationHook, recordHookAct, rotateAnnotationHook } from '../../../db/queries/annotation-hooks.ts';
import type { Ctx } from '../../context.ts';
import type { NewAnnotationHook } from '../../routes/v1/annotation-schemas.ts';
import { hookNotFound, toNewHook } from './to-hook.ts';

/** Another secret, shown once; the one before stops working at once. */
export async function rotateHook(ctx: Ctx, { id }: { id: string }): Promise<NewAnnotationHook> {
  const { results } = await ctx.batch([
    recordHookAct(ctx.db, id, 'annotation_hook.rotated'),
    rotateAnnotationHook(ctx.db, id),
    findAnnotationHook(ctx.db, id),
  ]);
  const [row] = results[2];
  if (!row) throw hookNotFound();
  return toNewHook(ctx, row);
}
