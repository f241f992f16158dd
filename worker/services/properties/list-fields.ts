import { findProperty } from '../../../db/queries/properties.ts';
import { describeDimension } from '../../analyst/catalogue/describe-dimension.ts';
import { describeMetric } from '../../analyst/catalogue/describe-metric.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Fields } from '../../routes/v1/schemas.ts';
import { toProfile } from './to-profile.ts';

/** The fields of a linked property by name and in words, in the order of their words. */
export async function listFields(ctx: Ctx, input: { id: string }): Promise<Fields> {
  const { results } = await ctx.batch([findProperty(ctx.db, input.id)]);
  const [row] = results[0];
  if (!row) throw new AppError('not_found', 'There is no such property.');
  const property = toProfile(row);
  const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label, 'en');
  return {
    metrics: property.metrics
      .filter(({ blocked_reasons }) => !blocked_reasons?.length)
      .map(({ api_name }) => {
        const { label, unit } = describeMetric(api_name, property);
        return { api_name, label, unit };
      })
      .toSorted(byLabel),
    dimensions: property.dimensions
      .map(({ api_name }) => ({ api_name, label: describeDimension(api_name, property).label }))
      .toSorted(byLabel),
  };
}
