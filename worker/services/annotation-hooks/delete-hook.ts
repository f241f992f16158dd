import { deleteAnnotationHook, recordHookAct } from '../../../db/queries/annotation-hooks.ts';
import type { Ctx } from '../../context.ts';
import { hookNotFound } from './to-hook.ts';

/** What it wrote stays. */
export async function deleteHook(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const { results } = await ctx.batch([
    recordHookAct(ctx.db, id, 'annotation_hook.deleted'),
    deleteAnnotationHook(ctx.db, id),
  ]);
  if (results[1].length === 0) throw hookNotFound();
}
