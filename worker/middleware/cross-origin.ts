import { createMiddleware } from 'hono/factory';

const answers = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'x-request-id, retry-after, ratelimit, ratelimit-policy, etag, parley-version, idempotent-replayed',
};
const preflight = {
  ...answers,
  'access-control-allow-methods': 'GET, POST, PATCH, DELETE',
  'access-control-allow-headers':
    'authorization, content-type, idempotency-key, if-none-match, last-event-id, parley-version',
  'access-control-max-age': '600',
};

/**
 * CORS of the public API: a page anywhere may call it with an API key, which its author put there. Nothing is ever
 * allowed with cookies, and no origin is repeated back, so that there is no list to get wrong.
 */
export function crossOrigin() {
  return createMiddleware(async function crossOrigin(c, next) {
    if (c.req.method === 'OPTIONS') return c.body(null, 204, preflight);
    await next();
    if (!c.req.header('authorization')) return;
    for (const [name, value] of Object.entries(answers)) c.res.headers.set(name, value);
  });
}
