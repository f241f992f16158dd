import { recordWidgetAct, rotateWidgetSecret } from '../../../db/queries/widgets.ts';
import type { Ctx } from '../../context.ts';
import type { RotatedSecret } from '../../routes/v1/widget-schemas.ts';
import { secretOf, widgetNotFound } from './to-widget.ts';

/** Another secret, shown once; the one before goes on signing for as long as is said. */
export async function rotateSecret(
  ctx: Ctx,
  { id, previousHours }: { id: string; previousHours: number },
): Promise<RotatedSecret> {
  const { results } = await ctx.batch([
    recordWidgetAct(ctx.db, id, {
      action: 'widget.secret_rotated',
      details: { previous_hours: String(previousHours) },
    }),
    rotateWidgetSecret(ctx.db, id, previousHours),
  ]);
  const [row] = results[1];
  if (!row) throw widgetNotFound();
  return {
    secret: await secretOf(ctx, row),
    previous_secret_until: row.previousSecretUntil?.toISOString() ?? null,
  };
}
