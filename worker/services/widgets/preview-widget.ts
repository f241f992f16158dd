import { findWidget } from '../../../db/queries/widgets.ts';
import type { Ctx } from '../../context.ts';
import type { WidgetPreview } from '../../routes/v1/widget-schemas.ts';
import { previewSeconds, signPreview } from './preview-identity.ts';
import { toSiteKey } from './site-key.ts';
import { widgetNotFound } from './to-widget.ts';

/** What lets the app's own page ask in a widget, as one of its visitors: it sees what they would, and spends what they would. */
export async function previewWidget(ctx: Ctx, { id }: { id: string }): Promise<WidgetPreview> {
  const { actor, results } = await ctx.batch([findWidget(ctx.db, id)]);
  if (results[0].length === 0) throw widgetNotFound();
  const identity = await signPreview(ctx, { siteKey: toSiteKey(id), userId: actor.userId });
  return { identity, expires_in_seconds: previewSeconds };
}
