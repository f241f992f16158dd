import { deleteAnnotation as remove, recordAnnotationDeletion } from '../../../db/queries/annotations.ts';
import type { Ctx } from '../../context.ts';
import { annotationNotFound } from './annotation-not-found.ts';

export async function deleteAnnotation(ctx: Ctx, input: { id: string }): Promise<void> {
  const { results } = await ctx.batch([recordAnnotationDeletion(ctx.db, input.id), remove(ctx.db, input.id)]);
  if (results[1].length === 0) throw annotationNotFound();
}
