import type { RateLimiter, RateLimitName } from './rate-limits.ts';
import { windowSeconds } from './rate-limits.ts';

/** A `[[ratelimits]]` binding. https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/ */
interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

/**
 * Counts with Cloudflare's bindings, which all isolates of a location share and which answer within the machine. They
 * say yes or no but not how much is left, so `local` counts as well: what it says remains is at most too much.
 */
export function createCloudflareLimiter(bindings: Record<string, unknown>, local: RateLimiter): RateLimiter {
  return {
    async take(name, key) {
      const verdict = await local.take(name, key);
      const binding = bindingOf(bindings, name);
      if (!verdict.isAllowed || !binding) return verdict;
      const { success } = await binding.limit({ key });
      return success ? verdict : { ...verdict, isAllowed: false, remaining: 0, resetSeconds: windowSeconds };
    },
  };
}

/** `team_ask` is counted by the binding RATE_TEAM_ASK. */
function bindingOf(bindings: Record<string, unknown>, name: RateLimitName): RateLimitBinding | undefined {
  const binding = bindings[`RATE_${name.toUpperCase()}`];
  return typeof binding === 'object' && binding !== null && 'limit' in binding
    ? (binding as RateLimitBinding)
    : undefined;
}
