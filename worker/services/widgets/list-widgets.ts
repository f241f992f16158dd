import { listWidgets as selectWidgets } from '../../../db/queries/widgets.ts';
import type { Ctx } from '../../context.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import type { Widget } from '../../routes/v1/widget-schemas.ts';
import { toWidget } from './to-widget.ts';

export async function listWidgets(ctx: Ctx): Promise<Page<Widget>> {
  const { results } = await ctx.batch([selectWidgets(ctx.db)]);
  return { data: results[0].map(toWidget), next_cursor: null };
}
