import type { ErrorCode } from '../../errors.ts';
import { toAppError } from '../../to-app-error.ts';
import { mostAttempts } from './sync-limits.ts';

export interface SyncFailure {
  error: ErrorCode;
  /** Tried as often as is sensible. */
  failed: boolean;
  dueAt: Date;
  countsAttempt: boolean;
  /** Until when no other day of the property is to be tried either. */
  wait: Date | undefined;
}

/** What Google or the team must change first; trying other days of the property would only spend its quota of errors. */
const patience: Partial<Record<ErrorCode, { minutes: number; countsAttempt: boolean }>> = {
  google_quota_spent: { minutes: 60, countsAttempt: false },
  budget_spent: { minutes: 60, countsAttempt: false },
  needs_reconnect: { minutes: 60, countsAttempt: false },
  property_access_lost: { minutes: 12 * 60, countsAttempt: false },
  analytics_scope_missing: { minutes: 12 * 60, countsAttempt: false },
  analytics_api_disabled: { minutes: 60, countsAttempt: false },
  google_unavailable: { minutes: 15, countsAttempt: true },
  database_unavailable: { minutes: 5, countsAttempt: true },
};

/** What becomes of a day that could not be read. `attempts` counts this one. */
export function toOutcome(error: unknown, attempts: number, now: Date): SyncFailure {
  const { code } = toAppError(error);
  const { minutes, countsAttempt } = patience[code] ?? { minutes: 5, countsAttempt: true };
  const after = (each: number) => new Date(now.getTime() + each * 60_000);
  return {
    error: code,
    failed: countsAttempt && attempts >= mostAttempts,
    // The longer it fails the more time it gets: 5, 20, 80 minutes, ...
    dueAt: after(countsAttempt ? 5 * 4 ** (attempts - 1) : minutes),
    countsAttempt,
    wait: code in patience ? after(minutes) : undefined,
  };
}
