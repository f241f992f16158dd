import type { listReports } from '../../../db/queries/reports.ts';
import { AppError } from '../../errors.ts';
import type { ReportItem } from '../../routes/v1/report-schemas.ts';

export function toReportItem(row: Awaited<ReturnType<typeof listReports>>[number]): ReportItem {
  return {
    id: row.id,
    chat_id: row.chatId,
    question: row.question,
    answer: row.answer,
    persona: row.persona,
    language: row.language,
    status: row.status,
    property: row.property,
    asked_by: row.askedBy === null ? null : { id: row.askedBy, name: row.askedByName ?? '' },
    version_of: row.versionOf,
    created_at: row.createdAt.toISOString(),
  };
}

export function reportNotFound(): AppError {
  return new AppError('not_found', 'There is no such report.');
}
