import { listProperties as selectProperties } from '../../../db/queries/properties.ts';
import type { Ctx } from '../../context.ts';
import type { Page, Property } from '../../routes/v1/schemas.ts';
import { toProperty } from './to-property.ts';

export async function listProperties(ctx: Ctx): Promise<Page<Property>> {
  const { results } = await ctx.batch([selectProperties(ctx.db)]);
  return { data: results[0].map(toProperty), next_cursor: null };
}
