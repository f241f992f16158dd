import { findReportItem, listReports as selectReports } from '../../../db/queries/reports.ts';
import type { Ctx } from '../../context.ts';
import type { ReportItem } from '../../routes/v1/report-schemas.ts';
import type { Page } from '../../routes/v1/schemas.ts';
import { parseCursor, toCursor } from '../place-cursor.ts';
import { reportNotFound, toReportItem } from './to-report-item.ts';

interface PageOf {
  cursor?: string | undefined;
  limit: number;
}

/** Finished answers of the actor's chats and of those shown to the team, newest first. */
export async function listReports(ctx: Ctx, input: PageOf): Promise<Page<ReportItem>> {
  const page = { before: parseCursor(input.cursor), limit: input.limit + 1 };
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
