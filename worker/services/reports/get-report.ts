import { findReportItem, findWholeReport } from '../../../db/queries/reports.ts';
import type { Report } from '../../analyst/report.ts';
import type { Ctx } from '../../context.ts';
import type { WholeReport } from '../../routes/v1/report-schemas.ts';
import { reportNotFound, toReportItem } from './to-report-item.ts';

/** A finished answer with all that proves it. */
export async function getReport(ctx: Ctx, { id }: { id: string }): Promise<WholeReport> {
  const { results } = await ctx.batch([findReportItem(ctx.db, id), findWholeReport(ctx.db, id)]);
  const [[item], [whole]] = results;
  if (!item || !whole) throw reportNotFound();
  return { ...toReportItem(item), report: toReport(whole.report) };
}

/** Only this application writes `chat_messages.content`, and the query has asked for its type. */
export function toReport(stored: unknown): Report {
  return stored as Report;
}
