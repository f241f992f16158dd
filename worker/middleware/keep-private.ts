import { createMiddleware } from 'hono/factory';

/** No cache keeps an answer, and one that does anyway keeps it for the credential that it was given to. */
export function keepPrivate() {
  return createMiddleware(async function keepPrivate(c, next) {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
    c.res.headers.append('vary', 'Authorization, Cookie');
  });
}
