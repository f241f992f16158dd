import { rateLimits, type RateLimiter, type RateLimitName, type Verdict, windowSeconds } from './rate-limits.ts';

const windowMs = windowSeconds * 1000;
const mostKeys = 20_000;

interface Count {
  windowStart: number;
  current: number;
  previous: number;
}

/**
 * Counts in memory, for one process: a sliding window of which each key keeps two numbers. Of the keys that were not
 * seen for longest it forgets those beyond `mostKeys`.
 */
export function createCountingLimiter(options: {
  now(): number;
  limits?: Partial<Record<RateLimitName, number | undefined>>;
}): RateLimiter {
  const counts = new Map<string, Count>();

  return {
    take(name, key) {
      const now = options.now();
      const id = `${name} ${key}`;
      const count = moveTo(counts.get(id), now);
      const verdict = judge(name, options.limits?.[name] ?? rateLimits[name], count, now);
      if (verdict.isAllowed) count.current += 1;
      // Behind all others: a Map keeps the order in which keys came.
      counts.delete(id);
      counts.set(id, count);
      if (counts.size > mostKeys) counts.delete(counts.keys().next().value ?? '');
      return Promise.resolve(verdict);
    },
  };
}

function moveTo(count: Count | undefined, now: number): Count {
  const windowStart = now - (now % windowMs);
  if (count?.windowStart === windowStart) return count;
  const isNext = count?.windowStart === windowStart - windowMs;
  return { windowStart, current: 0, previous: isNext ? count.current : 0 };
}

/** The window before counts by the share of it that the last minute still covers. */
function judge(name: RateLimitName, limit: number, { windowStart, current, previous }: Count, now: number): Verdict {
  const elapsed = (now - windowStart) / windowMs;
  const used = previous * (1 - elapsed) + current;
  const isAllowed = used + 1 <= limit;
  const reset = isAllowed ? 1 - elapsed : untilOneIsFree();
  return {
    name,
    isAllowed,
    limit,
    remaining: isAllowed ? Math.floor(limit - used - 1) : 0,
    resetSeconds: Math.max(1, Math.ceil(reset * windowSeconds)),
  };

  /** In windows. */
  function untilOneIsFree(): number {
    const room = limit - 1;
    if (current <= room) return Math.max(0, 1 - (room - current) / previous - elapsed);
    return 1 - elapsed + (1 - room / current);
  }
}
