import { findWholeReport } from '../../../db/queries/reports.ts';
import { chartSvg } from '../../analyst/drawing/chart-svg.ts';
import { reportPdf } from '../../analyst/files/pdf/report-pdf.ts';
import { answerSheet } from '../../analyst/files/answer-sheet.ts';
import { proofSheet } from '../../analyst/files/proof-sheet.ts';
import { tableSheet } from '../../analyst/files/table-sheet.ts';
import { writeCsv } from '../../analyst/files/write-csv.ts';
import type { Report } from '../../analyst/report.ts';
import type { Ctx } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { writeXlsx } from './files/write-xlsx.ts';
import { contentDisposition } from './files/content-disposition.ts';
import { toReport } from './get-report.ts';
import { reportNotFound } from './to-report-item.ts';

export interface ReportFile {
  body: string | Uint8Array<ArrayBuffer>;
  type: string;
  disposition: string;
}

interface Wanted {
  format: 'csv' | 'xlsx' | 'json' | 'pdf' | 'svg';
  table?: string | undefined;
  chart?: string | undefined;
}

/** A finished answer as a file. `json` is the report itself, which POST /reports/verify and the page /verify read. */
export async function exportReport(ctx: Ctx, input: { id: string } & Wanted): Promise<ReportFile> {
  const { results } = await ctx.batch([findWholeReport(ctx.db, input.id)]);
  const [row] = results[0];
  if (!row) throw reportNotFound();
  const report = toReport(row.report);
  const { type, body } = await write(ctx, report, input);
  return { type, body, disposition: contentDisposition(report.question, input.format) };
}

async function write(
  ctx: Pick<Ctx, 'env'>,
  report: Report,
  { id, format, table, chart }: Wanted & { id: string },
): Promise<Pick<ReportFile, 'body' | 'type'>> {
  switch (format) {
    case 'json':
      return { type: 'application/json', body: JSON.stringify(report, null, 2) };
    case 'csv':
      return { type: 'text/csv; charset=utf-8; header=present', body: writeCsv(sheetOf(report, table)) };
    case 'pdf': {
      const body = reportPdf(report);
      if (body) return { type: 'application/pdf', body };
      const page = `${ctx.env.APP_URL}/reports/${id}?print`;
      throw new AppError(
        'letters_missing',
        `This report has letters that the fonts of a plain PDF lack. Open ${page} and save it as PDF from there.`,
      );
    }
    case 'svg':
      return { type: 'image/svg+xml', body: chartSvg(report, chartOf(report, chart)) };
    case 'xlsx':
      return {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        body: await writeXlsx([
          answerSheet(report),
          ...Object.entries(report.tables).map(([id, rows]) => tableSheet(report, id, rows)),
          proofSheet(report),
        ]),
      };
  }
}

/** The table that was asked for, else the one that the first chart draws, else the first. */
function sheetOf(report: Report, wanted: string | undefined) {
  const id = wanted ?? report.charts[0]?.table ?? Object.keys(report.tables)[0] ?? '';
  const table = Object.hasOwn(report.tables, id) ? report.tables[id] : undefined;
  if (!table) throw new AppError('not_found', 'This report has no such table of rows.');
  return tableSheet(report, id, table);
}

function chartOf(report: Report, wanted: string | undefined) {
  const chart = report.charts.find(({ id }) => wanted === undefined || id === wanted);
  if (!chart) throw new AppError('not_found', 'This report has no such chart.');
  return chart;
}
