import { recordWidgetAct, updateWidget as changeWidget } from '../../../db/queries/widgets.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Widget, WidgetChange } from '../../routes/v1/widget-schemas.ts';
import { toValues, toWidget, widgetNotFound } from './to-widget.ts';

/** What is not named stays as it is. Visitors meet the change with their next question. */
export async function updateWidget(ctx: Ctx, { id, ...change }: { id: string } & WidgetChange): Promise<Widget> {
  const { paused, ...said } = change;
  const { results } = await ctx.batch([
    recordWidgetAct(ctx.db, id, { action: 'widget.changed', details: toDetails(change) }, change.property_id),
    changeWidget(ctx.db, id, { ...toValues(said), paused }),
  ]);
  const [row] = results[1];
  if (row) return toWidget(row);
  if (change.property_id === undefined) throw widgetNotFound();
  throw new AppError('not_found', 'There is no such widget, or no such property.', { action: 'choose_property' });
}

/** Which fields; of those that open or shut it also what they were set to. */
function toDetails(change: WidgetChange): Record<string, string> {
  return {
    changed: Object.keys(change).toSorted().join(', '),
    ...(change.mode && { mode: change.mode }),
    ...(change.paused !== undefined && { paused: String(change.paused) }),
  };
}
