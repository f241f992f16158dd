import { findReportItem, listReports as selectReports, type ReportCriteria } from '../../../db/queries/reports.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import type { ReportItem } from '../../routes/v1/report-schemas.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import { parseCursor, toCursor } from '../place-cursor.ts';
import { reportNotFound, toReportItem } from './to-report-item.ts';

interface PageOf {
  cursor?: string | undefined;
  limit: number;
}

/**
 * Finished answers of the actor's chats and of those shown to the team, newest first.
 * @throws AppError `invalid_request` where the days end before they begin
 */
export async function listReports(ctx: Ctx, input: PageOf & ReportCriteria): Promise<Page<ReportItem>> {
  const { text, propertyId, from, to } = input;
  if (from !== undefined && to !== undefined && from > to) {
    throw new AppError('invalid_request', 'from: must not be after to.');
  }
  const criteria = { text, propertyId, from, to };
  const page = { criteria, before: parseCursor(input.cursor), limit: input.limit + 1 };
  const { results } = await ctx.batch([selectReports(ctx.db, page)]);
  return toPage(results[0], input.limit);
}

/** Those that answer the same question: asked again, or with a part of its plan changed. The report itself is among them. */
export async function listVersions(ctx: Ctx, input: PageOf & { id: string }): Promise<Page<ReportItem>> {
  const page = { versionsOf: input.id, before: parseCursor(input.cursor), limit: input.limit + 1 };
  const { results } = await ctx.batch([findReportItem(ctx.db, input.id), selectReports(ctx.db, page)]);
  if (results[0].length === 0) throw reportNotFound();
  return toPage(results[1], input.limit);
}

function toPage(rows: Parameters<typeof toReportItem>[0][], limit: number): Page<ReportItem> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map(toReportItem),
    next_cursor: rows.length > limit && last ? toCursor({ at: last.createdAt, id: last.id }) : null,
  };
}
