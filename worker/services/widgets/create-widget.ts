import { findWidget, insertWidget, recordWidgetMade, type WidgetValues } from '../../../db/queries/widgets.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { NewWidget, WidgetRequest } from '../../routes/v1/widget-schemas.ts';
import { toNewWidget } from './to-widget.ts';

/** Makes a widget; its secret is returned once and stored nowhere. */
export async function createWidget(ctx: Ctx, input: WidgetRequest): Promise<NewWidget> {
  const id = crypto.randomUUID();
  const { public: open, budgets } = input;
  const values: WidgetValues = {
    name: input.name,
    propertyId: input.property_id,
    hosts: input.hosts,
    mode: input.mode,
    publicMetrics: open.metrics,
    publicDimensions: open.dimensions,
    publicKinds: open.kinds,
    visitorBudget: budgets.visitor_per_day,
    siteBudget: budgets.site_per_day,
    settings: input.look,
  };
  const { results } = await ctx.batch([
    recordWidgetMade(ctx.db, id, values),
    insertWidget(ctx.db, id, values),
    findWidget(ctx.db, id),
  ]);
  const [row] = results[2];
  if (!row) throw new AppError('not_found', 'There is no such property.', { action: 'choose_property' });
  return toNewWidget(ctx, row);
}
