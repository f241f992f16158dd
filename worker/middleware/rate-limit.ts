import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { access, type Access } from '../access.ts';
import type { Dependencies } from '../context.ts';
import { AppError } from '../errors.ts';
import { type Verdict, windowSeconds } from '../limits/rate-limits.ts';
import { clientAddress } from './client-address.ts';
import type { RequestIdVariables } from './request-id.ts';

export interface RateLimitVariables extends RequestIdVariables {
  /** The limit that this request met. */
  rate?: Verdict;
}

/**
 * Tells every client how much is left: `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-10), and
 * the three fields of its older drafts.
 */
export function rateLimitHeaders() {
  return createMiddleware<{ Variables: RateLimitVariables }>(async function rateLimitHeaders(c, next) {
    await next();
    const rate = c.get('rate');
    if (!rate) return;
    const { name, limit, remaining, resetSeconds } = rate;
    c.res.headers.set('ratelimit-policy', `"${name}";q=${limit};w=${windowSeconds}`);
    c.res.headers.set('ratelimit', `"${name}";r=${remaining};t=${resetSeconds}`);
    c.res.headers.set('ratelimit-limit', String(limit));
    c.res.headers.set('ratelimit-remaining', String(remaining));
    c.res.headers.set('ratelimit-reset', String(resetSeconds));
  });
}

/** Limits by address what asks for no credential, and counts credentials that were refused. `authenticate` does the rest. */
export function limitAddress({ limits }: Pick<Dependencies, 'limits'>) {
  return createMiddleware<{ Variables: RateLimitVariables }>(async function limitAddress(c, next) {
    const address = clientAddress(c);
    if (!address) return next();
    const required = accessOf(c);
    if (!required || required.by === 'anyone' || required.by === 'visitor') {
      pass(c, await limits.takeAddress(required?.rate ?? 'read', address));
      return next();
    }
    await next();
    // Who shows nothing has guessed nothing, and was refused without the database.
    if (c.res.status === 401 && c.get('rate')) await limits.countRefusal(address);
  });
}

/** Throws when the request is one too many. */
export function pass(c: { set(name: 'rate', verdict: Verdict): void }, verdict: Verdict): void {
  c.set('rate', verdict);
  if (verdict.isAllowed) return;
  const { resetSeconds } = verdict;
  const wait = resetSeconds === 1 ? 'a second' : `${resetSeconds} seconds`;
  throw new AppError('rate_limited', `That was too much at once. Nothing was done. Try again in ${wait}.`, {
    action: 'wait',
    retryAfterSeconds: resetSeconds,
  });
}

/** What the route that will answer asks of its caller; undefined where there is none. */
function accessOf(c: Context): Access | undefined {
  const route = matchedRoutes(c).findLast(({ method }) => method !== 'ALL');
  const name = route && `${route.method} ${route.path.replaceAll(/:(\w+)(\{[^}]*\})?/g, '{$1}')}`;
  return name !== undefined && Object.hasOwn(access, name) ? access[name as keyof typeof access] : undefined;
}
