import type { findWidget, WidgetValues } from '../../../db/queries/widgets.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { NewWidget, Widget, WidgetChange } from '../../routes/v1/widget-schemas.ts';
import { identitySecret } from './identity-secret.ts';
import { toLook } from './to-look.ts';
import { toSiteKey } from './site-key.ts';

export type WidgetRow = Awaited<ReturnType<typeof findWidget>>[number];

export function toWidget(row: WidgetRow): Widget {
  return {
    id: row.id,
    site_key: toSiteKey(row.id),
    name: row.name,
    property_id: row.propertyId,
    hosts: row.hosts,
    mode: row.mode,
    public: {
      metrics: row.publicMetrics,
      dimensions: row.publicDimensions,
      // As they were checked when they came.
      kinds: row.publicKinds as Widget['public']['kinds'],
    },
    budgets: { visitor_per_day: row.visitorBudget, site_per_day: row.siteBudget },
    look: toLook(row.settings),
    previous_secret_until: row.previousSecretUntil?.toISOString() ?? null,
    paused: row.pausedAt !== null,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}

/** With its secret, for the one answer that shows it. */
export async function toNewWidget(ctx: Pick<Ctx, 'env'>, row: WidgetRow): Promise<NewWidget> {
  return { ...toWidget(row), secret: await secretOf(ctx, row) };
}

export function secretOf({ env }: Pick<Ctx, 'env'>, row: WidgetRow): Promise<string> {
  const { tenantId, id: widgetId, secretVersion: version } = row;
  return identitySecret(env.COOKIE_KEY, { tenantId, widgetId, version });
}

export function toValues(change: Omit<WidgetChange, 'paused'>): Partial<WidgetValues> {
  const { name, property_id: propertyId, hosts, mode, public: open, budgets, look } = change;
  return {
    ...(name !== undefined && { name }),
    ...(propertyId !== undefined && { propertyId }),
    ...(hosts !== undefined && { hosts }),
    ...(mode !== undefined && { mode }),
    ...(open && { publicMetrics: open.metrics, publicDimensions: open.dimensions, publicKinds: open.kinds }),
    ...(budgets && { visitorBudget: budgets.visitor_per_day, siteBudget: budgets.site_per_day }),
    ...(look && { settings: look }),
  };
}

export function widgetNotFound(): AppError {
  return new AppError('not_found', 'There is no such widget.');
}
