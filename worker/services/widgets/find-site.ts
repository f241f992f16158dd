import { findWidgetSite, type WidgetSite } from '../../../db/queries/widgets.ts';
import type { Dependencies } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { parseSiteKey } from './site-key.ts';

/** A widget that is open, as the door shows it. */
export type Site = WidgetSite & { widgetId: string; siteKey: string };

/**
 * The widget of a site key. Throws one and the same not_found where there is none, it is paused or shut, or the key is none, so that
 * nobody learns which.
 */
export async function findSite(
  { db }: Pick<Dependencies, 'db'>,
  siteKey: string,
  options: { withFields: boolean },
): Promise<Site> {
  const widgetId = parseSiteKey(siteKey);
  if (!widgetId) throw siteNotFound();
  const [{ rows }] = await db.batch([findWidgetSite(db, widgetId, options)]);
  const [row] = rows;
  if (!row) throw siteNotFound();
  return { ...row, widgetId, siteKey };
}

function siteNotFound(): AppError {
  return new AppError('not_found', 'There is no chat at this address, or it is switched off.');
}
