import { deleteWidget as removeWidget, recordWidgetAct } from '../../../db/queries/widgets.ts';
import type { Ctx } from '../../context.ts';
import { widgetNotFound } from './to-widget.ts';

/** Pages that still show it show nothing from now on. */
export async function deleteWidget(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const { results } = await ctx.batch([
    recordWidgetAct(ctx.db, id, { action: 'widget.deleted' }),
    removeWidget(ctx.db, id),
  ]);
  if (results[1].length === 0) throw widgetNotFound();
}
