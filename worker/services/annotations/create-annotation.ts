import { findAnnotation, insertAnnotation } from '../../../db/queries/annotations.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Annotation } from '../../routes/v1/annotation-schemas.ts';
import { toAnnotation } from './to-annotation.ts';

/** Of one property, or of all of the team's where `propertyId` is null. */
export async function createAnnotation(
  ctx: Ctx,
  input: { propertyId: string | null; day: string; title: string; description: string },
): Promise<Annotation> {
  const id = crypto.randomUUID();
  const { results } = await ctx.batch([insertAnnotation(ctx.db, { id, ...input }), findAnnotation(ctx.db, id)]);
  const [row] = results[1];
  if (!row) throw new AppError('not_found', 'There is no such property.', { action: 'choose_property' });
  return toAnnotation(row);
}
