import type { RunRow } from '../../../db/queries/schedules.ts';
import type { ScheduleRun } from '../../routes/v1/schedule-schemas.ts';
import { iso } from './to-schedule.ts';

export function toRun(row: RunRow): ScheduleRun {
  return {
    id: row.id,
    schedule_id: row.schedule_id,
    question: row.question,
    day: row.slot_day,
    status: row.status,
    // Both written by us: a code of our lists, and a report that was proven.
    error: row.error as ScheduleRun['error'],
    report: row.report as ScheduleRun['report'],
    created_at: iso(row.created_at),
    finished_at: row.finished_at === null ? null : iso(row.finished_at),
  };
}
