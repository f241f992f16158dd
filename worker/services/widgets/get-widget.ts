import { findWidget } from '../../../db/queries/widgets.ts';
import type { Ctx } from '../../context.ts';
import type { Widget } from '../../routes/v1/widget-schemas.ts';
import { toWidget, widgetNotFound } from './to-widget.ts';

export async function getWidget(ctx: Ctx, { id }: { id: string }): Promise<Widget> {
  const { results } = await ctx.batch([findWidget(ctx.db, id)]);
  const [row] = results[0];
  if (!row) throw widgetNotFound();
  return toWidget(row);
}
