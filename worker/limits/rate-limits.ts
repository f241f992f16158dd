/**
 * Requests a minute. By address: whatever asks for no credential, and credentials that were refused. By credential and by
 * person: the class that `access` names for the route. By team: ten people's worth. Cloudflare counts with the
 * bindings of wrangler.toml, which say the same; a test holds the two together.
 */
export const rateLimits = {
  sign_in: 60,
  anyone: 300,
  refused: 30,
  read: 600,
  write: 300,
  ask: 60,
  team_read: 6000,
  team_write: 3000,
  team_ask: 600,
} as const;

export type RateLimitName = keyof typeof rateLimits;
/** Cloudflare's windows are of ten or sixty seconds. */
export const windowSeconds = 60;

/** One request counted, or not. */
export interface Verdict {
  name: RateLimitName;
  isAllowed: boolean;
  limit: number;
  remaining: number;
  /** When more is free: all of it after a verdict that allows, enough for one request after one that does not. */
  resetSeconds: number;
}

export interface RateLimiter {
  /** Counts a request of `key` and says whether it may go on. */
  take(name: RateLimitName, key: string): Promise<Verdict>;
}
