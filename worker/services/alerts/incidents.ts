import {
  acknowledgeIncident as acknowledge,
  findIncident,
  listIncidents as selectIncidents,
} from '../../../db/queries/alerts.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { Incident } from '../../routes/v1/alert-schemas.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import { parseCursor, toCursor } from '../place-cursor.ts';
import { toIncident } from './to-alert.ts';

/** The team's incidents, or those of one alert; the latest first. */
export async function listIncidents(
  ctx: Ctx,
  input: { alertId: string | undefined; cursor: string | undefined; limit: number },
): Promise<Page<Incident>> {
  const page = { ruleId: input.alertId, before: parseCursor(input.cursor), limit: input.limit + 1 };
  const { results } = await ctx.batch([selectIncidents(ctx.db, page)]);
  const { rows } = results[0];
  const shown = rows.slice(0, input.limit);
  const last = shown.at(-1);
  return {
    data: shown.map(toIncident),
    next_cursor: rows.length > input.limit && last ? toCursor({ at: new Date(last.created_at), id: last.id }) : null,
  };
}

export async function getIncident(ctx: Ctx, id: string): Promise<Incident> {
  const { results } = await ctx.batch([findIncident(ctx.db, id)]);
  return toFound(results[0].rows[0]);
}

/** Says that somebody has seen it, or has not after all. Who said so first stays. */
export async function acknowledgeIncident(ctx: Ctx, id: string, acknowledged: boolean): Promise<Incident> {
  const { results } = await ctx.batch([acknowledge(ctx.db, id, acknowledged), findIncident(ctx.db, id)]);
  return toFound(results[1].rows[0]);
}

function toFound(row: Parameters<typeof toIncident>[0] | undefined): Incident {
  if (!row) throw new AppError('not_found', 'There is no such incident. Its alert may have been deleted.');
  return toIncident(row);
}
