import { AppError } from '../../errors.ts';
import type { SpentQuota } from './quota-book.ts';

/** A quota that is spent, with the time at which it frees in the property's own time zone. */
export function quotaSpent(quota: SpentQuota, frees: { at: number; now: number; timeZone: string }): AppError {
  return new AppError('google_quota_spent', sentenceOf(quota, toTime(frees)), {
    action: 'wait',
    retryAfterSeconds: secondsUntil(frees),
  });
}

/** Google fails with this property, so that it is left alone for a while. */
export function resting(opens: { at: number; now: number; timeZone: string }): AppError {
  return new AppError(
    'google_unavailable',
    `Google Analytics keeps failing with this property, so we let it rest and ask again at ${toTime(opens)}. Nothing was lost.`,
    { action: 'retry', retryAfterSeconds: secondsUntil(opens) },
  );
}

export function queueFull(): AppError {
  return new AppError(
    'google_unavailable',
    'Too many questions about this property are waiting for Google Analytics. Nothing was lost. Try again in a minute.',
    { action: 'retry', retryAfterSeconds: 60 },
  );
}

function sentenceOf(quota: SpentQuota, time: string): string {
  switch (quota) {
    case 'concurrentRequests':
      return 'Google Analytics is answering too many requests for this property at once. Try again in a few seconds.';
    case 'tokensPerDay':
      return `Today's Google Analytics quota of this property is spent. It frees at ${time}, which is midnight Pacific time.`;
    case 'potentiallyThresholdedRequestsPerHour':
      return `Google Analytics answers no more questions about age, gender or audiences of this property before ${time}.`;
    case 'serverErrorsPerProjectPerHour':
      return `Google Analytics had too many faults with this property. It answers again at ${time}. Nothing was lost.`;
    case 'unknown':
      return `The Google Analytics quota of this property is spent for now. We ask again at ${time}.`;
    case 'tokensPerHour':
    case 'tokensPerProjectPerHour':
      return `The hourly Google Analytics quota of this property is spent. It frees at ${time}.`;
  }
}

/** `15:00 (Europe/Berlin)`, with its day where that is another one. */
function toTime({ at, now, timeZone }: { at: number; now: number; timeZone: string }): string {
  // A minute that has begun is said as the next one, so that the quota is there by then.
  const shown = Math.ceil(at / 60_000) * 60_000;
  const format = (options: Intl.DateTimeFormatOptions, time: number) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, ...options }).format(time);
  const dayOf = (time: number) => format({ weekday: 'long', day: 'numeric', month: 'long' }, time);
  const clock = format({ timeStyle: 'short' }, shown);
  return `${clock}${dayOf(shown) === dayOf(now) ? '' : ` on ${dayOf(shown)}`} (${timeZone})`;
}

function secondsUntil({ at, now }: { at: number; now: number }): number {
  return Math.max(1, Math.ceil((at - now) / 1000));
}
