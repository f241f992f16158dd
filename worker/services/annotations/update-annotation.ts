import { findAnnotation, updateAnnotation as update } from '../../../db/queries/annotations.ts';
import type { Ctx } from '../../context.ts';
import type { Annotation } from '../../routes/v1/annotation-schemas.ts';
import { annotationNotFound } from './annotation-not-found.ts';
import { toAnnotation } from './to-annotation.ts';

export async function updateAnnotation(
  ctx: Ctx,
  input: { id: string; day?: string | undefined; title?: string | undefined; description?: string | undefined },
): Promise<Annotation> {
  const { results } = await ctx.batch([update(ctx.db, input.id, input), findAnnotation(ctx.db, input.id)]);
  const [row] = results[1];
  if (!row) throw annotationNotFound();
  return toAnnotation(row);
}
