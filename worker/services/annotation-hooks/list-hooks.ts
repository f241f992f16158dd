import { listAnnotationHooks } from '../../../db/queries/annotation-hooks.ts';
import type { Ctx } from '../../context.ts';
import type { AnnotationHook } from '../../routes/v1/annotation-schemas.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import { toHook } from './to-hook.ts';

export async function listHooks(ctx: Ctx): Promise<Page<AnnotationHook>> {
  const { results } = await ctx.batch([listAnnotationHooks(ctx.db)]);
  return { data: results[0].map((row) => toHook(ctx, row)), next_cursor: null };
}
