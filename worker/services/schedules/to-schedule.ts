import type { ScheduleRow, ScheduleWords } from '../../../db/queries/schedules.ts';
import type { Actor } from '../../../db/scope.ts';
import { AppError } from '../../errors.ts';
import type { Cadence, Schedule, Tell } from '../../routes/v1/schedule-schemas.ts';
import { asPauseReason, type PauseReason } from './find-runner.ts';
import { isAdmin } from '../shares/require-admin.ts';

export function toSchedule(row: ScheduleRow, actor: Pick<Actor, 'role' | 'userId'>): Schedule {
  const reason = pauseReasonOf(row);
  const isPaused = reason !== null;
  return {
    id: row.id,
    property_id: row.property_id,
    property_name: row.property_name,
    time_zone: row.time_zone,
    question: row.question,
    persona: row.persona,
    language: row.language,
    has_plan: row.plan !== null,
    cadence: toCadence(row),
    tell: toTell(row),
    state: isPaused ? 'paused' : 'active',
    pause_reason: reason,
    next_at: isPaused ? null : iso(row.next_at),
    made_by: row.user_id === null ? null : { id: row.user_id, name: row.user_name ?? '' },
    may_change: mayChange(row, actor),
    last_run: row.last_run && {
      ...row.last_run,
      // Written by us, from the same lists.
      error: row.last_run.error as NonNullable<Schedule['last_run']>['error'],
      at: iso(row.last_run.at),
    },
    created_at: iso(row.created_at),
    updated_at: iso(row.updated_at),
  };
}

/** Who made it may change it, and admins. */
export function mayChange(row: { user_id: string | null }, actor: Pick<Actor, 'role' | 'userId'>): boolean {
  return isAdmin(actor) || (row.user_id === actor.userId && actor.role === 'member');
}

/** What the database knows at once is said at once, before its next time comes. */
export function pauseReasonOf(row: {
  user_id: string | null;
  property_id: string | null;
  pause_reason: string | null;
}): PauseReason | null {
  if (row.user_id === null) return 'maker_left';
  if (row.property_id === null) return 'property_unlinked';
  return row.pause_reason === null ? null : (asPauseReason(row.pause_reason) ?? 'by_hand');
}

export function toTell(row: { mail_to: string[]; to_webhooks: boolean; to_feed: boolean }): Schedule['tell'] {
  return { members: row.mail_to, webhooks: row.to_webhooks, feed: row.to_feed };
}

export function fromTell({ members, webhooks, feed }: Tell) {
  return { mailTo: [...new Set(members)], toWebhooks: webhooks, toFeed: feed };
}

function toCadence({ every, weekday, month_day, hour, minute }: ScheduleRow): Schedule['cadence'] {
  if (every === 'week') return { every, weekday: weekday ?? 1, hour, minute };
  if (every === 'month') return { every, month_day: month_day ?? 1, hour, minute };
  return { every, hour, minute };
}

export function fromCadence(
  cadence: Cadence,
): Pick<ScheduleWords, 'every' | 'weekday' | 'monthDay' | 'hour' | 'minute'> {
  return {
    every: cadence.every,
    weekday: cadence.every === 'week' ? cadence.weekday : null,
    monthDay: cadence.every === 'month' ? cadence.month_day : null,
    hour: cadence.hour,
    minute: cadence.minute,
  };
}

export function iso(instant: string): string {
  return new Date(instant).toISOString();
}

export function scheduleNotFound(): AppError {
  return new AppError('not_found', 'There is no such schedule.');
}
