import { delaysSeconds, longestDelaySeconds } from './webhook-limits.ts';

/**
 * When a delivery is tried again after its `attempts`th failure: later each time, a tenth earlier or later so that those which
 * failed together do not come back together, and no sooner than the receiver asks. Undefined: it was the last.
 * @param retryAfter the header of that name: seconds, or a date of HTTP
 * @param random from 0 up to 1
 */
export function nextAttempt(
  attempts: number,
  { now, retryAfter, random }: { now: Date; retryAfter: string | null; random: number },
): Date | undefined {
  const delay = delaysSeconds[attempts - 1];
  if (delay === undefined) return undefined;
  const spread = delay * (0.9 + 0.2 * random);
  const asked = Math.min(toSeconds(retryAfter, now), longestDelaySeconds);
  return new Date(now.getTime() + Math.max(spread, asked) * 1_000);
}

function toSeconds(retryAfter: string | null, now: Date): number {
  if (retryAfter === null) return 0;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter);
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? 0 : Math.max(0, (date - now.getTime()) / 1_000);
}
