import { findProperty } from '../../../db/queries/properties.ts';
import type { Persona } from '../../analyst/plan.ts';
import { suggestQuestions as suggest } from '../../analyst/understand/suggest-questions.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { toProfile } from './to-profile.ts';
import { todayIn } from './today-in.ts';

/** Questions that this persona would ask of this property and that can be answered. */
export async function suggestQuestions(ctx: Ctx, input: { id: string; persona: Persona }): Promise<string[]> {
  const { results } = await ctx.batch([findProperty(ctx.db, input.id)]);
  const [property] = results[0];
  if (!property) throw new AppError('not_found', 'There is no such property.');
  return suggest(input.persona, toProfile(property), todayIn(property.timeZone, ctx.now()));
}
